/**
 * The command `train` on the float64 twin, without the page that it ends with: drawing takes longer than a small training.
 *
 * @module
 */
import type { RunnableCommand } from "../../src/commands/run_command.ts";
import { trainCommand } from "../../src/commands/train.ts";
import { createTwinTrainer } from "../runs/twin_trainer.ts";

/** Builds the command. */
export function twinTrainCommand(): RunnableCommand {
  return trainCommand((_device, options) => createTwinTrainer(options), async () => {});
}
