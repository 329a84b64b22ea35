/**
 * The command `train`, which at its end says how much memory the process had at most (Linux).
 *
 * @module
 */
import { exitCodeOf } from "../../src/commands/run_command.ts";
import { trainCommand } from "../../src/commands/train.ts";
import { createTrainer } from "../../src/trainer/create_trainer.ts";

const code = await exitCodeOf(trainCommand(createTrainer), Deno.args);
const status = await Deno.readTextFile("/proc/self/status");
console.log(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)![1]) * 1024);
Deno.exit(code);
