/**
 * Scenarios of the lab, run in Chromium from a test.
 *
 * @module
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SCENARIOS, Seen } from "./run_scenarios.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs a program of the project under a permission set; returns standard output. */
async function run(flags: readonly string[], ...args: string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", ...flags, ...args],
    cwd: ROOT,
  }).output();
  const [out, said] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  assert.ok(success, `${args.join(" ")} failed:\n${said}`);
  return out;
}

/**
 * Runs scenarios, after installing Chromium if need be.
 *
 * @param folder A folder; files that the visitor has are in `given` in it, downloads in `downloads`.
 * @param names The scenarios.
 * @returns What was seen of each.
 */
export async function inChromium<N extends keyof typeof SCENARIOS>(
  folder: string,
  names: readonly N[],
): Promise<{ readonly [K in N]: Seen<K> }> {
  await run(["-P=setup"], "src/main.ts", "setup", "--browser");
  const places = ["profiles", "downloads", "given"].map((name) => join(folder, name));
  const [profiles, downloads] = places;
  for (const one of [profiles, downloads]) await Deno.mkdir(one);
  const flags = ["-P=browser", `--allow-read=${ROOT},${folder}`];
  return JSON.parse(
    await run(flags, "tests/browser/lab/run_scenarios.ts", ...places, ...names),
  );
}
