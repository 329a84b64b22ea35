import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { atOnce } from "../../../src/breathe.ts";
import { readJudgingSettings } from "../../../src/judging/judging_settings.ts";
import { ESTIMATORS } from "../../../src/judging/policy_record.ts";
import { randomPolicy } from "../../../src/mdp/policies.ts";
import { coverageParts, networkParts } from "../../../src/studies/ope/coverage/coverage_parts.ts";
import type {
  CoverageKey,
  CoverageRow,
  Said,
} from "../../../src/studies/ope/coverage/coverage_rows.ts";
import { COVERAGE_ROWS } from "../../../src/studies/ope/coverage/coverage_rows.ts";
import { coverageCells, coverageText } from "../../../src/studies/ope/coverage/coverage_text.ts";
import { countLevels } from "../../../src/studies/ope/coverage/count_levels.ts";
import { knownPolicies, stateRows } from "../../../src/studies/ope/coverage/state_rows.ts";
import { checkValue } from "../../../src/text/value_checks.ts";
import { levelsModule } from "../../kernels/levels_module.ts";
import { randomSpec, tinyMdp } from "../../mdp/tiny_mdp.ts";

const OPE = fileURLToPath(new URL("../../../configs/ope.yaml", import.meta.url));

/** A row of one policy whose estimators all say the same. */
function rowOf(
  said: Said,
  { truth = 0.8, influence = 0.1, ratio = 1, residuals = null as number | null } = {},
): CoverageRow {
  const all = Object.fromEntries(ESTIMATORS.map((name) => [name, said])) as Record<
    typeof ESTIMATORS[number],
    Said
  >;
  const rest = { simple: null, ess: 100, residuals };
  const behaviour = { ratio, calibration: 0.01 };
  return { "logged clone": { truth, said: all, ...rest, influence, behaviour } };
}

const KEY: CoverageKey = {
  of: "states",
  seeds: [1, 2],
  patients: [100, 2500],
  settings: {},
};

Deno.test("cells count what is printed, what covers and by how much numbers err", () => {
  const rows = [
    rowOf([0.9, 0.7, 1, null]),
    rowOf([0.7, 0.6, 0.75, null]),
    rowOf([0.5, 0.4, 0.85, "ess"]),
    rowOf([null, null, null, "no-weight"]),
  ].map((row) => ({ key: KEY, row }));
  const cell = coverageCells(rows).find(({ estimator }) => estimator === "wis")!;
  assert.deepEqual(
    [cell.of, cell.policy, cell.sets, cell.kept],
    ["states, 2500 patients", "logged clone", 4, 2],
  );
  assert.deepEqual(cell.covered, { kept: 1, all: 2 });
  assert.ok(Math.abs(cell.bias.kept!) < 1e-12);
  assert.ok(Math.abs(cell.bias.all! + 0.1) < 1e-12);
  assert.ok(Math.abs(cell.rmse.kept! - 0.1) < 1e-12);
  assert.ok(Math.abs(cell.width! - 0.225) < 1e-12);
  const { goals, reasons, refusals } = coverageParts(rows).tables!;
  assert.match(
    goals,
    /\| states, 2500 patients \| 4 \| 50\.0% \| 50\.0% \|.*\| 50\.0%: missed \|.*missed \|$/m,
  );
  assert.match(reasons, /^\| states, 2500 patients \| ess \| 1 \| 100\.0% \| logged clone 1 \|$/m);
  assert.match(
    reasons,
    /^\| states, 2500 patients \| no-weight \| 1 \| 0\.0% \| logged clone 1 \|$/m,
  );
  assert.match(refusals, /\| states, 2500 patients \| wis \| 50\.0% \| 0\.1000 \| 50\.0% \|/);
});

Deno.test("the clone is to be printed wherever it is judged; what covers little at noise 1 is to be flagged", () => {
  const [held, missed]: Said[] = [[0.9, 0.7, 1, null], [0.7, 0.6, 0.75, null]];
  const refused: Said = [0.9, 0.7, 1, "ess"];
  const printed = (logged: Said, fitted: Said) => {
    const both = {
      ...rowOf(logged),
      "fitted clone": rowOf(fitted)["logged clone"],
    };
    return coverageParts([{ key: KEY, row: both }]).tables!.goals;
  };
  assert.match(printed(held, held), /\| 100\.0%, 100\.0%: met \|/);
  assert.match(printed(held, refused), /\| 100\.0%, 0\.0%: missed \|/);
  const noisy = (said: Said, residuals: (number | null)[]) => {
    const key = { ...KEY, of: { noise: 1, clinicians: "record" } } as const;
    const rows = residuals.map((z) => ({ key, row: rowOf(said, { residuals: z }) }));
    return /(flagged[^|]*) \|$/m.exec(coverageParts(rows).tables!.goals)![1];
  };
  assert.match(noisy(held, [null, 1]), /no policy is$/);
  assert.match(noisy(missed, [3.1, 2.9]), /met$/);
  assert.match(noisy(missed, [2.9, 2.9, 3.1]), /missed$/);
});

Deno.test("what the design's limits keep is part of what is printed", () => {
  const [held, missed]: Said[] = [[0.9, 0.7, 1, null], [0.7, 0.6, 0.75, null]];
  const rows = [
    rowOf(held),
    rowOf(missed, { influence: 0.3 }),
    rowOf(held, { ratio: 1.06 }),
    rowOf(held, { residuals: 5.1 }),
    rowOf(held, { residuals: 4.9 }),
    rowOf([0.5, 0.4, 0.85, "influence"]),
  ].map((row) => ({ key: KEY, row }));
  const line = "| states, 2500 patients | 83.3% | 80.0% | 33.3% | 100.0% | 50.0% | 66.7% |";
  assert.ok(coverageParts(rows).tables!.design.includes(line));
});

Deno.test("rows of numbered states: nested patients, both behaviours, truths of the process", async () => {
  const mdp = tinyMdp({
    ...randomSpec(4),
    reward: (_s, _a, next) => next === randomSpec(4).live + 1 ? 1 : 0,
  });
  const settings = { ...await readJudgingSettings(OPE), resamples: 100 };
  const policies = knownPolicies(mdp, randomPolicy(mdp));
  const rows = atOnce(stateRows(mdp, policies, {
    seeds: [1, 2],
    fitting: 2000,
    patients: [300, 600],
    settings,
  }));
  assert.equal(rows.length, 2);
  for (const row of rows) {
    checkValue(row, COVERAGE_ROWS.row, "the row");
    assert.deepEqual(
      Object.keys(row),
      ["logged", "fitted"].flatMap((behaviour) =>
        policies.map(({ name }) => `${behaviour} ${name}`)
      ),
    );
    const { truth, said } = row["logged clinicians"];
    assert.ok(Math.abs(said.drl[0]! - truth) < 0.08, `${said.drl}, in truth ${truth}`);
    assert.equal(row["logged optimum"].truth, row["fitted optimum"].truth);
  }
});

Deno.test("levels count what was printed where nothing is hidden, by estimator, behaviour and band, but of the behaviour itself", () => {
  const printed = rowOf([0.9, 0.7, 1, null]);
  const other = { ...rowOf([0.7, 0.6, 0.75, null]), "fitted clone": printed["logged clone"] };
  const hidden = { ...KEY, of: { noise: 1, clinicians: "state" } } as const;
  const record = { ...KEY, of: { noise: 1, clinicians: "record" } } as const;
  const network = { ...record, settings: { fqe: "network" } };
  const found = countLevels([
    { key: KEY, row: printed },
    { key: KEY, row: other },
    { key: KEY, row: rowOf([0.9, 0.7, 1, "ess"]) },
    { key: record, row: printed },
    { key: hidden, row: printed },
    { key: KEY, row: { "logged clinicians": { ...printed["logged clone"], ess: 2500 } } },
    { key: network, row: rowOf([0.7, 0.6, 0.75, null]) },
  ]);
  assert.deepEqual(countLevels([]), []);
  const told = found.map((one) => Object.values(one).join(" "));
  // 100 of 2,500 patients are effective: the band from 2%.
  assert.deepEqual(told.filter((one) => /^(wis|fqe|dm)/.test(one)), [
    "wis logged 0.02 1 2",
    "wis counted 0.02 1 1",
    "wis cloned 0.02 1 1",
    "fqe-network cloned 0.02 0 1",
  ]);
  assert.equal(found.length, 3 * (ESTIMATORS.length - 2) + 1);
});

Deno.test("where a network evaluated fitted Q, its numbers are shown; else the recommended ones", () => {
  const said = rowOf([0.9, 0.7, 1, null])["logged clone"];
  const row = { clone: { ...said, said: { ...said.said, fqe: [0.7, 0.6, 0.75, null] } as const } };
  const covered = (text: string) =>
    /^\| clone \| (\w+) \| 100\.0% \| (\S+) \|/m.exec(text)!.slice(1);
  const network = { ...KEY, settings: { fqe: "network" } };
  assert.deepEqual(covered(coverageText([{ key: network, row }])), ["fqe", "0.0%"]);
  assert.deepEqual(covered(networkParts([{ key: network, row }]).tables!.network), ["fqe", "0.0%"]);
  assert.deepEqual(covered(coverageText([{ key: KEY, row }])), ["drl", "100.0%"]);
});

Deno.test("the levels that judging knows are those of the committed rows: else run deno task dev build:kernels judging/measured_levels.ts", async () => {
  const url = new URL("../../../src/judging/measured_levels.ts", import.meta.url);
  assert.equal(await Deno.readTextFile(url), await levelsModule());
});
