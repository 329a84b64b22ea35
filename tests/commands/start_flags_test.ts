import assert from "node:assert/strict";
import { join } from "node:path";
import { startCommand } from "../../src/commands/start.ts";
import { createTwinTrainer } from "../runs/twin_trainer.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";

Deno.test("flags of one tour are refused on the other, and so is a folder that holds something", async () => {
  await withFolder(async (folder) => {
    await Deno.writeTextFile(join(folder, "mine.txt"), "");
    const cases: [string[], RegExp][] = [
      [["--out", folder], /^error: --out: has no meaning without --cohort$/],
      [["--cohort", "--json"], /^error: --json: has no meaning with --cohort, whose folder/],
      [["--cohort", "--steps", "3"], /^error: --steps: has no meaning with --cohort/],
      [["--cohort", "--out", folder], /: holds mine\.txt, expected a new or empty folder$/],
    ];
    for (const [args, error] of cases) {
      const command = startCommand((_device, options) => createTwinTrainer(options));
      const { code, out, err } = await capture(command, args);
      assert.deepEqual([code, out], [2, []], args.join(" "));
      assert.match(err.join("\n"), error);
    }
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder), ({ name }) => name), ["mine.txt"]);
  });
});
