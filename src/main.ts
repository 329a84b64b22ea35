/**
 * The one entry of all commands: `main.ts NAME ARGUMENTS`. A command's modules are loaded when it is called.
 *
 * @module
 */
import { loadCommand } from "./commands/commands.ts";
import { prepareEnvironment } from "./commands/environment.ts";
import { runCommand } from "./commands/run_command.ts";

if (import.meta.main) {
  prepareEnvironment();
  const [name = "", ...args] = Deno.args;
  await runCommand(await loadCommand(name), args);
}
