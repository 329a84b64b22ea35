/**
 * Measures the synthetic cohort and writes what comes out to `results/cohort`:
 *
 *     deno task dev synthetic
 *
 * `recovery.csv`: how often a row tells its state, by noise. `confounding.csv`: what data without end say of a learned
 * policy where clinicians see more than the record, and where they do not. `agreement.csv`: truth by a solve beside truth
 * by simulated patients, for six policies in four settings.
 *
 * @module
 */
import { atOnce } from "../../src/breathe.ts";
import { posterior } from "../../src/cohort/synthetic/clinicians.ts";
import { USUAL_KNOBS } from "../../src/cohort/synthetic/knobs.ts";
import {
  nearest,
  recordModel,
  rowDrawer,
  squaredDistances,
} from "../../src/cohort/synthetic/record_model.ts";
import { findTruth } from "../../src/cohort/synthetic/truth.ts";
import { makeFolder, writeFileAtomic } from "../../src/files/atomic_write.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { pcg4d, STREAM, uniform } from "../../src/random/pcg4d.ts";
import { coarseCells, coarseLimit } from "../../src/studies/cohort/coarse_records.ts";
import { questionOf } from "../cohort/synthetic/question_of.ts";
import { POLICIES, SETTINGS } from "../cohort/synthetic/truth_cases.ts";

/** Rows that are drawn a noise. */
const ROWS = 100_000;
/** Draws a state, and patients, of the comparison. */
const [DRAWS, PATIENTS] = [100, 20_000];

const MDP = await loadMdp();
const ROOT = new URL("../../results/cohort/", import.meta.url).pathname;

async function write(
  name: string,
  rows: readonly Record<string, string | number>[],
): Promise<void> {
  const lines = [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))];
  await writeFileAtomic(`${ROOT}${name}`, lines.map((line) => `${line.join(",")}\n`).join(""));
  console.log(`${name}: ${rows.length} rows`);
}

/** How often rows of states, as clinicians visit them, tell their state. */
function recovery(noise: number): Record<string, string | number> {
  const model = recordModel(MDP, USUAL_KNOBS);
  const prior = model.logPrior.map(Math.exp);
  const draw = rowDrawer(model, { noise, cells: "crossed", seed: 1, streams: STREAM.truth });
  const row = new Float64Array(model.drawn.length);
  const distances = new Float64Array(MDP.live);
  let near = 0, likely = 0;
  for (let i = 0; i < ROWS; i++) {
    let u = uniform(pcg4d(1, STREAM.truth.start, i, 0));
    let state = 0;
    for (; state < MDP.live - 1 && u >= prior[state]; state++) u -= prior[state];
    draw({ patient: i, step: 0, state }, row);
    squaredDistances(model, row, { given: model.read, out: distances });
    if (nearest(distances) === state) near++;
    posterior(model, { noise, distances });
    if (distances.indexOf(Math.max(...distances)) === state) likely++;
  }
  return { noise, rows: ROWS, nearest_centre: near / ROWS, likeliest_state: likely / ROWS };
}

/** The finding on coarse records. */
function confounding(): Record<string, string | number>[] {
  return [30, 100, 300].flatMap((count) => {
    const cells = coarseCells(MDP, count);
    return (["record", "state"] as const).flatMap((clinicians) =>
      [0, 0.01, 0.05].map((least) => {
        const limit = coarseLimit(MDP, { cells, clinicians, least });
        const digits = Object.fromEntries(
          Object.entries(limit).map(([key, value]) => [key, (value as number).toFixed(6)]),
        );
        const above = (limit.model - limit.truth).toFixed(6);
        return {
          cells: count,
          clinicians,
          least_share: least,
          ...digits,
          model_above_truth: above,
        };
      })
    );
  });
}

/** Truth by a solve and by simulated patients. */
function agreement(): Record<string, string | number>[] {
  return SETTINGS.flatMap(([own, fill], setting) => {
    const question = questionOf(own, { fill });
    return Object.entries(POLICIES).map(([policy, scored]) => {
      const solved = atOnce(findTruth(question, scored, { draws: DRAWS })).survival;
      const simulated =
        atOnce(findTruth(question, scored, { patients: PATIENTS, simulate: true })).survival;
      const error = Math.hypot(solved.standard_error, simulated.standard_error);
      console.log(`setting ${setting + 1}, ${policy}`);
      return {
        setting: Object.entries(own).map(([key, value]) => `${key} ${value}`).join("; ") || "usual",
        policy,
        solved: solved.value.toFixed(6),
        solved_error: solved.standard_error.toFixed(6),
        simulated: simulated.value.toFixed(6),
        simulated_error: simulated.standard_error.toFixed(6),
        z: ((solved.value - simulated.value) / error).toFixed(2),
      };
    });
  });
}

await makeFolder(ROOT);
await write("recovery.csv", [0.25, 0.5, 1, 1.5].map(recovery));
await write("confounding.csv", confounding());
await write("agreement.csv", agreement());
