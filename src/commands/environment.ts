/**
 * What WebGPU and Mesa read from the environment, set from code where the user has not.
 *
 * Only a program's entry calls this: a library does not change the process it is part of. Children inherit it.
 *
 * @module
 */

/** Variables with the values they get; each permission set of a task that computes allows both. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  /** Backends wgpu looks for an adapter in. OpenGL, which Deno would try too, cannot compute. */
  DENO_WEBGPU_BACKEND: "vulkan,metal,dx12",
  /** Mesa looks for a Wayland display there, and complains on standard error where it is unset. */
  XDG_RUNTIME_DIR: "/",
};

/**
 * Sets what is unset or empty; has to be called before the first adapter is asked for. A permission set that does not
 * allow the variables leaves them as they are.
 */
export function prepareEnvironment(): void {
  for (const [name, value] of Object.entries(ENVIRONMENT)) {
    if (!Deno.env.get(name)) Deno.env.set(name, value);
  }
}
