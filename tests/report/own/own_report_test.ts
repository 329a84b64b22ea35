import assert from "node:assert/strict";
import { curveOf } from "../../../src/report/own/curves.ts";
import { sourceOfRun } from "../../../src/report/own/from_run.ts";
import type { OwnReferences, OwnSource } from "../../../src/report/own/own_input.ts";
import type { SectionedReport } from "../../../src/report/html/sectioned_html.ts";
import { ownReport } from "../../../src/report/own/own_page.ts";
import { readRunRecord } from "../../../src/runs/run_record.ts";
import { withFolder } from "../../with_folder.ts";
import { type MadeUp, writeRun } from "./made_up_run.ts";

const REFERENCES: OwnReferences = {
  random: 0.7,
  clinicians: 0.78,
  optimum: 0.9,
  doses: Array.from({ length: 25 }, () => 0.04),
};

/** A made-up run as a source. */
async function source(options: MadeUp = {}, name = "runs/mine"): Promise<OwnSource> {
  let made: OwnSource | undefined;
  await withFolder(async (folder) => {
    await writeRun(folder, options);
    made = sourceOfRun(await readRunRecord(folder), { name, checkpoints: [], notes: [] });
  });
  return made!;
}

/** The text of a section. */
function textOf({ sections }: SectionedReport, id: string): string {
  return sections.find((section) => section.id === id)!.markdown.replaceAll("\\", "");
}

/** The cells of the table's row of a config. */
function cells(report: SectionedReport, name: string): string[] {
  const line = textOf(report, "scores").split("\n").find((one) => one.startsWith(`| ${name} `))!;
  return line.split("|").slice(1, -1).map((cell) => cell.trim());
}

Deno.test("two configs with three seeds: means, intervals and paired differences as by hand", async () => {
  const report = ownReport({ sources: [await source()], references: REFERENCES });
  // t = 4.302653 with 2 degrees of freedom. cql: sd 0.02, half 0.049683; bc: mean 0.81, sd 0.026458, half 0.065724;
  // the pairs differ by -0.01, -0.02 and 0: mean -0.01, sd 0.01, half 0.024841.
  assert.deepEqual(cells(report, "cql"), [
    "cql",
    "3",
    "**0.8200 (0.7703 to 0.8697)**",
    "+0.0400 (-0.0097 to +0.0897)",
    "",
    "9.00",
  ]);
  assert.deepEqual(cells(report, "bc"), [
    "bc",
    "3",
    "0.8100 (0.7443 to 0.8757)",
    "+0.0300 (-0.0357 to +0.0957)",
    "-0.0100 (-0.0348 to +0.0148)",
    "9.00",
  ]);
  assert.deepEqual(cells(report, "*optimum*").slice(2, 4), ["0.9000", "+0.1200"]);
  assert.deepEqual(report.numbers.map(({ number, name }) => [number, name]), [
    ["0.820", "cql"],
    ["0.700", "random actions"],
    ["0.780", "clinicians"],
    ["0.900", "optimum"],
  ]);
  assert.match(textOf(report, "scores"), /paired \(95% interval\)/);
});

Deno.test("curves are means and intervals by step, without numbers that were not finite", async () => {
  const { configs } = await source();
  const curve = curveOf(
    configs,
    ({ course }) => course.map(({ step, survival }) => ({ step, value: survival })),
  );
  assert.deepEqual(curve.map(({ config, step }) => [config, step]), [
    ["cql", 10],
    ["cql", 20],
    ["bc", 10],
    ["bc", 20],
  ]);
  assert.deepEqual(curve.map(({ mean }) => mean.toFixed(4)), [
    "0.7200",
    "0.8200",
    "0.7100",
    "0.8100",
  ]);
  assert.equal(curve[1].low.toFixed(4), "0.7703");
  const none = curveOf(
    configs,
    ({ metrics }) => metrics.map((line) => ({ step: line.step, value: line.gradient_norm })),
  );
  assert.deepEqual(none, []);
});

Deno.test("a run that is not finished is shown with how far it is and how it goes on", async () => {
  const report = ownReport({
    sources: [await source({ finished: false })],
    references: REFERENCES,
  });
  assert.match(report.summary[0], /10 of 20 steps so far/);
  assert.match(report.numbers[0].how, /so far/);
  assert.equal(report.numbers[0].number, "0.720");
  assert.match(textOf(report, "next"), /deno task train --resume --out runs\/mine\n/);
  assert.match(textOf(report, "notes"), /no checkpoint yet/);
});

Deno.test("data of unknown states: no score and no difference, and the guard's words why", async () => {
  const report = ownReport({
    sources: [await source({ states: "unknown" })],
    references: REFERENCES,
  });
  assert.deepEqual(cells(report, "cql").slice(2), ["-", "", "-"]);
  assert.match(textOf(report, "notes"), /no exact score applies: nothing says whose states/);
  assert.match(report.summary[1], /^No exact score applies: nothing says whose states/);
  assert.equal(report.picture, null);
  assert.deepEqual(report.numbers, [], "clinicians of a process that may be another say nothing");
  assert.doesNotMatch(textOf(report, "scores"), /optimum/);
});

Deno.test("divergence, another device and the data are noted", async () => {
  const adapters = ["one adapter", "another"];
  const made = await source({ divergedAt: 13, adapters });
  const notes = textOf(ownReport({ sources: [made], references: null }), "notes");
  assert.match(notes, /cql-seed0 diverged at step 13 and is scored as it was at step 20/);
  assert.match(notes, /resumed on another device or with other kernels: WebGPU \(another,/);
  assert.match(notes, /1,234 transitions/);
});

Deno.test("settings: what tells configs apart side by side, what they agree on once", async () => {
  const made = await source({ overrides: ["batch=full"] });
  const text = textOf(ownReport({ sources: [made], references: null }), "settings");
  assert.match(text, /\| algorithm \| cql \| bc \|/);
  assert.match(text, /What they agree on: .*batch = full/);
  assert.doesNotMatch(text, /\| batch \|/);
});

Deno.test("configs of one name in two runs are told apart, and doses are means over models", async () => {
  const [one, other] = [await source({}, "runs/a"), await source({}, "runs/b")];
  const dosed = (shares: readonly number[][]): OwnSource => ({
    ...one,
    configs: one.configs.map((config) => ({
      ...config,
      models: config.models.map((model, i) => ({ ...model, doses: shares[i] ?? null })),
    })),
  });
  const only = (action: number) => Array.from({ length: 25 }, (_, a) => a === action ? 1 : 0);
  const sources = [dosed([only(3), only(7)]), other];
  const report = ownReport({ sources, references: REFERENCES });
  assert.equal(cells(report, "cql, runs/b")[4], "0.0000 (0.0000 to 0.0000)");
  const [figure] = report.sections.find(({ id }) => id === "doses")!.figures;
  const { values } = figure.spec.data as {
    values: { policy: string; fluid: number; vasopressor: number; share: number }[];
  };
  const given = values.filter(({ policy, share }) => policy === "cql, runs/a" && share > 0);
  assert.deepEqual(given.map(({ fluid, vasopressor, share }) => [fluid, vasopressor, share]), [
    [0, 3, 0.5],
    [1, 2, 0.5],
  ]);
  assert.ok(!values.some(({ policy }) => policy.endsWith("runs/b")), "no doses are known of it");
});
