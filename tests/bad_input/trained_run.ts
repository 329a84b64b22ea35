/**
 * A finished run of the small config, of which the tables spoil one file at a time.
 *
 * @module
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { decodeSafetensors, encodeSafetensors, type Tensor } from "../../src/files/safetensors.ts";
import { capture } from "../commands/capture.ts";
import { twinTrainCommand } from "../commands/twin_train.ts";
import type { Files } from "./bad_input.ts";
import { CONFIG, mdpFile } from "./good_input.ts";

/** The MDP's folder; the run's config and checkpoints name it. */
const FOLDER = await Deno.makeTempDir();
globalThis.addEventListener("unload", () => Deno.removeSync(FOLDER, { recursive: true }));

/** Every file below a folder but a run's page, which is drawn of the others and never read. */
async function filesBelow(folder: string, prefix = ""): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for await (const { name, isDirectory } of Deno.readDir(join(folder, prefix))) {
    const path = join(prefix, name);
    if (name === "report.html") continue;
    if (isDirectory) Object.assign(files, await filesBelow(folder, path));
    else files[path] = await Deno.readFile(join(folder, path));
  }
  return files;
}

async function train(): Promise<Record<string, Uint8Array>> {
  await Deno.writeTextFile(join(FOLDER, "config.yaml"), CONFIG);
  await Deno.writeFile(join(FOLDER, "mdp.npz"), mdpFile());
  const command = twinTrainCommand();
  const { code, err } = await capture(command, [
    join(FOLDER, "config.yaml"),
    "--out",
    join(FOLDER, "run"),
  ]);
  assert.equal(code, 0, err.join("\n"));
  return await filesBelow(FOLDER, "run");
}

/** The run's files, below `run`. */
export const RUN: Readonly<Record<string, Uint8Array>> = await train();

/** The last checkpoint's path below the case's folder. */
export const CHECKPOINT = "run/checkpoints/step-0000000002/demo-seed0.safetensors";

/** The last checkpoint. */
export const CHECKPOINT_BYTES: Uint8Array = RUN[CHECKPOINT];

/** The last checkpoint with its metadata or its tensors edited, its checksums those of the edit. */
export function checkpointWith(edit: {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly tensors?: (tensors: Map<string, Tensor>) => void;
}): Uint8Array {
  const { tensors, metadata } = decodeSafetensors(CHECKPOINT_BYTES, CHECKPOINT);
  edit.tensors?.(tensors);
  return encodeSafetensors(tensors, { ...metadata, ...edit.metadata });
}

/** A file of the run with a text in it replaced. */
export function runFileWith(path: string, find: string | RegExp, replace: string): Files {
  const text = new TextDecoder().decode(RUN[path]);
  const edited = text.replace(find, replace);
  assert.notEqual(edited, text);
  return { [path]: edited };
}

/** The run without some of its files. */
export function runWithout(pattern: RegExp): Files {
  return Object.fromEntries(Object.entries(RUN).filter(([path]) => !pattern.test(path)));
}
