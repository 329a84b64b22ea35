/**
 * The commands `train`, without its page, and `start` on the float64 twin: `twin_cli.ts train ARGS...`.
 *
 * @module
 */
import { exitCodeOf } from "../../src/commands/run_command.ts";
import { startCommand } from "../../src/commands/start.ts";
import { createTwinTrainer } from "../runs/twin_trainer.ts";
import { twinTrainCommand } from "./twin_train.ts";

const [name, ...args] = Deno.args;
const command = name === "train"
  ? twinTrainCommand()
  : startCommand((_device, options) => createTwinTrainer(options));
Deno.exit(await exitCodeOf(command, args));
