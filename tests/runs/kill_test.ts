import assert from "node:assert/strict";
import { join } from "node:path";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import { VARIANTS } from "../../src/trainer/webgpu/kernels.ts";
import { exists } from "../../src/runs/run_folder.ts";
import { spawn } from "../commands/spawn.ts";
import { contentsOf } from "./run_contents.ts";

const CONFIG = "tests/runs/tiny_config.yaml";
const KILLS = 20;
/** Far more attempts than it takes to kill 20 runs and to hit a checkpoint. */
const MAX_ATTEMPTS = 100;

/** A training process. */
interface Training {
  readonly process: Deno.ChildProcess;
  /** Settles when the trainer is ready, or when the process ended before. */
  readonly ready: Promise<void>;
  /** Everything on standard error, when the process has ended. */
  readonly err: Promise<string>;
}

/** Starts or goes on with the run in a folder. */
function train(folder: string): Training {
  const settings = ["--set", "embedding=64", "--device", "webgpu", "--kernels", VARIANTS[0]];
  const args = [CONFIG, ...settings, "--out", folder, "--resume"];
  const process = spawn("train", args);
  const ready = Promise.withResolvers<void>();
  const read = async () => {
    let text = "";
    for await (const part of process.stderr.pipeThrough(new TextDecoderStream())) {
      text += part;
      if (text.includes(", kernels ")) ready.resolve();
    }
    ready.resolve();
    return text;
  };
  process.stdout.pipeTo(new WritableStream()).catch(() => {});
  return { process, ready: ready.promise, err: read() };
}

/** Waits for a time, or until a promise settles. */
function wait(milliseconds: number, orUntil: Promise<unknown>): Promise<unknown> {
  return Promise.race([orUntil, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}

/** Waits until a checkpoint is being written, or the process ended. */
async function checkpointBegun(partial: string, ended: Promise<unknown>): Promise<void> {
  let over = false;
  ended.then(() => over = true);
  while (!over && !(await exists(partial))) await new Promise((resolve) => setTimeout(resolve));
}

/** Kills a process unless it has ended already. */
function kill(process: Deno.ChildProcess): void {
  try {
    process.kill("SIGKILL");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

Deno.test("runs killed at 20 random moments end in the same bits and lines", async () => {
  const parent = await Deno.makeTempDir();
  const reference = join(parent, "reference");
  const whole = train(reference);
  const begun = performance.now();
  await whole.ready;
  const startup = performance.now() - begun;
  assert.ok((await whole.process.status).success, await whole.err);
  const training = performance.now() - begun - startup;
  const expected = await contentsOf(reference);
  assert.equal(expected.get("metrics.jsonl")!.split("\n").length, 1 + 9 * 2);

  let kills = 0, halfWritten = 0, finished = 0;
  for (let attempt = 0; kills < KILLS || halfWritten === 0 || finished === 0; attempt++) {
    assert.ok(attempt < MAX_ATTEMPTS, `${kills} kills, ${halfWritten} during a checkpoint`);
    const folder = join(parent, `run-${finished}`);
    const partial = join(folder, "checkpoints", ".partial");
    const { process, ready, err } = train(folder);
    const share = uniform(pcg4d(7, 5, attempt, 0));
    if (attempt % 5 === 0) {
      await wait(share * startup, process.status);
    } else {
      await ready;
      if (attempt % 5 === 1) await checkpointBegun(partial, process.status);
      else await wait(share * training, process.status);
    }
    kill(process);
    const { success, signal } = await process.status;
    if (success) {
      assert.deepEqual(await contentsOf(folder), expected);
      finished++;
    } else {
      assert.equal(signal, "SIGKILL", await err);
      kills++;
      if (await exists(partial)) halfWritten++;
    }
    await err;
  }
  await Deno.remove(parent, { recursive: true });
});
