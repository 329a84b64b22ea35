import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cohortCommand } from "../../src/commands/cohort.ts";
import { reportCommand } from "../../src/commands/report.ts";
import { vegaRuntime } from "../../src/commands/vega_runtime.ts";
import { reportHtml } from "../../src/report/html/report_html.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { capture } from "../commands/capture.ts";
import { hostilePage, SCRIPT } from "../report/html/hostile_page.ts";
import { writeRun } from "../report/own/made_up_run.ts";
import type { Seen, Sight } from "./look.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a program of the project under a permission set. */
async function run(set: string, ...args: string[]): Promise<string> {
  const { success, stdout } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", `-P=${set}`, ...args],
    cwd: ROOT,
    stderr: "inherit",
  }).output();
  assert.ok(success, `${args.join(" ")} failed`);
  return new TextDecoder().decode(stdout);
}

/** Opens files of HTML in Chromium, after installing it if need be. */
async function look(folder: string, files: readonly string[]): Promise<Seen> {
  await run("setup", "src/main.ts", "setup", "--browser");
  const urls = files.map((file) => pathToFileURL(file).href);
  return JSON.parse(
    await run("browser", "tests/browser/look.ts", join(folder, "profile"), ...urls),
  );
}

function checkSight({ width, scheme, needs, figures, paper, broken, unfolded }: Sight): void {
  const where = `at ${width} pixels, ${scheme}`;
  assert.ok(needs <= width, `${where}: the page needs ${needs}`);
  assert.equal(broken, false, `${where}: a script of the data ran`);
  assert.equal(paper, scheme === "light" ? "rgb(255, 255, 255)" : "rgb(22, 24, 28)", where);
  assert.ok(figures.length >= 1);
  assert.equal(unfolded, width > 600, `${where}: contents`);
  for (const { id, drawn, fits, marks, name, left, right, height, ink } of figures) {
    assert.equal(drawn, scheme, `${where}: ${id}`);
    assert.equal(fits, width > 600 ? "wide" : "narrow", `${where}: ${id}`);
    assert.ok(marks >= 1, `${where}: ${id} shows no data`);
    assert.ok(left >= 0 && right <= width && height > 50, `${where}: ${id} is out of sight`);
    assert.ok(name.length > 20, `${where}: ${id} has no name`);
    assert.equal(ink, scheme === "light" ? "rgb(0, 0, 0)" : "rgb(208, 210, 214)", where);
  }
}

Deno.test("the report in Chromium: all figures drawn, no overflow, light and dark, data are text, nothing is loaded", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const [report, hostile] = ["report.html", "hostile.html"].map((name) => join(folder, name));
    const { code, out } = await capture(reportCommand, ["--out", report]);
    assert.deepEqual([code, out], [0, [pathToFileURL(report).href]]);
    const html = await Deno.readTextFile(report);
    const own = join(folder, "own.html");
    const run = join(folder, `run ${SCRIPT.replaceAll("/", "")}`);
    await Deno.mkdir(run);
    await writeRun(run, { adapters: [SCRIPT, SCRIPT], overrides: ["batch=full"] });
    assert.equal((await capture(reportCommand, [run, "--out", own])).code, 0);
    const vega = await vegaRuntime();
    const pages = [hostilePage("results/study/README.md")];
    await Deno.writeTextFile(
      hostile,
      await reportHtml({ pages, headline: [], root: "..", vega }),
    );
    const cohort = join(folder, "cohort");
    await writeSmallCohort(cohort, { lints: [{ id: "x", level: "warning", message: SCRIPT }] });
    assert.equal((await capture(cohortCommand, ["show", cohort])).code, 0);
    const { sights, tips, refused, complaints } = await look(
      folder,
      [report, hostile, own, join(cohort, "cohort.html")],
    );
    // Addresses asked for and violations of the page's policy are complaints too.
    assert.deepEqual(complaints, []);
    assert.deepEqual(refused, ["img-src", "img-src", "img-src", "img-src"]);
    assert.equal(sights.length, 16);
    sights.forEach(checkSight);
    assert.equal(sights[0].figures.length, html.match(/<figure /g)!.length);
    assert.ok(sights[0].figures.length >= 13);
    for (const { text } of sights.slice(4, 8)) {
      assert.ok(
        text.split(SCRIPT).length >= 4,
        "heading, caption and cell show the script as text",
      );
    }
    for (const { text, figures } of sights.slice(12)) {
      assert.equal(figures.length, 4, "actions on the first screen, lengths, gaps, features");
      assert.equal(text.split(SCRIPT).length, 2, "what a lint found is text");
    }
    for (const { text, figures } of sights.slice(8, 12)) {
      assert.equal(figures.length, 3, "survival on the first screen, scores, training");
      assert.equal(text.split(SCRIPT).length, 3, "both devices are text");
    }
    assert.match(tips[2], /^training step: 10\nexact survival .*: 0\.72\nconfig: cql$/);
    assert.match(tips[0], /^step: \d+k\nsurvival: [\d.]+\nline: seed \d+$/);
    assert.match(tips[1], /<script>window\.broken = true<\/script>: \d/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
