/**
 * Tint, the WGSL compiler of Chrome and Edge: stricter than the one inside Deno about where a
 * `workgroupBarrier()` may stand.
 *
 * @module
 */
import { create } from "webgpu";

/** An `override` the host must set, with a value that suits it. */
function constantsOf(code: string): Record<string, number> {
  const declared = code.matchAll(/^\s*override\s+(\w+)\s*:\s*\w+\s*;/gm);
  return Object.fromEntries([...declared].map((match) => [match[1], 8]));
}

/**
 * Compiles a shader with Tint on Dawn's null backend: the module, then a pipeline for each entry
 * point with every `override` without a default set to 8.
 *
 * @param path Named in the messages.
 * @param code WGSL.
 * @returns One line `path:line:column: message` for each error, none if Tint accepts the shader.
 */
export async function tintErrors(path: string, code: string): Promise<string[]> {
  const adapter = await create(["backend=null"]).requestAdapter();
  if (!adapter) throw new Error("Cannot check a shader: Dawn has no null adapter");
  const device = await adapter.requestDevice();
  device.pushErrorScope("validation");
  const module = device.createShaderModule({ code });
  const { messages } = await module.getCompilationInfo();
  const errors = messages
    .filter((message) => message.type === "error")
    .map(({ lineNum, linePos, message }) => `${path}:${lineNum}:${linePos}: ${message}`);
  await device.popErrorScope();
  if (errors.length === 0) {
    for (const [, entryPoint] of code.matchAll(/@compute[^{]*?\bfn\s+(\w+)/g)) {
      device.pushErrorScope("validation");
      device.createComputePipeline({
        layout: "auto",
        compute: { module, entryPoint, constants: constantsOf(code) },
      });
      const error = await device.popErrorScope();
      if (error) errors.push(`${path}: ${entryPoint}: ${error.message}`);
    }
  }
  device.destroy();
  return errors;
}
