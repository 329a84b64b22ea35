import assert from "node:assert/strict";
import { copyProgram, runCopy } from "../copy_program.ts";
import { withFolder } from "../../with_folder.ts";

const cohort = (root: string, ...args: string[]) =>
  runCopy(root, "-P=cohort", "src/main.ts", "cohort", ...args);
/** Names in a folder. */
const namesIn = (folder: string) => Array.fromAsync(Deno.readDir(folder), ({ name }) => name);

Deno.test("flags that are wrong or contradict each other are refused in a line, and nothing is written", () =>
  withFolder(async (folder) => {
    await copyProgram(folder, ["src/", "data/"]);
    const refused: [args: string[], says: RegExp][] = [
      [["--patients", "0"], /^error: --patients: found "0", expected a whole number from 1 to/],
      [["--noise", "-1"], /^error: --noise: found "-1", expected a number from 0 to 5$/],
      [["--cells", "some"], /^error: option '--cells <cells>' argument 'some' is invalid/],
      [
        ["--cells", "kept", "--gaps", "labs"],
        /^error: --cells kept: found --gaps labs, expected none/,
      ],
      [
        ["--layout", "mimic_sepsis", "--gaps", "labs"],
        /^error: --layout mimic_sepsis: has no gaps/,
      ],
      [["--layout", "mimic_sepsis", "--horizon", "9"], /^error: --layout mimic_sepsis: cannot say/],
      [["--layout", "replay", "--fault", "step-gaps"], /^error: --fault: found --layout replay/],
      [["--fault", "none"], /^error: option '--fault <id>' argument 'none' is invalid/],
      [
        ["--out", "care.txt"],
        /^error: --out: found "care\.txt", expected a name in \.csv, \.csv\.gz/,
      ],
      [["--out", "data/care.csv"], /^error: .*data\/care\.csv: cannot be written/],
    ];
    for (const [args, says] of refused) {
      const own = ["--patients", "3", "--out", "care.csv", ...args];
      const { code, err, out } = await cohort(folder, "synthesize", ...own);
      assert.deepEqual([code, out], [2, ""], args.join(" "));
      assert.match(err, says);
      assert.ok(!err.includes("\n"), err);
    }
    const names = await namesIn(folder);
    assert.ok(!names.some((name) => name.startsWith("care") || name === "runs"), names.join());
  }));
