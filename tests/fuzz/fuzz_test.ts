import { mutated, readMutated } from "./fuzz.ts";
import assert from "node:assert/strict";
import { KINDS, layOut } from "./kinds.ts";
import { withFolder } from "../with_folder.ts";

const SEED = 20;
const INPUTS = 2600;

Deno.test("every kind of file is read as it is", async () => {
  for (const kind of KINDS) {
    await withFolder(async (folder) => {
      await kind.read(folder, await layOut(kind, folder, kind.good));
    });
  }
});

Deno.test(`${INPUTS} mutated files are read or refused in one line that names them`, async () => {
  const faults: string[] = [];
  const ended = new Map<string, Set<string>>();
  for (let input = 0; input < INPUTS; input++) {
    await withFolder(async (folder) => {
      const outcome = await readMutated(mutated(SEED, input), folder);
      if (outcome.ended === "fault") {
        faults.push(`input ${input}, ${outcome.kind}, ${outcome.mutation}: ${outcome.message}`);
      }
      ended.set(outcome.kind, (ended.get(outcome.kind) ?? new Set()).add(outcome.ended));
    });
  }
  assert.deepEqual(faults, []);
  // The inputs reach both ends of every reader.
  assert.equal(ended.size, KINDS.length);
  for (const [kind, ways] of ended) assert.ok(ways.has("refused"), kind);
});
