import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { activeCommand } from "../../src/commands/active.ts";
import { cohortCommand } from "../../src/commands/cohort.ts";
import { collectCommand } from "../../src/commands/collect.ts";
import { convertCommand } from "../../src/commands/convert.ts";
import { figuresCommand } from "../../src/commands/figures.ts";
import { labBuildCommand } from "../../src/commands/lab_build.ts";
import { onlineCommand } from "../../src/commands/online.ts";
import { reportCommand } from "../../src/commands/report.ts";
import type { RunnableCommand } from "../../src/commands/run_command.ts";
import { selectCommand } from "../../src/commands/select.ts";
import { startCommand } from "../../src/commands/start.ts";
import { studyCommand } from "../../src/commands/study.ts";
import { suiteCommand } from "../../src/commands/suite.ts";
import { trainCommand } from "../../src/commands/train.ts";
import { datasetFile, mdpFile } from "../bad_input/good_input.ts";
import { capture } from "./capture.ts";
import { run } from "./spawn.ts";
import { withFolder } from "../with_folder.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const DATA = "data/icu_sepsis.npz";

const noTrainer = () => Promise.reject(new Error("came as far as to train"));

/** A command with what it needs beside a flag that names where to write. */
interface Writer {
  readonly command: RunnableCommand;
  /** Its arguments, absolute. */
  readonly args: readonly string[];
  /** Flags that name files, each replaced by a file of its kind alone. */
  readonly files?: readonly string[];
  /** Flags that name folders. */
  readonly folders?: readonly string[];
}

const config = (name: string) => join(PROJECT, "configs", name);

const WRITERS: Readonly<Record<string, Writer>> = {
  collect: {
    command: collectCommand,
    args: ["--behaviour", "random", "--episodes", "3"],
    files: ["--out"],
  },
  convert: {
    command: convertCommand,
    args: ["/no/dynamics.npz", "/no/list.txt"],
    files: ["--out"],
  },
  "cohort/import": {
    command: cohortCommand,
    args: ["import", "/no/care.csv"],
    folders: ["--out"],
  },
  "cohort/shift": { command: cohortCommand, args: ["shift", "/no/care.csv"], folders: ["--out"] },
  train: { command: trainCommand(noTrainer), args: [config("cql.yaml")], folders: ["--out"] },
  select: { command: selectCommand, args: [config("select-tabular.yaml")], folders: ["--out"] },
  study: {
    command: studyCommand(noTrainer),
    args: [config("study-alpha.yaml")],
    folders: ["--results", "--runs"],
  },
  online: {
    command: onlineCommand(noTrainer),
    args: [config("online.yaml")],
    folders: ["--results", "--runs"],
  },
  active: {
    command: activeCommand,
    args: [config("active-control.yaml")],
    folders: ["--out", "--parts"],
  },
  suite: { command: suiteCommand, args: [], files: ["--record"], folders: ["--out"] },
  report: { command: reportCommand, args: [], files: ["--out"], folders: ["--figures"] },
  start: { command: startCommand(noTrainer), args: ["--cohort"], folders: ["--out"] },
  lab_build: { command: labBuildCommand, args: [], folders: ["--out"] },
  figures: { command: figuresCommand, args: [], folders: ["--png"] },
};

const USES = Object.entries(WRITERS).flatMap((
  [name, { command, args, files = [], folders = [] }],
) =>
  [...files, ...folders].map((flag) => ({
    name,
    command,
    args,
    flag,
    isFile: files.includes(flag),
  }))
);

/** Flags with a path that is read: by all commands, or by those named. */
const READ = [
  ...["--checkpoint", "--cohort", "--config", "--dataset", "--fitting", "--from-dataset", "--mdp"],
  ...["--beside", "--table"],
  ...["card", "cohort/import", "cohort/relabel", "cohort/shift", "select"].map((name) =>
    `${name} --ledger`
  ),
];

/** Flags of commands that look at what they read first. */
const LATER = [
  ...["card --out", "cohort/show --out", "cohort/synthesize --out", "open_test --ledger"],
  "ope --out",
  "predict --out",
];

Deno.test("every flag of a command that names a file or folder is one that is read or is tried here", async () => {
  const found: string[] = [];
  const folder = join(PROJECT, "src/commands");
  const names = await Promise.all(["", "cohort"].map((below) =>
    Array.fromAsync(
      Deno.readDir(join(folder, below)),
      ({ name, isFile }) => isFile ? [join(below, name)] : [],
    )
  ));
  for (const name of names.flat(2)) {
    const code = await Deno.readTextFile(join(folder, name));
    for (const [, flag] of code.matchAll(/"(--[a-z-]+) [<[](?:file|folder)[>\]]"/g)) {
      const one = `${name.replace(".ts", "")} ${flag}`;
      if (!READ.includes(flag) && !READ.includes(one)) found.push(one);
    }
  }
  for (const one of LATER) assert.ok(found.splice(found.indexOf(one), 1)[0] === one, one);
  assert.deepEqual(found.sort(), USES.map(({ name, flag }) => `${name} ${flag}`).sort());
});

/** Places in the project that are not for results: what is there, and what is not. */
const THERE = [
  DATA,
  "tests/commands/protected_paths_test.ts",
  ".ci/run",
  ".gitignore",
  "configs/cql.yaml",
  "README.md",
  "LICENSE",
  "src/input_error.ts",
  "shaders/adam_buffer.wgsl",
  "deno.json",
  "deno.lock",
];
const ABSENT = [
  "src/never.ts",
  "shaders/never.npz",
  "tests/commands/never_test.ts",
  "tests/never",
  ".ci/never",
  ".git/never",
  "configs/never.yaml",
  "data/never.npz",
  ".never",
  "runs/../src/never",
];

const OWN =
  "is one of the project's own, expected a place in runs or results, or outside of the project";

Deno.test("no command writes over or among the project's own files, by whatever name", () =>
  withFolder(async (folder) => {
    const before = new Map<string, Uint8Array>();
    for (const path of THERE) before.set(path, await Deno.readFile(join(PROJECT, path)));
    await Deno.symlink(join(PROJECT, "src"), join(folder, "link"));
    await Deno.symlink(join(PROJECT, "README.md"), join(folder, "page"));
    const places = [...THERE, ...ABSENT, "."].map((path) => resolve(PROJECT, path));
    const linked = ["link", "link/never.npz", "link/never", "page"].map((path) =>
      join(folder, path)
    );
    try {
      for (const { name, command, args, flag } of USES) {
        for (const place of [...places, ...linked]) {
          const { code, out, err } = await capture(command, [...args, flag, place]);
          const where = `${name} ${flag} ${place}`;
          const shown = place.replace(join(PROJECT, "/"), "");
          assert.deepEqual(err, [`error: ${shown}: cannot be written: ${OWN}`], where);
          assert.deepEqual([code, out], [2, []], where);
        }
      }
    } finally {
      for (const [path, bytes] of before) {
        const now = await Deno.readFile(join(PROJECT, path));
        const same = bytes.length === now.length && bytes.every((byte, i) => byte === now[i]);
        if (!same) await Deno.writeFile(join(PROJECT, path), bytes);
        assert.ok(same, `${path} was changed, and is as before again`);
      }
      for (const path of ABSENT) {
        const there = await Deno.lstat(join(PROJECT, path)).then(() => true, () => false);
        assert.ok(!there, `${path} was made`);
      }
    }
  }));

Deno.test("a flag with an empty path is refused: it would mean the current folder", async () => {
  for (const { name, command, args, flag } of USES) {
    const { code, err } = await capture(command, [...args, flag, ""]);
    const where = `${name} ${flag}`;
    assert.deepEqual([code, err], [2, [`error: ${flag}: found "", expected a path`]], where);
  }
});

Deno.test("a file of another kind is not replaced, nor taken for a folder", () =>
  withFolder(async (folder) => {
    const others: Readonly<Record<string, Uint8Array>> = {
      ".bashrc": new TextEncoder().encode("alias ll='ls -l'\n"),
      "manifest.json": new TextEncoder().encode('{ "name": "my page" }\n'),
      "page.html": new TextEncoder().encode("<!doctype html>\n<title>mine</title>\n"),
      "mdp.npz": mdpFile(),
      "care.npz": datasetFile(),
    };
    const ours: Readonly<Record<string, string>> = { collect: "care.npz", convert: "mdp.npz" };
    for (const [file, bytes] of Object.entries(others)) {
      const path = join(folder, file);
      await Deno.writeFile(path, bytes);
      for (const { name, command, args, flag, isFile } of USES) {
        if (ours[name] === file) continue;
        const { code, err } = await capture(command, [...args, flag, path]);
        const where = `${name} ${flag} ${file}: ${err}`;
        assert.equal(code, 2, where);
        const pattern = isFile
          ? /: exists and is no [\w ]+, expected a new name: nothing was written$/
          : /: cannot be made: is a file, expected a folder$/;
        assert.match(err.join("\n"), pattern, where);
        assert.deepEqual(await Deno.readFile(path), bytes, where);
      }
    }
    assert.deepEqual(
      [...Deno.readDirSync(folder)].map(({ name }) => name).sort(),
      Object.keys(others).sort(),
    );
  }));

Deno.test("a dataset is replaced by a dataset, and no command's input by its output", () =>
  withFolder(async (folder) => {
    const [care, mdp] = [join(folder, "care.npz"), join(folder, "mdp.npz")];
    await Deno.writeFile(mdp, mdpFile());
    const collect = ["--behaviour", "random", "--episodes", "3", "--mdp", mdp, "--out"];
    for (const seed of ["1", "2"]) {
      const { code, err } = await capture(collectCommand, [...collect, care, "--seed", seed]);
      assert.deepEqual([code, err], [0, []]);
    }
    const { code, err } = await capture(collectCommand, [...collect, mdp]);
    assert.equal(code, 2);
    assert.match(err[0], /mdp\.npz: exists and is no dataset of this project, expected a new name/);
    assert.deepEqual(await Deno.readFile(mdp), mdpFile());
  }));

Deno.test("in runs the folder for a file is made", async () => {
  const folder = join(PROJECT, "runs", `test-${crypto.randomUUID()}`);
  const path = join(folder, "deeper/care.npz");
  try {
    const { code, err } = await capture(collectCommand, [...WRITERS.collect.args, "--out", path]);
    assert.deepEqual([code, err], [0, []]);
    assert.ok((await Deno.stat(path)).isFile);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a folder with files of a run's names is no run's, and stays as it is", () =>
  withFolder(async (folder) => {
    const path = join(folder, "manifest.json");
    await Deno.writeTextFile(path, '{ "name": "my page" }\n');
    const train = trainCommand(noTrainer);
    const { code, err } = await capture(train, [config("cql.yaml"), "--out", folder]);
    assert.equal(code, 2);
    assert.match(err[0], /: holds manifest\.json but no run, expected a new or an empty folder$/);
    assert.equal(await Deno.readTextFile(path), '{ "name": "my page" }\n');
    assert.deepEqual([...Deno.readDirSync(folder)].map(({ name }) => name), ["manifest.json"]);
  }));

Deno.test("under the tasks' own permissions it is the same", () =>
  withFolder(async (folder) => {
    await Deno.symlink(join(PROJECT, "src"), join(folder, "link"));
    const commands = [
      ["collect", ...WRITERS.collect.args, "--out", join(PROJECT, "tests/commands/never_test.ts")],
      ["collect", ...WRITERS.collect.args, "--out", join(folder, "link/never.npz")],
      ["study", ...WRITERS.study.args, "--results", join(PROJECT, "data")],
    ];
    for (const [name, ...args] of commands) {
      const { code, err } = await run(name, args);
      assert.equal(code, 2, err);
      assert.equal(err, `error: ${args.at(-1)}: cannot be written: ${OWN}`);
    }
  }));
