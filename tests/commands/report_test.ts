import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openCohort } from "../../src/cohort/open_cohort.ts";
import { reportCommand } from "../../src/commands/report.ts";
import { writeJudged } from "../../src/judging/judged_file.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { smallRecord } from "../judging/small_record.ts";
import { checkPolicy } from "../report/html/check_policy.ts";
import { FIGURES } from "../report/ope/small_figures.ts";
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

Deno.test("a cohort's report has its page and those of the policies judged on it, which lie in its folder", async () => {
  await withFolder(async (folder) => {
    const cohort = join(folder, "small");
    await writeSmallCohort(cohort);
    const { sha256 } = await openCohort(cohort);
    const judge = async (path: string, name: string, own = sha256) => {
      await Deno.mkdir(path, { recursive: true });
      await writeJudged(join(path, "judged.json"), {
        data: { kind: "cohort", name: "small", sha256: own },
        axes: null,
        severity: null,
        judged: [{ record: smallRecord(name), figures: FIGURES }],
      });
    };
    const page = join(cohort, "report.html");
    assert.deepEqual((await capture(reportCommand, [cohort])).out, [pathToFileURL(page).href]);
    const alone = await Deno.readTextFile(page);
    assert.match(
      alone,
      /No policy was judged on it yet[^]*deno task ope runs\/mine --cohort \S+small --out/,
    );
    await judge(join(cohort, "judged"), "within");
    await judge(join(folder, "elsewhere"), "named");
    const both = [cohort, join(folder, "elsewhere")];
    const whole = await capture(reportCommand, [cohort]);
    assert.deepEqual([whole.code, whole.out], [0, [pathToFileURL(page).href]], whole.err.join());
    const html = await Deno.readTextFile(page);
    checkPolicy(html);
    assert.doesNotMatch(html, /No policy was judged on it yet/);
    const headings = Array.from(html.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/g), ([, text]) => text);
    assert.equal(headings[0], "Cohort small");
    const at = (text: string) => headings.findIndex((one) => one.startsWith(text));
    assert.ok(at("How it was made") < at("Policies judged on cohort small"), headings.join());
    assert.ok(at("Policies judged on cohort small") < at("within"), headings.join());
    assert.match(html, /Records of patients\.[^]*A research tool, never clinical advice\./);
    assert.match(html, /id="part-2-policy-1-figure-part-2-policy-1-support"/);

    const out = join(folder, "both.html");
    assert.equal((await capture(reportCommand, [...both, "--out", out])).code, 0);
    const more = await Deno.readTextFile(out);
    assert.ok(more.includes(">within<") && more.includes(">named<"));
    const ids = Array.from(more.matchAll(/<[^>]* id="([^"]+)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);

    await judge(join(folder, "elsewhere"), "other", "f".repeat(64));
    const { code, err } = await capture(reportCommand, [...both, "--out", out]);
    assert.deepEqual([code, err.length], [2, 1]);
    assert.match(
      err[0],
      /elsewhere\/judged\.json: policies judged on cohort small \(ffffffffffff…\), expected small \(\w{12}…\): judge them again/,
    );
  });
});
