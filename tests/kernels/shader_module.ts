/**
 * The module that holds the shaders' source, so that a bundle needs no file beside it.
 *
 * @module
 */

const SHADERS = new URL("../../shaders/", import.meta.url);

/** Text of `src/trainer/webgpu/shaders.ts`, from `shaders/*.wgsl`. */
export async function shaderModule(): Promise<string> {
  const names: string[] = [];
  for await (const { name } of Deno.readDir(SHADERS)) {
    if (name.endsWith(".wgsl")) names.push(name.slice(0, -".wgsl".length));
  }
  const lines: string[] = [];
  for (const name of names.sort()) {
    const code = await Deno.readTextFile(new URL(`${name}.wgsl`, SHADERS));
    lines.push(`  ${name}: ${JSON.stringify(code)},`);
  }
  return `/**
 * Source of every shader, by the name of its file. Written from \`shaders/*.wgsl\` by
 * \`deno task dev build:kernels\`.
 *
 * @module
 */
// deno-lint-ignore-file camelcase
// deno-fmt-ignore-file

/** Source of every shader, by the name of its file without \`.wgsl\`. */
export const SHADERS = {
${lines.join("\n")}
} as const;
`;
}
