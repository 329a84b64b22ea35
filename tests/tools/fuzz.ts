/**
 * Feeds mutated files to every reader of the project and counts how they end: `fuzz.ts [inputs] [seed] [first]`.
 * A fault is printed with its number; the same seed and number make it again.
 *
 * @module
 */
import { mutated, readMutated } from "../fuzz/fuzz.ts";
import { withFolder } from "../with_folder.ts";

const [inputs = 50_000, seed = 1, first = 0] = Deno.args.map(Number);

const counts = new Map<string, Record<string, number>>();
let faults = 0;
for (let input = first; input < first + inputs; input++) {
  await withFolder(async (folder) => {
    const { kind, mutation, ended, message } = await readMutated(mutated(seed, input), folder);
    const own = counts.get(kind) ?? { accepted: 0, refused: 0, fault: 0 };
    own[ended]++;
    counts.set(kind, own);
    if (ended !== "fault") return;
    faults++;
    console.log(`input ${input}, ${kind}, ${mutation}: ${message}`);
  });
}
console.table(Object.fromEntries(counts));
console.log(`${inputs} inputs of seed ${seed}: ${faults} faults`);
Deno.exit(faults === 0 ? 0 : 1);
