/**
 * `train` on the CPU with two workers, the second of which is killed while it takes steps:
 * `killed_worker_cli.ts ARGS...`.
 *
 * @module
 */
import { exitCodeOf } from "../../../src/commands/run_command.ts";
import { trainCommand } from "../../../src/commands/train.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import type { Trainer } from "../../../src/trainer/trainer.ts";

/** The stretch of steps between two stops of the run in which the worker is killed. */
const STRETCH = 3;
/** Milliseconds from that stretch's start to the kill: in the middle of a worker's job. */
const DELAY = 20;
/** Milliseconds until it is missed. */
const PATIENCE = 5000;

const command = trainCommand(async (_device, options): Promise<Trainer> => {
  const trainer = await createCpuTrainer({ ...options, workers: 2 }, { patience: PATIENCE });
  let stretches = 0;
  return {
    ...trainer,
    advance(steps, more) {
      if (++stretches === STRETCH) setTimeout(() => trainer.killWorker(1), DELAY);
      return trainer.advance(steps, more);
    },
  };
});
Deno.exit(await exitCodeOf(command, Deno.args));
