import assert from "node:assert/strict";
import type { CohortRecord } from "../../../src/cohort/cohort_record.ts";
import { loadSplit, openCohort } from "../../../src/cohort/open_cohort.ts";
import { actionFigure, gapFigure } from "../../../src/report/cohort/cohort_figures.ts";
import { cohortPage } from "../../../src/report/cohort/cohort_page.ts";
import { sectionedMarkdown } from "../../../src/report/sectioned_markdown.ts";
import { levelTable, rewardWords } from "../../../src/report/cohort/cohort_tables.ts";
import { cohortHtml } from "../../../src/report/html/cohort_html.ts";
import { figureSvg } from "../../../src/report/figure.ts";
import { type SmallCohortOptions, writeSmallCohort } from "../../cohort/small_cohort.ts";
import { checkPolicy } from "../html/check_policy.ts";
import { withFolder } from "../../with_folder.ts";

const VEGA = { code: "", interpreter: "", license: "" };

/** What may be shown of a small cohort. */
async function shownCohort(folder: string, options: SmallCohortOptions = {}) {
  await writeSmallCohort(folder, options);
  const cohort = await openCohort(folder);
  const [train, validation] = [
    await loadSplit(cohort, "train"),
    await loadSplit(cohort, "validation"),
  ];
  return { record: cohort.record, train, validation };
}

const recordOf = (record: CohortRecord, changes: Partial<CohortRecord>) => ({
  ...record,
  ...changes,
});

Deno.test("gaps of features named as every object's members are drawn", async () => {
  await withFolder(async (folder) => {
    const cohort = await shownCohort(folder);
    const [first, ...rest] = cohort.record.features;
    for (const name of ["constructor", "toString", "__proto__"]) {
      const features = [{ ...first, name, missing: 0.5 }, ...rest];
      const figure = gapFigure({ ...cohort, record: recordOf(cohort.record, { features }) });
      assert.match(await figureSvg(figure!.spec), new RegExp(`${name}</text>`), name);
    }
  });
});

Deno.test("a page says who is in a cohort, what was given, what is not known, and how it was made", async () => {
  await withFolder(async (folder) => {
    const lints = [{ id: "flag-always-1", level: "warning", message: "a|b is 1" }] as const;
    const cohort = await shownCohort(folder, { lints });
    const page = cohortPage(cohort, "f".repeat(64));
    const text = sectionedMarkdown(page);
    assert.match(text, /^# Cohort small\n\n60 patients of small\.csv: 40 to train on, 12 to look/);
    assert.match(text, /\| flag\\-always\\-1 \| warning \| a\\\|b is 1 \|/);
    assert.match(
      text,
      /\| train \| 40 \| 40 \| 160 \| 4\.00 \| 75\.0% \| 0\.0% \| 7\.277 \| \w{12} \|/,
    );
    assert.match(text, /\| test \| 8 \| 8 \| 32 \| 4\.00 \| \d+\.\d% \| 0\.0% \| sealed \|/);
    assert.match(text, /No return is below -15 or above 15, at discount 0\.99/);
    assert.match(
      text,
      /\| 1 \| lactate \| mmol\/L \| 0 to 300 \| log \| forward \| 1\.9 \| 0\.7 \| 0\.5 \| 25\.0% \|/,
    );
    assert.match(text, /Missing-flags, 1 where the cell was empty: 3 lactate\\_missing\./);
    assert.match(
      text,
      /Reward: 15 at the last row of who survived, \\-15 of who died; discount 0\.99\./,
    );
    assert.match(text, new RegExp(`SHA\\\\-256: ${"f".repeat(64)}`));
    const figures = [page.picture, ...page.sections.flatMap((section) => section.figures)];
    assert.deepEqual(figures.map(({ name }) => name), ["actions", "lengths", "gaps", "features"]);
    for (const { name, spec } of figures) {
      assert.match(await figureSvg(spec), /^<svg /, name);
      assert.ok(text.includes(`](${name}.svg)`), name);
    }
    const html = await cohortHtml(page, VEGA);
    assert.match(html, /<dl aria-label="The cohort">\n<div><dd>160<\/dd><dt>transitions/);
    checkPolicy(html);
    assert.doesNotMatch(html, /<(script|link|img)[^>]+(src|href)="(?!data:)/);
  });
});

Deno.test("names from a table are text, whatever is in them", async () => {
  await withFolder(async (folder) => {
    const cohort = await shownCohort(folder);
    const bad = "<img src=x onerror=alert(1)>|`";
    const [first, ...rest] = cohort.record.features;
    const record = recordOf(cohort.record, {
      name: bad,
      features: [{ ...first, name: bad, unit: bad, missing: 0.5 }, ...rest],
      lints: [{ id: "x", level: "warning", message: bad }],
    });
    const html = await cohortHtml(cohortPage({ ...cohort, record }, "0".repeat(64)), VEGA);
    assert.doesNotMatch(html, /<img src=x/);
  });
});

Deno.test("the grid of actions has the first axis across, and its shares are those of the split", async () => {
  await withFolder(async (folder) => {
    const cohort = await shownCohort(folder);
    const { spec, caption } = actionFigure(cohort);
    const { values } = spec.data as { values: Record<string, number | string>[] };
    const taken = cohort.train.action.filter((action) => action === 2).length;
    assert.deepEqual(values[2], {
      split: "train",
      first: 1,
      second: 0,
      share: taken / 160,
      count: taken,
    });
    assert.equal(values.length, 8);
    assert.match(caption, /2 x fluid \+ vasopressor/);
    const axes = [{ name: "dose", levels: 4, column: null, edges: null }];
    const record = recordOf(cohort.record, { actions: { count: 4, axes } });
    const single = actionFigure({ ...cohort, record });
    assert.match(await figureSvg(single.spec), /dose/);
    assert.equal(levelTable(record), null);
  });
});

Deno.test("levels of doses are said by their edges, gaps by feature, rewards in words", async () => {
  await withFolder(async (folder) => {
    const cohort = await shownCohort(folder);
    const [fluid, vasopressor] = cohort.record.actions.axes;
    const axes = [{ ...fluid, levels: 4, edges: [50, 180.5] }, vasopressor];
    const record = recordOf(cohort.record, { actions: { count: 8, axes } });
    const [, , first, second] = levelTable(record)!.split("\n");
    assert.equal(first, "| fluid | fluid\\_ml | none | up to 50 | up to 180.5 | above 180.5 |");
    assert.equal(second, "| vasopressor | nor\\_equiv | none | any |  |  |");
    const { layer } = gapFigure(cohort)!.spec as {
      layer: { data: { values: { feature: string; share: number }[] } }[];
    };
    assert.deepEqual(layer[0].data.values, [{ feature: "lactate", share: 0.25 }]);
    const flags = cohort.validation.observation.filter((_, i) => i % 4 === 3);
    const share = flags.filter((flag) => flag === 1).length / 48;
    assert.deepEqual(layer[1].data.values, [{ feature: "lactate", share }]);
    const full = cohort.record.features.map((one) => ({ ...one, missing: 0 }));
    assert.equal(
      gapFigure({ ...cohort, record: recordOf(cohort.record, { features: full }) }),
      null,
    );
    assert.equal(
      rewardWords({ kind: "sofa", scale: 15, weight: 0.025, sofa: "sofa" }),
      "15 at the last row of who survived, -15 of who died, less 0.025 times the growth of sofa",
    );
  });
});
