import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../../src/config/read_config.ts";
import { compileFigure, figureSvg } from "../../../src/report/figure.ts";
import { sourceOfRun } from "../../../src/report/own/from_run.ts";
import { ownReport } from "../../../src/report/own/own_page.ts";
import { ownReportHtml } from "../../../src/report/html/own_html.ts";
import { planRun } from "../../../src/runs/run_plan.ts";
import { readRunRecord } from "../../../src/runs/run_record.ts";
import { trainRun } from "../../../src/runs/train_run.ts";
import { runState } from "../../../src/runs/run_state.ts";
import { type SmallCohortOptions, writeSmallCohort } from "../../cohort/small_cohort.ts";
import { createTwinTrainer } from "../../runs/twin_trainer.ts";
import { withFolder } from "../../with_folder.ts";

/** Trains CQL and a clone on a small cohort. */
async function trained(
  folder: string,
  options: SmallCohortOptions & { readonly rule?: "warn" | "fail" } = {},
): Promise<string> {
  const cohort = join(folder, "small");
  await writeSmallCohort(cohort, options);
  const overrides = [
    ...["hidden=[4]", "steps=8", "batch=4", "log_every=2", "evaluate_every=4"],
    ...["checkpoint_every=8", `evaluate.validation.on_out_of_range=${options.rule ?? "warn"}`],
  ];
  const configs = await Promise.all(
    ["cql", "bc"].map((name) => readConfig(`configs/cohort-${name}.yaml`, { cohort, overrides })),
  );
  const run = join(folder, "run");
  await trainRun(planRun(configs.flat()), { folder: run, createTrainer: createTwinTrainer });
  return run;
}

async function reportOf(run: string) {
  const extras = { name: "run", checkpoints: [], notes: [] };
  const source = sourceOfRun(await readRunRecord(run), extras);
  return ownReport({ sources: [source], references: null });
}

const textOf = (report: Awaited<ReturnType<typeof reportOf>>, id: string) =>
  report.sections.find((section) => section.id === id)!.markdown.replaceAll("\\", "");

Deno.test("the page of a cohort's run opens with its values against the range of the return", async () => {
  await withFolder(async (folder) => {
    const lints = [{ id: "flag-always-1", level: "warning", message: "a flag is 1" }] as const;
    const run = await trained(folder, { lints });
    const report = await reportOf(run);
    assert.equal(report.picture?.name, "value-curves");
    const { data } = compileFigure(report.picture!.spec);
    const rows = data!.flatMap((
      one,
    ) => ("values" in one ? one.values as Record<string, unknown>[] : []));
    const rules = rows.filter(({ value }) => typeof value === "number");
    assert.deepEqual(rules.map(({ name }) => name).slice(0, 3), [
      "largest return possible",
      "if everybody lived",
      "clinicians, as observed",
    ]);
    assert.equal(rules[0].value, 15);
    assert.ok(rows.every(({ config }) => config !== "cohort-bc"), "a clone has no values");
    assert.ok((await figureSvg(report.picture!.spec)).includes("largest return possible"));
    const scores = textOf(report, "scores");
    assert.match(
      scores,
      /\| config \| models \| loss \| TD loss \| Bellman error \| mean Q \| largest Q \| mean Q at the start \| agreement \|/,
    );
    assert.match(scores, /No return exceeds 15\.0000 or is below -15\.0000\. If everybody lived/);
    assert.doesNotMatch(scores, /Out of range|estimate/);
    const notes = textOf(report, "notes");
    assert.match(
      notes,
      /Data: the training split of the cohort small \(.*small\); 160 transitions/,
    );
    assert.match(notes, /To be read with care: flag-always-1: a flag is 1\./);
    const html = await ownReportHtml(report, { code: "", interpreter: "", license: "" });
    assert.doesNotMatch(html, /<dl/);
    assert.match(html, /<div class="first">\n<figure id="first-picture">/);
  });
});

Deno.test("a run out of range says so on its page and in the list, and where it ended", async () => {
  await withFolder(async (folder) => {
    const run = await trained(folder, { attainable: [-1000, -900], rule: "fail" });
    const report = await reportOf(run);
    assert.match(textOf(report, "scores"), /\*\*Out of range\*\*: 1 of 2 models promise more\./);
    const alarm =
      /cohort-cql-seed42: largest Q -?[\d.e-]+ at step 4 is more than -900, the largest return possible/;
    assert.match(textOf(report, "notes"), new RegExp(`${alarm.source}; it ended at step 4\\.`));
    const state = (await runState(run))!;
    assert.equal(state.alarms.length, 1);
    assert.match(state.alarms[0], alarm);
    assert.deepEqual([state.held_out!.step, state.held_out!.largest_return], [8, -900]);
    assert.equal(state.held_out!.largest_q![0], state.held_out!.largest_q![1]);
  });
});
