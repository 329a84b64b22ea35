/**
 * `deno task lab`: serves the lab, to this machine alone.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { InputError } from "../input_error.ts";
import { serveLab } from "../lab/server/serve.ts";
import { integerFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printNote, printResult } from "./terminal.ts";

/** The usual port: as many as the benchmark has states, above those that are reserved. */
const PORT = 8716;

/** Listens until the signal fires. */
async function serve(port: number, signal: AbortSignal): Promise<void> {
  try {
    const server = serveLab({
      port,
      signal,
      onListen: (own) => {
        printResult(`http://127.0.0.1:${own}/`);
        printNote("Serving the lab to this machine alone. Ctrl-C ends it.");
      },
      onError: (error) => printNote(`error: ${error instanceof Error ? error.message : error}`),
    });
    await server.finished;
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    throw new InputError("--port", `${port} is in use, expected another, or 0 for any free one`);
  }
}

/** The command. */
export const labCommand: RunnableCommand = new Command("lab")
  .description(
    "Serves the lab to browsers of this machine: train on your own GPU, explore patients, roll the published evaluation " +
      "again, score a policy of your own, watch the runs of this project.",
  )
  .option(
    "--port <number>",
    `where to listen; 0 for any free port (default: ${PORT})`,
    integerFlag("--port", { min: 0, max: 65_535 }),
  )
  .action(async ({ port = PORT }) => {
    await withInterrupt("the lab is closed", async (signal) => {
      await serve(port, signal);
      signal.throwIfAborted();
    });
  });
