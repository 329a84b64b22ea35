/**
 * How soon the lab's page is there.
 *
 * @module
 */
import { join } from "node:path";
import { withOtherLoad } from "./other_load.ts";
import type { LabLoad, Sections } from "./results.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const LOADS = 7;

/** Opens the page in a browser of its own. */
async function load(profile: string): Promise<LabLoad & { browser: string; cpu_ms: number }> {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: [
      ...["run", "-q", "--no-prompt", "--config", join(ROOT, "deno.json"), "-P=browser"],
      ...[`--allow-read=${ROOT},${profile}`, join(ROOT, "tests/bench/lab_load.ts"), profile],
    ],
    cwd: ROOT,
  }).output();
  const text = new TextDecoder();
  if (!success) throw new Error(text.decode(stderr).trim().split("\n")[0]);
  return JSON.parse(text.decode(stdout));
}

/** Opens the page again and again, each time in a browser that has nothing of it. */
export async function labSection(): Promise<Sections["lab"]> {
  let [spent, browser] = [0, ""];
  const loads: LabLoad[] = [];
  const folder = join(ROOT, "runs", "lab-loads");
  await Deno.mkdir(folder, { recursive: true });
  try {
    const { otherLoad } = await withOtherLoad(async () => {
      while (loads.length < LOADS) {
        const profile = join(folder, String(loads.length));
        await Deno.mkdir(profile);
        const { cpu_ms, browser: version, ...seen } = await load(profile);
        spent += cpu_ms;
        browser = version;
        loads.push(seen);
      }
    }, () => spent);
    return { other_load: otherLoad, found: { browser, loads } };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
