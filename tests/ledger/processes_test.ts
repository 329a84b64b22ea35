import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { withFolder } from "../with_folder.ts";
import { openingIn } from "./small_opening.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

Deno.test("of two processes that open at once one does; what its kill leaves is gone on with", () =>
  withFolder(async (folder) => {
    const { cohort, open, asked, lines } = openingIn(folder);
    await cohort();
    const child = new Deno.Command("deno", {
      args: ["run", "-q", "--no-prompt", "-P=test", "tests/ledger/opening_cli.ts", folder],
      cwd: ROOT,
      stdout: "piped",
    }).spawn();
    const reader = child.stdout.getReader();
    const { value } = await reader.read();
    assert.equal(new TextDecoder().decode(value), "judging\n");
    await assert.rejects(open(), /is being worked on by another process/);
    assert.equal((await lines()).length, 1);
    child.kill("SIGKILL");
    await child.status;
    await reader.cancel();
    const { evaluation } = await open();
    assert.equal(evaluation.openings, 1);
    assert.deepEqual((await lines()).map(({ entry }) => entry), ["intent", "result"]);
    assert.equal(asked(), 1);
  }));
