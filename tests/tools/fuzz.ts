/**
 * `deno task dev fuzz`: feeds mutated files to every reader of the project and counts how they end. A fault is printed with
 * its number; the same seed and number make it again.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { integerFlag } from "../../src/commands/flags.ts";
import { Failure, runCommand } from "../../src/commands/run_command.ts";
import { mutated, readMutated } from "../fuzz/fuzz.ts";
import { withFolder } from "../with_folder.ts";

const program = new Command("fuzz")
  .description(
    "Feeds mutated files to everything that reads one: each is read, or refused in one line that names it.",
  )
  .argument("[inputs]", "mutated files", integerFlag("inputs", { min: 1 }), 50_000)
  .argument("[seed]", "chooses the mutations", integerFlag("seed", { min: 0 }), 1)
  .argument("[first]", "number of the first file", integerFlag("first", { min: 0 }), 0)
  .action(async (inputs, seed, first) => {
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
    if (faults > 0) throw new Failure(`${faults} faults`);
  });

if (import.meta.main) await runCommand(program);
