/**
 * `deno task dev build:kernels [FILE...]`: writes the modules that hold the CPU trainer's kernels, compiled with
 * AssemblyScript, the shaders and the library's defaults, or those of them that are named, to the same bytes every time. With `--check` it
 * compares them with the committed ones and writes nothing.
 *
 * @module
 */
import asc from "assemblyscript/asc";
import { defaultsModule } from "./defaults_module.ts";
import { levelsModule } from "./levels_module.ts";
import { shaderModule } from "./shader_module.ts";
import { wordConstants } from "../../src/trainer/cpu/model_block.ts";

const FOLDER = new URL("../../src/trainer/cpu/", import.meta.url);

// Hardly optimised: V8 optimises what it runs, and AssemblyScript's optimiser nests the multiply-adds of a sum
// into each other, which costs registers and leaves nothing to do side by side. Only the blocks that inlined
// functions leave are merged into their surroundings: V8 can make pairs of 128-bit operations into 256-bit ones
// (--experimental-wasm-revectorize), but not across blocks.
const COMMON = [
  "kernels/index.ts",
  "-O0",
  "--runPasses",
  "remove-unused-brs,remove-unused-names,merge-blocks,vacuum",
  "--noAssert",
  "--runtime",
  "stub",
  "--enable",
  "simd",
  "--enable",
  "threads",
  "--importMemory",
  "--sharedMemory",
  "--maximumMemory",
  "65536",
  "--initialMemory",
  "1",
  "--use",
  "abort=",
];

/** The two builds: relaxed SIMD fuses multiply and add where the machine can. */
const BUILDS: readonly [string, readonly string[]][] = [
  ["relaxed", ["--enable", "relaxed-simd"]],
  ["plain", []],
];

/** Compiles one build. */
async function compile(name: string, flags: readonly string[]): Promise<Uint8Array> {
  let built: Uint8Array | undefined;
  const { error, stderr } = await asc.main([...COMMON, ...flags, "--outFile", name], {
    readFile: async (path: string, base: string) => {
      try {
        return await Deno.readTextFile(new URL(path, new URL(`${base}/`, FOLDER)));
      } catch (reason) {
        if (reason instanceof Deno.errors.NotFound) return null;
        throw reason;
      }
    },
    writeFile: (path: string, bytes: Uint8Array | string) => {
      if (path === name) built = bytes as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error || !built) throw new Error(`Cannot compile ${name}: ${stderr.toString()}`);
  return built;
}

/** The module that holds both builds, so that a bundle needs no file beside it. */
async function kernelModule(): Promise<string> {
  const lines: string[] = [];
  for (const [name, flags] of BUILDS) {
    lines.push(`  ${name}: "${(await compile(name, flags)).toBase64()}",`);
  }
  return `/**
 * The builds of \`kernels/*.ts\` as WebAssembly in base64. Written by \`deno task dev build:kernels\`.
 *
 * @module
 */
// deno-fmt-ignore-file

/** WebAssembly in base64, by build. */
export const KERNELS = {
${lines.join("\n")}
} as const;
`;
}

/** The places of a model's words, for the CPU's kernels. */
function words(): string {
  const lines = Object.entries(wordConstants()).map(([name, value]) =>
    `export const ${name}: ${name.startsWith("IS_") ? "i32" : "usize"} = ${value};`
  );
  return `// Words of a model's block in bytes, and places of algorithms in the registry. Written from
// src/trainer/cpu/model_block.ts by \`deno task dev build:kernels\`.

${lines.join("\n")}
`;
}

const files: Readonly<Record<string, () => string | Promise<string>>> = {
  "judging/measured_levels.ts": levelsModule,
  "library/defaults.ts": defaultsModule,
  "trainer/cpu/kernels/words.ts": words,
  "trainer/cpu/kernels_wasm.ts": kernelModule,
  "trainer/webgpu/shaders.ts": shaderModule,
};
const isCheck = Deno.args.includes("--check");
const named = Deno.args.filter((one) => one !== "--check");
for (const [name, make] of Object.entries(files)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const built = await make();
  const path = new URL(`../../src/${name}`, import.meta.url);
  if (!isCheck) {
    await Deno.writeTextFile(path, built);
    console.log(`src/${name}: ${built.length} characters`);
    continue;
  }
  if (await Deno.readTextFile(path) !== built) {
    console.error(
      `src/${name} is not what its source gives: run deno task dev build:kernels`,
    );
    Deno.exit(1);
  }
  console.log(`src/${name} is what its source gives`);
}
