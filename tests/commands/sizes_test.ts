import assert from "node:assert/strict";
import { join } from "node:path";

/** Most bytes of memory a refusal may take: Deno, the program and an adapter are two thirds of it. */
const MOST = 200e6;

const SCRIPT = "tests/commands/train_memory_cli.ts";

const SEEDS = Array.from({ length: 2000 }, (_, seed) => seed).join();
const DEEP = `hidden=[${new Array(300).fill(4096)}]`;

/** Flags of trainings that no device can hold, and the line that each must end in. */
const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    "more models than 4 GiB hold",
    ["--device", "cpu", "--seeds", SEEDS],
    /^error: models: dataset, models and workers need more than the 4 GiB the CPU trainer can address: train fewer models at once, at most \d+$/,
  ],
  [
    "a network of 300 layers",
    ["--device", "cpu", "--set", DEEP],
    /^error: hidden: found 300 layers of up to 4096, expected at most \d+ in the 4 GiB/,
  ],
  [
    "a network of 300 layers on an adapter",
    ["--device", "webgpu", "--set", DEEP],
    /^error: hidden: found 300 layers of up to 4096, expected at most \d+ on this adapter, .* or --device cpu$/,
  ],
  [
    "a batch larger than the adapter's largest buffer",
    ["--device", "webgpu", "--set", "batch=65536", "--set", "embedding=4096"],
    /^error: batch: found 65536, expected at most \d+ on this adapter, .* or --device cpu$/,
  ],
];

for (const [what, flags, line] of REFUSED) {
  Deno.test(`${what}: refused from the config alone, within ${MOST / 1e6} MB, nothing left`, {
    // The peak of a process's memory is read from Linux's /proc.
    ignore: Deno.build.os !== "linux",
  }, async () => {
    const folder = await Deno.makeTempDir();
    const out = join(folder, "run");
    try {
      const { code, stdout, stderr } = await new Deno.Command("deno", {
        // Deno reads /proc with every permission alone.
        args: [
          "run",
          "-q",
          "--no-prompt",
          "-A",
          SCRIPT,
          "configs/cql.yaml",
          ...flags,
          "--out",
          out,
        ],
      }).output();
      const [peak, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim());
      assert.equal(code, 2, err);
      assert.match(err, line);
      assert.ok(Number(peak) > 1e7 && Number(peak) < MOST, `${peak} bytes`);
      assert.deepEqual(await Array.fromAsync(Deno.readDir(folder)), []);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}
