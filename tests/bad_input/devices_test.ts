import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluateCommand } from "../../src/commands/evaluate.ts";
import { capture } from "../commands/capture.ts";
import { twinTrainCommand } from "../commands/twin_train.ts";
import { withFolder } from "../with_folder.ts";
import { type Files, testTable, writeFiles } from "./bad_input.ts";
import { ADMISSIBLE, CONFIG, configWith, dynamicsFile, mdpFile } from "./good_input.ts";
import { CHECKPOINT, RUN } from "./trained_run.ts";

const NO_FILE = "cannot be read: is a folder or device, expected a file";
const config = (text: string) => ({ "config.yaml": text });
const train = "@/config.yaml --out @/run";

testTable({
  kind: "devices",
  command: "train",
  args: train,
  files: { "mdp.npz": mdpFile(), "base.yaml": CONFIG, "config.yaml": CONFIG },
  cases: [
    {
      name: "a config",
      args: "/dev/zero --out @/run",
      error: `/dev/zero: ${NO_FILE}`,
      mended: { args: train },
    },
    {
      name: "an inherited config",
      files: config("inherit: /dev/zero\n"),
      error: `@/config.yaml:1:10: inherit: /dev/zero: ${NO_FILE}`,
      mended: { files: config("inherit: base.yaml\n") },
      spawned: true,
    },
    {
      name: "an MDP",
      files: config(configWith("mdp", "mdp: /dev/zero")),
      error: `/dev/zero: ${NO_FILE}`,
      mended: { files: config(CONFIG) },
    },
    {
      name: "a dataset",
      files: config(configWith("dataset", "dataset: { path: /dev/zero }")),
      error: `/dev/zero: ${NO_FILE}`,
      mended: { files: config(CONFIG) },
    },
    {
      name: "a checkpoint",
      command: "evaluate",
      args: "--policy table:/dev/zero --mdp @/mdp.npz",
      error: `/dev/zero: ${NO_FILE}`,
      mended: { args: "--policy random --mdp @/mdp.npz" },
    },
    {
      name: "the actions of an MDP",
      command: "convert",
      args: "@/dynamics.npz /dev/zero --out @/out.npz",
      files: { "dynamics.npz": dynamicsFile(), "list.txt": ADMISSIBLE },
      error: `/dev/zero: ${NO_FILE}`,
      mended: { args: "@/dynamics.npz @/list.txt --out @/out.npz" },
    },
  ],
});

/** A run in which one file is a link to a device. */
async function withLinked(
  file: string,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    await writeFiles(folder, RUN as Files);
    await Deno.remove(join(folder, file));
    await Deno.symlink("/dev/zero", join(folder, file));
    await work(folder);
  });
}

/** Files of a run that are written and never read. */
const WRITTEN = ["lock", "evaluation.json", "README.md"];

for (const file of Object.keys(RUN).filter((name) => !name.includes("/checkpoints/"))) {
  if (WRITTEN.some((name) => file.endsWith(`/${name}`))) continue;
  Deno.test(`a run whose ${file} is a device is not gone on with`, async () => {
    await withLinked(file, async (folder) => {
      const command = twinTrainCommand();
      const { code, err } = await capture(command, ["--resume", "--out", join(folder, "run")]);
      assert.deepEqual([code, err], [2, [`error: ${join(folder, file)}: ${NO_FILE}`]]);
    });
  });
}

Deno.test("a run whose checkpoint is a device is not scored", async () => {
  await withLinked(CHECKPOINT, async (folder) => {
    const { code, err } = await capture(evaluateCommand, ["--policy", join(folder, "run")]);
    assert.deepEqual([code, err], [2, [`error: ${join(folder, CHECKPOINT)}: ${NO_FILE}`]]);
  });
});
