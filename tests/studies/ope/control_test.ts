import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { atOnce } from "../../../src/breathe.ts";
import { readJudgingSettings } from "../../../src/judging/judging_settings.ts";
import { controlTable } from "../../../src/studies/ope/control/control_parts.ts";
import {
  CONTROL_ROWS,
  type ControlKey,
  controlRow,
} from "../../../src/studies/ope/control/control_rows.ts";
import { checkValue } from "../../../src/text/value_checks.ts";
import { randomSpec, tinyMdp } from "../../mdp/tiny_mdp.ts";

const OPE = fileURLToPath(new URL("../../../configs/ope.yaml", import.meta.url));

const KEY: ControlKey = { seeds: [1, 2, 3], patients: [2000, 600], settings: {} };

Deno.test("a redraw finds a gain near 0 where actions explain nothing, another seed another", async () => {
  const { live } = randomSpec(4);
  const mdp = tinyMdp({
    ...randomSpec(4),
    reward: (_s, _a, next) => next === live + 1 ? 1 : 0,
  });
  const settings = { ...await readJudgingSettings(OPE), resamples: 100 };
  const row = atOnce(controlRow(mdp, KEY, settings));
  checkValue(row, CONTROL_ROWS.row, "the row");
  assert.deepEqual(Object.keys(row), ["softened", "optimum", "random"]);
  const { value, low, high, holds } = row.random!;
  assert.ok(Math.abs(value) < 0.1 && low < value && value < high, `${value} [${low}, ${high}]`);
  assert.equal(holds, low <= 0 && 0 <= high);
  const other = atOnce(controlRow(mdp, { ...KEY, seeds: [1, 2, 4] }, settings));
  assert.notEqual(other.random!.value, value);
});

Deno.test("a redraw that is refused holds nothing: it counts against the goal", () => {
  const held = { value: 0.01, low: -0.1, high: 0.1, holds: true };
  const missed = { value: 0.11, low: 0.1, high: 0.12, holds: false };
  const rows = [held, held, missed, null].map((own) => ({
    key: KEY,
    row: { random: own, optimum: null, softened: held },
  }));
  const table = controlTable(rows);
  assert.match(
    table,
    /^\| numbered states \| random \| 4 \| 1 \| 2 \| 66\.7% \| 0\.0433 \| missed \|$/m,
  );
  assert.match(table, /^\| numbered states \| optimum \| 4 \| 4 \| 0 \| - \| - \| missed \|$/m);
  assert.match(
    table,
    /^\| numbered states \| softened \| 4 \| 0 \| 4 \| 100\.0% \| 0\.0100 \| met \|$/m,
  );
});
