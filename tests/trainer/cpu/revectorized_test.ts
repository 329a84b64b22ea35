import assert from "node:assert/strict";
import { kernelHash } from "../../../src/trainer/cpu/kernel_hash.ts";
import { compileKernels } from "../../../src/trainer/cpu/kernels.ts";
import { WIDE_FLAGS } from "../../bench/results.ts";

/** Flags that make V8 compile the kernels at once and show what it makes of them. */
const SHOWN = "--no-liftoff,--trace-wasm-revectorize";

for (const build of ["relaxed", "plain"]) {
  Deno.test(`256-bit code of the ${build} kernels gives the bits of 128-bit code`, async () => {
    const { code, stdout, stderr } = await new Deno.Command("deno", {
      args: [
        ...["run", "-q", "--no-prompt", "-P=compute", `--v8-flags=${WIDE_FLAGS},${SHOWN}`],
        ...["tests/trainer/cpu/kernel_hash_cli.ts", build],
      ],
    }).output();
    assert.equal(code, 0, new TextDecoder().decode(stderr));
    const lines = new TextDecoder().decode(stdout).trimEnd().split("\n");
    const { module } = await compileKernels(build);
    assert.equal(lines.at(-1), await kernelHash(module));
    // Where V8 makes 256-bit code at all, it must find the sums of forward pass, weight gradient and input gradient.
    const functions = lines.join("\n").split("Begin revec function").slice(1);
    const isWide = (text: string) => /Decided to vectorize, [1-9]\d{2} revectorizable/.test(text);
    if (functions.length > 0) assert.equal(functions.filter(isWide).length, 3);
  });
}
