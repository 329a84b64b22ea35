/**
 * The commands `train` and `start` on the float64 twin: `twin_cli.ts train ARGS...`.
 *
 * @module
 */
import { exitCodeOf } from "../../src/commands/run_command.ts";
import { startCommand } from "../../src/commands/start.ts";
import { trainCommand } from "../../src/commands/train.ts";
import type { CreateTrainer } from "../../src/commands/train_visibly.ts";
import { createTwinTrainer } from "../runs/twin_trainer.ts";

const createTrainer: CreateTrainer = (_device, options) => createTwinTrainer(options);
const [name, ...args] = Deno.args;
const command = name === "train" ? trainCommand(createTrainer) : startCommand(createTrainer);
Deno.exit(await exitCodeOf(command, args));
