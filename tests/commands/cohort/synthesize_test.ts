import assert from "node:assert/strict";
import { join } from "node:path";
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

Deno.test("one's own table, and a mapping edited by hand, are not written over", () =>
  withFolder(async (folder) => {
    await copyProgram(folder, ["src/", "data/"]);
    const [own, made] = ["runs/own.csv", "runs/made.csv"];
    const synthesize = (out: string) =>
      cohort(folder, "synthesize", "--patients", "3", "--out", out);
    const at = (name: string) => join(folder, name);
    assert.equal((await synthesize(made)).code, 0);
    assert.equal((await synthesize(made)).code, 0, "a synthetic table again");

    const mapping = `${made}.mapping.yaml`;
    const edited = (await Deno.readTextFile(at(mapping))).replace("gamma: 0.99", "gamma: 0.9");
    await Deno.writeTextFile(at(own), "my only table\n");
    await Deno.writeTextFile(at(mapping), edited);
    const texts = await Promise.all(
      [own, made, mapping].map((name) => Deno.readTextFile(at(name))),
    );
    const refusals = [
      [own, `${own}: exists and is no synthetic table`],
      [made, `${mapping}: exists and is no file as cohort synthesize writes it`],
    ];
    for (const [out, says] of refusals) {
      const { code, err } = await synthesize(out);
      assert.deepEqual(
        [code, err],
        [2, `error: ${says}, expected a new name: nothing was written`],
      );
    }
    for (const [i, name] of [own, made, mapping].entries()) {
      assert.equal(await Deno.readTextFile(at(name)), texts[i], name);
    }
  }));
