/**
 * `deno task dev reproduce`: takes every step that makes the committed results, in order.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { writeFileAtomic } from "../files/atomic_write.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { parseResult } from "../text/json.ts";
import { among, fields, finite, list, orNothing, words } from "../text/value_checks.ts";
import { gitCommit } from "../study/grids/git_commit.ts";
import { calledAs } from "./commands.ts";
import { Interrupted, signalOf, withInterrupt } from "./interrupt.ts";
import { type MachineSpeed, machineSpeed } from "./reproduce/machine_speed.ts";
import { type StepTime, stepTime, type TakenStep } from "./reproduce/step_time.ts";
import { type Step, STEPS } from "./reproduce/steps.ts";
import { Failure, type RunnableCommand } from "./run_command.ts";
import { startDeno } from "./start_deno.ts";
import { table } from "./table.ts";
import { printNote, printResult } from "./terminal.ts";
import { projectPath } from "./user_path.ts";

/** What the record of steps taken holds. */
const TAKEN = fields({
  format: among(1),
  steps: list(fields({
    step: words(),
    seconds: finite({ min: 0 }),
    speed: fields({ minibatch_ms: finite({ min: 0 }), full_ms: finite({ min: 0 }) }),
    commit: orNothing(words()),
  })),
});

/** Times of steps taken. */
const RECORD = "results/reproduce.json";

/** Seconds in words. */
export function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return `${Math.round(seconds)} s`;
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

async function readTaken(): Promise<TakenStep[]> {
  const text = await readTextIfThere(projectPath(RECORD));
  return text === null ? [] : parseResult<{ steps: TakenStep[] }>(text, RECORD, TAKEN).steps;
}

/** Adds a step to the record, in the place of the same one taken before. */
async function record(taken: TakenStep): Promise<void> {
  const steps = [...(await readTaken()).filter(({ step }) => step !== taken.step), taken];
  const text = `${JSON.stringify({ format: 1, steps }, null, 2)}\n`;
  await writeFileAtomic(projectPath(RECORD), new TextEncoder().encode(text));
}

/** The steps and how long each will take, as a table. */
function stepTable(steps: readonly Step[], times: readonly StepTime[]): string {
  const known = times.flatMap(({ seconds }) => seconds ?? []);
  const total = known.reduce((sum, one) => sum + one, 0);
  const rows = steps.map(({ task }, i) => {
    const { seconds, words } = times[i];
    return [task.join(" "), seconds === null ? "-" : duration(seconds), words];
  });
  const unknown = times.length - known.length;
  const rest = unknown === 0 ? "" : `without ${unknown} of no known time`;
  return table(
    [{ title: "step" }, { title: "time", align: "right" }, { title: "" }],
    [...rows, ["all", duration(total), rest]],
  );
}

const AGAIN = "Interrupted: the same command goes on";

/** Takes a step, as a process of its own, which is told of every signal that stops this one. */
async function take({ task }: Step, signal: AbortSignal): Promise<void> {
  const [name, ...args] = task;
  const words = [...calledAs(name).split(" "), ...args];
  const code = await startDeno(words.slice(1), { env: { INIT_CWD: projectPath(".") }, signal });
  const cause = signalOf(code);
  if (cause !== null) throw new Interrupted(AGAIN, cause);
  if (code !== 0) throw new Failure(`${words.join(" ")} ended with exit code ${code}`);
}

/** Takes the steps; each is recorded with the time it took. */
async function takeAll(
  steps: readonly Step[],
  { speed, commit }: { readonly speed: MachineSpeed; readonly commit: string | null },
): Promise<void> {
  await withInterrupt(AGAIN, async (signal) => {
    for (const [i, step] of steps.entries()) {
      signal.throwIfAborted();
      const name = step.task.join(" ");
      printNote(`\n[${i + 1}/${steps.length}] ${name}`);
      const begun = performance.now();
      await take(step, signal);
      const seconds = Math.round((performance.now() - begun) / 100) / 10;
      await record({ step: name, seconds, speed, commit });
    }
  });
}

/** The command. */
export const reproduceCommand: RunnableCommand = new Command("reproduce")
  .description(
    "Takes every step that makes the committed results, in order, and says before how long it will " +
      "take, from ten seconds of training on this machine. Each step goes on where it was and leaves " +
      "out what its results hold; a step that this commit has finished is not taken again.",
  )
  .option("--dry-run", "list the steps and their times alone")
  .option("--again", "take finished steps too")
  .action(async ({ dryRun, again }) => {
    const commit = await gitCommit(projectPath("."));
    const taken = await readTaken();
    const isDone = ({ task }: Step) =>
      commit !== null && taken.some((one) => one.step === task.join(" ") && one.commit === commit);
    const steps = again ? STEPS : STEPS.filter((step) => !isDone(step));
    if (steps.length === 0) {
      printResult("Every step was finished by this commit: --again takes them all");
      return;
    }
    printNote("Training for ten seconds, to see how fast this machine is");
    const speed = await machineSpeed();
    const sources = { speed, taken, planned: new Set<string>(), path: projectPath };
    const times: StepTime[] = [];
    for (const step of steps) times.push(await stepTime(step, sources));
    printResult(stepTable(steps, times));
    printResult(
      `\nAt ${speed.minibatch_ms.toFixed(2)} ms a minibatch step and ${
        speed.full_ms.toFixed(1)
      } ms a step on a whole dataset, by steps and models, on ${speed.cores} cores.`,
    );
    if (!dryRun) await takeAll(steps, { speed, commit });
  });
