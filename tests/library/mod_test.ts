import assert from "node:assert/strict";

const SRC = new URL("../../src/", import.meta.url);

/** All modules that one reaches, and what they import from elsewhere. */
async function reach(name: string): Promise<{ modules: Set<string>; others: Set<string> }> {
  const modules = new Set<string>();
  const others = new Set<string>();
  const left = [new URL(name, SRC).href];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (modules.has(next)) continue;
    modules.add(next);
    const code = (await Deno.readTextFile(new URL(next))).replace(/^\s*(\/\/|\*).*$/gm, "");
    const found = code.matchAll(
      /(?:\bfrom|\bimport)\s*\(?\s*"([^"\n]+)"|new URL\("(\.[^"\n]+)", import/g,
    );
    for (const [, module, file] of found) {
      const specifier = module ?? file;
      if (specifier.startsWith(".") && specifier.endsWith(".ts")) {
        left.push(new URL(specifier, next).href);
      } else others.add(specifier);
    }
  }
  return { modules, others };
}

Deno.test("the library imports nothing but its own modules, reads no file, and uses nothing that browsers lack", async () => {
  for (const entry of ["mod.ts", "trainer/cpu/worker.ts"]) {
    const { modules, others } = await reach(entry);
    assert.ok(modules.size > 5);
    assert.deepEqual([...others], [], `${entry} imports or names what is no module`);
    for (const module of modules) {
      const code = (await Deno.readTextFile(new URL(module))).replace(/\/\*[\s\S]*?\*\//g, "");
      assert.doesNotMatch(code, /\bDeno\.|\bfetch\(|\bBuffer\.|\bprocess\./, module);
    }
    assert.ok(![...modules].some((module) => /\/(config|runs|commands|report)\//.test(module)));
  }
});

Deno.test("the MDP is a data file, never a module: neither the library nor select can import it", async () => {
  for (const entry of ["mod.ts", "commands/select.ts"]) {
    const { modules } = await reach(entry);
    for (const module of modules) {
      const code = await Deno.readTextFile(new URL(module));
      assert.doesNotMatch(code, /\bfrom\s+"[^"]*data\/|import\("[^"]*data\//, module);
      // A table of 716 states would be longer than any module that people write.
      const isGenerated = /kernels_wasm\.ts$|shaders\.ts$/.test(module);
      assert.ok(isGenerated || code.length < 40_000, `${module} has ${code.length} characters`);
    }
  }
});
