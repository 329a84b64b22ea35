import assert from "node:assert/strict";
import { join } from "node:path";
import {
  beginCheckpoint,
  checkpointSteps,
  stepFolder,
  tidyCheckpoints,
} from "../../src/runs/checkpoint_folder.ts";

Deno.test("what a kill leaves while old checkpoints are removed is tidied", async () => {
  const folder = await Deno.makeTempDir();
  for (const step of [10, 20]) {
    const writer = await beginCheckpoint(folder, step);
    await writer.add("one", Uint8Array.of(step));
    await writer.add("other", Uint8Array.of(step));
    await writer.commit();
  }
  // As if killed after the third was made, with the first removed in part, and while one was in the making.
  await Deno.mkdir(stepFolder(folder, 30));
  await Deno.remove(join(stepFolder(folder, 10), "one.safetensors"));
  await Deno.mkdir(join(folder, ".partial"));
  await tidyCheckpoints(folder);
  assert.deepEqual(await checkpointSteps(folder), [20, 30]);
  const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
  assert.equal(names.length, 2, names.join(", "));
  await Deno.remove(folder, { recursive: true });
  await tidyCheckpoints(folder);
});
