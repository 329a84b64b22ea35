/**
 * Opens the test of the cohort in a folder and never ends judging, for tests that open at once or kill: says so when it
 * judges.
 *
 * @module
 */
import { openingIn } from "./small_opening.ts";

const { open } = openingIn(Deno.args[0]);
await open({
  judge() {
    console.log("judging");
    setInterval(() => {}, 1000); // Keeps the process.
    return new Promise<never>(() => {});
  },
});
