import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cohortCommand } from "../../src/commands/cohort.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";

const show = (...args: string[]) => capture(cohortCommand, ["show", ...args]);

Deno.test("cohort show writes a page beside the record, or HTML or Markdown where it is told to", async () => {
  await withFolder(async (folder) => {
    const cohort = join(folder, "small");
    await writeSmallCohort(cohort);
    const page = join(cohort, "cohort.html");
    assert.deepEqual((await show(cohort)).out, [pathToFileURL(page).href]);
    const html = await Deno.readTextFile(page);
    assert.match(html, /^<!doctype html>[\s\S]*<h1>Cohort small<\/h1>/);
    assert.deepEqual((await show(cohort)).code, 0, "its own page is replaced");

    const text = join(folder, "page.md");
    assert.equal((await show(cohort, "--out", text)).code, 0);
    assert.match(await Deno.readTextFile(text), /^# Cohort small\n/);
    for (const name of ["actions", "lengths", "gaps", "features"]) {
      assert.match(await Deno.readTextFile(join(folder, `page-${name}.svg`)), /^<svg /);
      assert.match(await Deno.readTextFile(text), new RegExp(`\\]\\(page-${name}\\.svg\\)`));
    }
    const drawn = await Deno.readTextFile(join(folder, "page-actions.svg"));
    const other = join(folder, "other");
    await writeSmallCohort(other, { seed: 2 });
    assert.equal((await show(other, "--out", join(folder, "a page of (another).md"))).code, 0);
    assert.equal(await Deno.readTextFile(join(folder, "page-actions.svg")), drawn, "its own");
    assert.ok(await Deno.stat(join(folder, "a-page-of-another--actions.svg")));
  });
});

Deno.test("cohort show refuses what is no cohort, another ending, and files of others", async () => {
  await withFolder(async (folder) => {
    const cohort = join(folder, "small");
    await writeSmallCohort(cohort);
    const refused = async (error: RegExp, ...args: string[]) => {
      const { code, err } = await show(...args);
      assert.deepEqual([code, err.length], [2, 1]);
      assert.match(err[0], error);
    };
    await refused(/holds no cohort\.json, expected the folder of a cohort/, folder);
    await refused(
      /--out: found ".*page\.pdf", expected a name in \.html or \.md/,
      cohort,
      "--out",
      join(folder, "page.pdf"),
    );
    const mine = join(folder, "notes.md");
    await Deno.writeTextFile(mine, "my notes\n");
    await refused(/notes\.md/, cohort, "--out", mine);
    assert.equal(await Deno.readTextFile(mine), "my notes\n");
    await Deno.copyFile(join(cohort, "train.npz"), join(cohort, "validation.npz"));
    await refused(/validation\.npz: was changed after the import/, cohort);
  });
});
