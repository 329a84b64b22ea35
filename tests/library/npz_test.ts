import assert from "node:assert/strict";
import { crc32 as nodeCrc32 } from "node:zlib";
import { join } from "node:path";
import {
  datasetFromArrays,
  datasetFromNpz,
  fittedQEvaluation,
  heldOut,
  weightedImportanceSampling,
} from "../../src/mod.ts";
import { loadDataset, saveDataset } from "../../src/dataset/dataset_file.ts";
import { npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { crc32 } from "../../src/files/crc32.ts";
import { denseArrays, discreteArrays } from "./data.ts";

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** What reading comes to: a value, or the line that refuses. */
async function outcome(read: () => Promise<unknown>, where: string): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    return (error as Error).message.replaceAll(where, "dataset");
  }
}

/** A line that refuses; of what is damaged its place alone: unpackers stop for different reasons. */
function lineOf(line: unknown): string {
  const text = String(line);
  return /damaged/.test(text) ? text.split(": ").slice(0, 2).join(": ") : text;
}

Deno.test("a dataset of bytes is that of their file, of either kind, packed or not", () =>
  withFolder(async (folder) => {
    for (const dataset of [datasetFromArrays(discreteArrays()), datasetFromArrays(denseArrays())]) {
      const path = join(folder, `${dataset.kind}.npz`);
      await saveDataset(path, dataset);
      const bytes = await Deno.readFile(path);
      assert.deepEqual(await datasetFromNpz(bytes), await loadDataset(path));
      assert.deepEqual(await datasetFromNpz(bytes), dataset);
    }
    const { state, action, reward, nextState, terminated } = discreteArrays();
    const path = join(folder, "stored.npz");
    const whole = (column: ArrayLike<number | boolean>) =>
      npyArray(Int32Array.from(column, Number));
    await writeNpz(path, [
      ["states", whole(state)],
      ["actions", whole(action)],
      ["rewards", npyArray(Float32Array.from(reward))],
      ["next_states", whole(nextState)],
      ["dones", whole(terminated)],
    ], { compress: false });
    assert.deepEqual(await datasetFromNpz(await Deno.readFile(path)), await loadDataset(path));
  }));

Deno.test("damaged bytes are refused as their file is, or come to what was written", () =>
  withFolder(async (folder) => {
    const path = join(folder, "care.npz");
    const dataset = datasetFromArrays(discreteArrays());
    await saveDataset(path, dataset);
    const good = await Deno.readFile(path);
    let refused = 0;
    for (let at = 0; at < good.length; at += 13) {
      const bytes = good.slice();
      bytes[at] ^= 0x55;
      await Deno.writeFile(path, bytes);
      const file = await outcome(() => loadDataset(path), path);
      const own = await outcome(() => datasetFromNpz(bytes), path);
      if (typeof file === "string") refused++;
      // An unpacker may pass over what follows a whole content, such as its stream's missing end.
      if (typeof own === "string") assert.equal(lineOf(own), lineOf(file), `byte ${at}`);
      else assert.deepEqual(own, dataset, `byte ${at}`);
    }
    assert.ok(refused > 20, `only ${refused} refused`);
    await assert.rejects(
      datasetFromNpz(good.slice(0, 100)),
      /^InputError: dataset: is no whole zip archive/,
    );
    await assert.rejects(
      datasetFromNpz("care.npz" as unknown as Uint8Array),
      /^InputError: dataset: found "care.npz", expected the bytes of an .npz file$/,
    );
  }));

Deno.test("CRC-32 is zlib's", () => {
  for (const length of [0, 1, 255, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 31 + 7);
    assert.equal(crc32(bytes), nodeCrc32(bytes));
  }
});

Deno.test("held-out estimates of a policy, by hand", () => {
  const dataset = datasetFromArrays({
    state: [0, 0, 0, 0],
    action: [0, 0, 1, 1],
    reward: [1, 0, 1, 1],
    nextState: [1, 1, 1, 1],
    terminated: [1, 1, 1, 1],
    behaviourProbability: [0.5, 0.5, 0.5, 0.5],
  });
  const data = heldOut(dataset);
  const policy = Float64Array.of(0.25, 0.75, 1, 0);
  assert.ok(Math.abs(fittedQEvaluation(data, policy, { gamma: 1 }).value - 0.875) < 1e-12);
  const { value } = weightedImportanceSampling(data, policy, { gamma: 1 })!;
  assert.ok(Math.abs(value! - (0.5 + 1.5 + 1.5) / 4) < 1e-12);
});
