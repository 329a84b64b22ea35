import assert from "node:assert/strict";
import { join } from "node:path";
import { labBuildCommand } from "../../src/commands/lab_build.ts";
import { SITE, STATIC_SITE } from "../../src/lab/server/site.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";

Deno.test("the lab is written as static files with its policy, again over itself, never over others", () =>
  withFolder(async (folder) => {
    const out = join(folder, "lab");
    for (let time = 0; time < 2; time++) {
      assert.equal((await capture(labBuildCommand, ["--out", out])).code, 0);
    }
    const names = (await Array.fromAsync(Deno.readDir(out))).map(({ name }) => name).sort();
    assert.deepEqual(names, [...Object.keys(SITE), "README.md"].sort());
    for (const [name, { read }] of Object.entries(STATIC_SITE)) {
      assert.deepEqual(await Deno.readFile(join(out, name)), await read(), name);
    }
    const page = await Deno.readTextFile(join(out, "index.html"));
    assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
    assert.match(page, /data-runs=""/, "there are none to watch");
    assert.doesNotMatch(page, /frame-ancestors|\{\{/, "which a page cannot say of itself");
    const text = await Deno.readTextFile(join(out, "README.md"));
    assert.match(text, /frame-ancestors/);

    await Deno.writeTextFile(join(folder, "README.md"), "mine");
    await Deno.writeTextFile(join(folder, "index.html"), "mine");
    const { code, err } = await capture(labBuildCommand, ["--out", folder]);
    assert.equal(code, 2);
    assert.match(err[0], /index\.html.*page of the lab/);
    await Deno.remove(join(folder, "index.html"));
    await Deno.mkdir(join(folder, "other"));
    await Deno.writeTextFile(join(folder, "other", "index.html"), "<!doctype html>\n<html></html>");
    assert.equal((await capture(labBuildCommand, ["--out", join(folder, "other")])).code, 2);
  }));
