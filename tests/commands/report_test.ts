import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { reportCommand } from "../../src/commands/report.ts";
import { checkPolicy } from "../report/html/check_policy.ts";
import { writeRun } from "../report/own/made_up_run.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";

/** Names in a folder, sorted. */
async function names(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
}

Deno.test("a run's report lies beside its files, its figures by name where they are asked for", async () => {
  await withFolder(async (folder) => {
    const [run, figures] = [join(folder, "run <b>"), join(folder, "figures")];
    await Deno.mkdir(run);
    await writeRun(run);
    const { code, out, err } = await capture(reportCommand, [run, "--figures", figures]);
    const page = join(run, "report.html");
    assert.deepEqual([code, out], [0, [pathToFileURL(page).href]], err.join());
    const html = await Deno.readTextFile(page);
    checkPolicy(html);
    assert.doesNotMatch(html, /run <b>/);
    assert.match(html, /<h1>icu-cql: [^<]*run &lt;b&gt;<\/h1>/);
    assert.match(html, /<strong>0\.8200 \(0\.7703 to 0\.8697\)/);
    assert.match(html, /Its MDP is not what it was when the run began/);
    assert.deepEqual(await names(figures), [
      "survival-curves.png",
      "survival-curves.svg",
      "survival.png",
      "survival.svg",
      "training-curves.png",
      "training-curves.svg",
    ]);
    const svg = await Deno.readTextFile(join(figures, "survival.svg"));
    assert.match(svg, />Exact survival of each config, beside known policies</);
    assert.deepEqual((await capture(reportCommand, [run])).code, 0, "an older page is replaced");
  });
});

Deno.test("what is no run and no study is one line and exit code 2, and nothing is written", async () => {
  await withFolder(async (folder) => {
    const text = join(folder, "notes.txt");
    await Deno.writeTextFile(text, "mine");
    const empty = join(folder, "empty.jsonl");
    await Deno.writeTextFile(empty, "");
    const cases: [string, RegExp][] = [
      [folder, /^error: .*: holds no run: expected a config\.yaml in it$/],
      [text, /^error: .*notes\.txt: is a file of another kind, expected a run's folder, a study's/],
      [join(folder, "nope"), /^error: .*nope: there is no such file or folder/],
      [empty, /^error: .*empty\.jsonl: holds no results, expected a study's$/],
    ];
    for (const [path, error] of cases) {
      const out = join(folder, "page.html");
      const { code, err } = await capture(reportCommand, [path, "--out", out]);
      assert.deepEqual([code, err.length], [2, 1]);
      assert.match(err[0], error);
    }
    assert.deepEqual(await names(folder), ["empty.jsonl", "notes.txt"]);
    const { code, err } = await capture(reportCommand, [folder, "--out", text]);
    assert.equal(code, 2, err[0]);
    assert.equal(await Deno.readTextFile(text), "mine");
  });
});

Deno.test("a committed study is drawn from its rows, with doses and references", async () => {
  await withFolder(async (folder) => {
    const out = join(folder, "study.html");
    const study = new URL("../../results/study/cql-full.jsonl", import.meta.url).pathname;
    const { code, err } = await capture(reportCommand, [study, "--out", out]);
    assert.equal(code, 0, err.join());
    const html = await Deno.readTextFile(out);
    checkPolicy(html);
    for (const words of ["optimum", "twice the steps", "batch = full", "10 on 5 datasets"]) {
      assert.ok(html.includes(words), words);
    }
  });
});
