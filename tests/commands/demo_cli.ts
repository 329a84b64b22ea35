/**
 * A command that misbehaves as its argument says, under `runCommand`.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { withInterrupt } from "../../src/commands/interrupt.ts";
import { runCommand } from "../../src/commands/run_command.ts";
import { printNote } from "../../src/commands/terminal.ts";

const forever = () => new Promise<never>(() => setInterval(() => {}, 1000));

/** What can go wrong. */
const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
  /** Hears a signal and does not end. */
  stubborn: () =>
    withInterrupt("never said", async (signal) => {
      signal.addEventListener("abort", () => printNote("heard"));
      printNote("ready");
      await forever();
    }),
  /** Rejects a promise that nobody awaits. */
  rejection() {
    Promise.reject(new TypeError("nobody\n awaits \x1b[31mthis"));
    return forever();
  },
  /** Throws where nobody catches. */
  error() {
    setTimeout(() => {
      throw new RangeError("nobody catches this");
    });
    return forever();
  },
};

await runCommand(
  new Command("demo").argument("<way>").action(async (way) => {
    await WAYS[way]();
  }),
);
