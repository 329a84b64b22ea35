/**
 * The command `cohort`, which at its end says how much memory and processor time the process took (Linux).
 *
 * @module
 */
import process from "node:process";
import { cohortCommand } from "../../../src/commands/cohort.ts";
import { exitCodeOf } from "../../../src/commands/run_command.ts";

const code = await exitCodeOf(cohortCommand, Deno.args);
const status = await Deno.readTextFile("/proc/self/status");
const peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)![1]) * 1024;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ peak_bytes: peak, cpu_seconds: (user + system) / 1e6 }));
Deno.exit(code);
