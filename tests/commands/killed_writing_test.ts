import assert from "node:assert/strict";
import { join } from "node:path";
import { withFolder } from "../with_folder.ts";
import { run, spawn } from "./spawn.ts";

const ARGS = ["--behaviour", "clinician", "--episodes", "20000", "--seed", "3", "--out"];

/** Names in a folder. */
function namesIn(folder: string): string[] {
  return Array.from(Deno.readDirSync(folder), ({ name }) => name);
}

Deno.test("collect killed while it writes leaves the old file, and the same command nothing else", () =>
  withFolder(async (folder) => {
    const out = join(folder, "care.npz");
    const old = await run("collect", [...ARGS, out, "--max-steps", "1"]);
    assert.equal(old.code, 0, old.err);
    const before = await Deno.readFile(out);
    const whole = join(folder, "whole.npz");
    assert.equal((await run("collect", [...ARGS, whole])).code, 0);
    for (let kill = 0; kill < 2; kill++) {
      const known = new Set(namesIn(folder));
      const child = spawn("collect", [...ARGS, out]);
      let ended = false;
      child.status.then(() => ended = true);
      const begun = (name: string) => {
        try {
          return !known.has(name) && Deno.statSync(join(folder, name)).size > 0;
        } catch {
          return false; // Gone since it was listed.
        }
      };
      while (!ended && !namesIn(folder).some(begun)) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      assert.equal(ended, false, "it wrote before it could be killed");
      child.kill("SIGKILL");
      await child.output();
      assert.deepEqual(await Deno.readFile(out), before);
      assert.match(
        namesIn(folder).sort().join(" "),
        /^care\.npz care\.npz\.[0-9a-f]{16}\.tmp whole\.npz$/,
      );
    }
    const again = await run("collect", [...ARGS, out]);
    assert.equal(again.code, 0, again.err);
    assert.deepEqual(await Deno.readFile(out), await Deno.readFile(whole));
    assert.deepEqual(namesIn(folder).sort(), ["care.npz", "whole.npz"]);
  }));
