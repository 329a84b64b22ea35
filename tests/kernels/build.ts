/**
 * `deno task dev build:kernels`: compiles the CPU trainer's kernels with AssemblyScript and lists the shaders, to the
 * same bytes every time. With `--check` it compares them with the committed ones and writes nothing.
 *
 * @module
 */
import asc from "assemblyscript/asc";
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
  ["kernels.wasm", ["--enable", "relaxed-simd"]],
  ["kernels_plain.wasm", []],
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

/** The module that lists the shaders, by the names of their files. */
async function shaderIndex(): Promise<Uint8Array> {
  const names: string[] = [];
  for await (const { name } of Deno.readDir(new URL("../../shaders/", import.meta.url))) {
    if (name.endsWith(".wgsl")) names.push(name.slice(0, -".wgsl".length));
  }
  names.sort();
  const imports = names.map((name) =>
    `import ${name} from "../../../shaders/${name}.wgsl" with { type: "text" };`
  );
  const text = `/**
 * Source of every shader, by the name of its file. Written by \`deno task dev build:kernels\`.
 *
 * @module
 */
// deno-lint-ignore-file camelcase
// deno-fmt-ignore-file
${imports.join("\n")}

/** Source of every shader, by the name of its file without \`.wgsl\`. */
export const SHADERS = {
${names.map((name) => `  ${name},`).join("\n")}
} as const;
`;
  return new TextEncoder().encode(text);
}

/** The places of a model's words, for the CPU's kernels. */
function words(): Promise<Uint8Array> {
  const lines = Object.entries(wordConstants()).map(([name, value]) =>
    `export const ${name}: ${name.startsWith("IS_") ? "i32" : "usize"} = ${value};`
  );
  const text =
    `// Words of a model's block in bytes, and places of algorithms in the registry. Written from
// src/trainer/cpu/model_block.ts by \`deno task dev build:kernels\`.

${lines.join("\n")}
`;
  return Promise.resolve(new TextEncoder().encode(text));
}

const isCheck = Deno.args.includes("--check");
const files: [string, () => Promise<Uint8Array>][] = [
  ["cpu/kernels/words.ts", words],
  ...BUILDS.map(([name, flags]) =>
    [`cpu/${name}`, () => compile(name, flags)] as [string, () => Promise<Uint8Array>]
  ),
  ["webgpu/shaders.ts", shaderIndex],
];
for (const [name, make] of files) {
  const built = await make();
  const path = new URL(`../${name}`, FOLDER);
  if (!isCheck) {
    await Deno.writeFile(path, built);
    console.log(`src/trainer/${name}: ${built.length} bytes`);
    continue;
  }
  const committed = await Deno.readFile(path);
  const same = committed.length === built.length && committed.every((byte, i) => byte === built[i]);
  if (!same) {
    console.error(
      `src/trainer/${name} is not what its source gives: run deno task dev build:kernels`,
    );
    Deno.exit(1);
  }
  console.log(`src/trainer/${name} is what its source gives`);
}
