/**
 * Finds out which adapter, backend and driver WebGPU uses here, in a fresh process.
 *
 * WebGPU itself names the adapter alone; backend and driver come from the log wgpu writes when asked.
 *
 * @module
 */
import { fileURLToPath } from "node:url";

/** The adapter WebGPU hands out. */
export interface FoundAdapter {
  /** The adapter's name, such as `llvmpipe (LLVM 15.0.6, 256 bits)`. */
  readonly name: string;
  /** `Vulkan`, `Metal` or `Dx12`; `unknown` if wgpu does not say. */
  readonly backend: string;
  /** The driver with its version, such as `llvmpipe Mesa 22.3.6`; `unknown` if wgpu does not say. */
  readonly driver: string;
}

/**
 * Reads backend and driver of the adapter handed out from wgpu's log.
 *
 * @param log Text with a line `Request adapter result AdapterInfo { name: "…", …, backend: … }`.
 */
export function readAdapterLog(log: string): { backend: string; driver: string } {
  const info = log.split("Request adapter result AdapterInfo").at(1) ?? "";
  const text = (key: string) => info.match(new RegExp(`\\b${key}: "((?:[^"\\\\]|\\\\.)*)"`))?.[1];
  return {
    backend: info.match(/\bbackend: (\w+)/)?.[1] ?? "unknown",
    driver: `${text("driver") ?? ""} ${text("driver_info") ?? ""}`.trim() || "unknown",
  };
}

/**
 * Asks for an adapter in a process of its own.
 *
 * @returns The adapter, or null without one.
 * @throws {Error} If the process failed in another way.
 */
export async function findAdapter(): Promise<FoundAdapter | null> {
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", fileURLToPath(import.meta.resolve("./probe_adapter.ts"))],
    env: { DENO_LOG: "wgpu_core::instance=debug" },
    stdin: "null",
  }).output();
  const [name, log] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim());
  if (code === 3) return null;
  if (code !== 0) throw new Error(`Cannot look for an adapter: ${log.split("\n").at(-1)}`);
  return { name, ...readAdapterLog(log) };
}
