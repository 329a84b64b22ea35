/**
 * The shaders and how they become pipelines.
 *
 * @module
 */
import { SHADERS } from "./shaders.ts";

export { SHADERS };

/** Name of a shader. */
export type Kernel = keyof typeof SHADERS;

/** Variants of the matrix kernels and Adam: operands read from buffers, or from texture mirrors. */
export const VARIANTS = ["buffer", "texture"] as const;

/** A variant of the matrix kernels. */
export type Variant = typeof VARIANTS[number];

/** One binding of a kernel: a buffer or a stretch of one, in bytes, or a texture mirror. */
export type Binding =
  | { readonly buffer: GPUBuffer; readonly offset?: number; readonly size?: number }
  | { readonly mirror: GPUTexture };

/** A kernel with sizes and buffers, ready to be dispatched. */
export interface Dispatch {
  /** Tells it from a copy. */
  readonly kind: "dispatch";
  /** Name of the shader and what it is applied to, such as `linear_forward_buffer.online.0`. */
  readonly label: string;
  /** Name of the shader. */
  readonly kernel: Kernel;
  /** The shader, compiled for its sizes. */
  readonly pipeline: GPUComputePipeline;
  /** Its buffers. */
  readonly bindGroup: GPUBindGroup;
  /** Workgroups along x, y and z. */
  readonly workgroups: readonly [number, number, number];
}

/** What to make a dispatch of. */
export interface DispatchOptions {
  /** What the kernel is applied to; becomes part of the label. */
  readonly part?: string;
  /** Values of the kernel's override constants by name; others than the shader declares are left out. */
  readonly constants: Readonly<Record<string, number>>;
  /** The kernel's bindings by the names of its variables; others than the shader declares are left out. */
  readonly bindings: Readonly<Record<string, Binding>>;
  /** Workgroups along x, y and z. */
  readonly workgroups: readonly [number, number, number];
}

/** What a shader declares. */
interface Declarations {
  /** Names of its bindings, and the access of its buffers; null for a texture. */
  readonly bindings: readonly { readonly name: string; readonly access: string | null }[];
  /** Names of the override constants it must be given. */
  readonly constants: readonly string[];
}

/** Reads off a shader what it declares. */
function declarationsOf(code: string): Declarations {
  const bindings: { name: string; access: string | null }[] = [];
  for (const match of code.matchAll(/@binding\((\d+)\) var(?:<storage, (\w+)>)? (\w+)/g)) {
    bindings[Number(match[1])] = { name: match[3], access: match[2] ?? null };
  }
  // One with a value of its own need not be given.
  const constants = Array.from(code.matchAll(/^override (\w+): \w+;/gm), ([, name]) => name);
  return { bindings, constants };
}

/** What a shader asks for by name, of what there is. */
function pick<T>(kernel: string, names: readonly string[], all: Readonly<Record<string, T>>): T[] {
  return names.map((name) => {
    if (Object.hasOwn(all, name)) return all[name];
    throw new RangeError(`Cannot make shaders/${kernel}.wgsl: there is nothing for its ${name}`);
  });
}

function layoutEntry(access: string | null, binding: number): GPUBindGroupLayoutEntry {
  const visibility = GPUShaderStage.COMPUTE;
  if (access === null) {
    const texture = { sampleType: "unfilterable-float", viewDimension: "2d-array" } as const;
    return { binding, visibility, texture };
  }
  const type = access === "read" ? "read-only-storage" : "storage";
  return { binding, visibility, buffer: { type } };
}

/** A shader compiled for its sizes. */
interface CompiledKernel {
  readonly layout: GPUBindGroupLayout;
  readonly pipeline: GPUComputePipeline;
}

/** Kernels compiled on a device, by source and sizes: equal ones are compiled once. */
const compiled = new WeakMap<GPUDevice, Map<string, Promise<CompiledKernel>>>();

async function compile(
  device: GPUDevice,
  kernel: Kernel,
  constants: Record<string, number>,
): Promise<CompiledKernel> {
  const code = SHADERS[kernel];
  device.pushErrorScope("validation");
  const module = device.createShaderModule({ label: kernel, code });
  const layout = device.createBindGroupLayout({
    label: kernel,
    entries: declarationsOf(code).bindings.map(({ access }, i) => layoutEntry(access, i)),
  });
  const pipeline = device.createComputePipeline({
    label: kernel,
    layout: device.createPipelineLayout({ label: kernel, bindGroupLayouts: [layout] }),
    compute: { module, entryPoint: "main", constants },
  });
  const error = await device.popErrorScope();
  if (!error) return { layout, pipeline };
  const [found] = (await module.getCompilationInfo()).messages;
  const place = found ? `:${found.lineNum}:${found.linePos}` : "";
  const text = (found?.message ?? error.message).trim().split("\n").slice(0, 2).join(" ");
  throw new Error(`Cannot compile shaders/${kernel}.wgsl${place}: ${text}`);
}

/** A kernel's name, checked. */
export function kernelNamed(name: string): Kernel {
  if (Object.hasOwn(SHADERS, name)) return name as Kernel;
  throw new RangeError(`Cannot make shaders/${name}.wgsl: there is no such kernel`);
}

/**
 * Compiles a kernel for its sizes and binds its buffers.
 *
 * @param device The device.
 * @param kernel Name of the shader.
 * @param options Sizes, buffers and workgroups.
 * @throws {Error} With file, line and column if the shader is refused, or by the name of what it lacks.
 */
export async function makeDispatch(
  device: GPUDevice,
  kernel: Kernel,
  options: DispatchOptions,
): Promise<Dispatch> {
  const { workgroups } = options;
  const declared = declarationsOf(SHADERS[kernel]);
  const values = pick(kernel, declared.constants, options.constants);
  const constants = Object.fromEntries(declared.constants.map((name, i) => [name, values[i]]));
  const bindings = pick(kernel, declared.bindings.map(({ name }) => name), options.bindings);
  const kernels = compiled.get(device) ?? new Map<string, Promise<CompiledKernel>>();
  compiled.set(device, kernels);
  const key = JSON.stringify([SHADERS[kernel], values]);
  if (!kernels.has(key)) kernels.set(key, compile(device, kernel, constants));
  const { layout, pipeline } = await kernels.get(key)!;
  const label = [kernel, options.part].filter(Boolean).join(".");
  device.pushErrorScope("validation");
  const bindGroup = device.createBindGroup({
    label,
    layout,
    entries: bindings.map((bound, binding) => ({
      binding,
      resource: "buffer" in bound ? bound : bound.mirror.createView({ dimension: "2d-array" }),
    })),
  });
  const error = await device.popErrorScope();
  if (error) throw new Error(`Cannot bind ${label}: ${error.message}`);
  return { kind: "dispatch", label, kernel, pipeline, bindGroup, workgroups };
}
