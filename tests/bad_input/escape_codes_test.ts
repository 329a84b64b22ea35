import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { Command } from "@commander-js/extra-typings";
import { evaluateCommand } from "../../src/commands/evaluate.ts";
import { studyCommand } from "../../src/commands/study.ts";
import { hashArrays } from "../../src/files/array_hash.ts";
import { encodeNpy, npyArray } from "../../src/files/npy.ts";
import { readNpz } from "../../src/files/npz.ts";
import { zipPieces } from "../../src/files/zip_write.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { clinicianPolicy } from "../../src/mdp/policies.ts";
import { capture, type Captured } from "../commands/capture.ts";
import { twinTrainCommand } from "../commands/twin_train.ts";
import { withFolder } from "../with_folder.ts";
import { CONFIG } from "./good_input.ts";
import { CHECKPOINT, checkpointWith, RUN, runFileWith } from "./trained_run.ts";

/** A name that clears a terminal, changes its title and colour, and turns what follows round. */
const HOSTILE = "\x1b[2J\x1b]0;title\x07\x1b[31m\x7f\x9b5m\u202egnp.\u2066";
/** A name that fills a screen. */
const LONG = "x".repeat(70_000);
/** All that may not reach a terminal. */
// deno-lint-ignore no-control-regex
const UNSEEN = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const train = twinTrainCommand();
const study = studyCommand(() => assert.fail("trained"));
const mdp = await loadMdp();

/** Writes files by path below a folder. */
async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    await Deno.mkdir(dirname(join(folder, path)), { recursive: true });
    if (typeof content === "string") await Deno.writeTextFile(join(folder, path), content);
    else await Deno.writeFile(join(folder, path), content);
  }
}

/** An archive of entries, each in pieces. */
function zip(entries: readonly [name: string, pieces: readonly Uint8Array[]][]): Uint8Array {
  const pieces = Array.from(zipPieces(entries, { compress: false }), (piece) => [...piece]);
  return Uint8Array.from(pieces.flat());
}

/** A selection of one candidate, with its hash made right. */
function selectionOf(name: string): Record<string, string | Uint8Array> {
  const policy = clinicianPolicy(mdp);
  const array = npyArray(policy, { shape: [mdp.states, mdp.actions] });
  const file = "policies/one.npz";
  const policies = [{ name, file, sha256: hashArrays([["policy", array]]) }];
  const candidates = [{
    name,
    value: 0.5,
    standard_error: null,
    parts: [0.5],
    strict: 0.5,
    unseen: 0,
    support: 1,
    importance_sampling: null,
  }];
  const content = {
    config: {},
    dataset_sha256: "0".repeat(64),
    mdp_sha256: mdp.sha256,
    used_parts: 1,
    candidates,
    highest: name,
    tied: [name],
    chosen: name,
    policies,
  };
  const sha256 = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return {
    "selection.json": JSON.stringify({ format: 1, sha256, ...content }),
    [file]: zip([["policy.npy", encodeNpy(array)]]),
  };
}

/** What a name does, in each place where files and flags hold names. */
const PLACES: Readonly<Record<string, (name: string, folder: string) => Promise<Captured>>> = {
  async "a key of a config"(name, folder) {
    // YAML's own keys are of 1024 characters at most.
    await write(folder, { "keys.yaml": `${JSON.stringify(name.slice(0, 1000))}: 1\n` });
    return capture(train, [join(folder, "keys.yaml"), "--out", join(folder, "run")]);
  },
  async "a value of a config"(name, folder) {
    const text = CONFIG.replace("algorithm: cql", () => `algorithm: ${JSON.stringify(name)}`);
    await write(folder, { "c.yaml": text });
    return capture(train, [join(folder, "c.yaml"), "--out", join(folder, "run")]);
  },
  async "an entry of an archive"(name, folder) {
    // A zip's own names are of 65,535 bytes at most.
    await write(folder, { "a.npz": zip([[name.slice(0, 60_000), [new Uint8Array(3)]]]) });
    const read = new Command("read").action(async () => {
      await readNpz(join(folder, "a.npz"));
    });
    return capture(read, []);
  },
  async "a tensor of a checkpoint"(name, folder) {
    const tensor = { shape: [1], data: Float32Array.of(1) };
    const bytes = checkpointWith({ tensors: (tensors) => tensors.set(name, tensor) });
    await write(folder, { [CHECKPOINT]: bytes });
    return capture(evaluateCommand, ["--policy", join(folder, CHECKPOINT)]);
  },
  async "the adapter of a run that is gone on with"(name, folder) {
    const path = "run/manifest.json";
    const adapter = `"adapter": ${JSON.stringify(name)}`;
    const { [path]: text } = runFileWith(path, /"kernel_hash": "[^"]*"/, '"kernel_hash": "other"');
    const manifest = String(text).replace(/"adapter": "[^"]*"/, () => adapter);
    await write(folder, { ...RUN, [path]: manifest });
    return capture(train, ["--resume", "--out", join(folder, "run")]);
  },
  async "a candidate of a selection"(name, folder) {
    await write(folder, selectionOf(name));
    return capture(evaluateCommand, ["--policy", join(folder, "selection.json")]);
  },
  "a grid": (name) => capture(study, ["configs/study-alpha.yaml", "--only", name]),
  "a policy": (name) => capture(evaluateCommand, ["--policy", name]),
  "a flag": (name) => capture(evaluateCommand, ["--policy", "random", `--${name}`]),
};

for (const [place, use] of Object.entries(PLACES)) {
  Deno.test(`${place}: control characters are escapes, and long names are cut`, async () => {
    for (const name of [HOSTILE, LONG]) {
      await withFolder(async (folder) => {
        const { out, err } = await use(name, folder);
        const lines = [...out, ...err];
        const notes = err.filter((line) => !/^file:\S+\/report\.html$/.test(line));
        assert.ok(notes.length <= 3, err.join("\n"));
        for (const line of lines) {
          assert.doesNotMatch(line, UNSEEN);
          assert.ok(line.length < 1300, `${line.length} characters`);
        }
        const shown = name === HOSTILE ? "\\u001b[2J\\u001b]0;title\\u0007" : "xxx…";
        assert.ok(lines.some((line) => line.includes(shown)), lines.join("\n"));
      });
    }
  });
}
