/**
 * What must hold of an MDP on its way through conversion, evaluation, planning, simulation and collection.
 *
 * @module
 */
import assert from "node:assert/strict";
import { behaviourPolicy, BEHAVIOURS, needsValues } from "../../src/dataset/behaviour_policy.ts";
import { checkDataset } from "../../src/dataset/check_dataset.ts";
import { collect } from "../../src/dataset/collect.ts";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { loadDataset, saveDataset } from "../../src/dataset/dataset_file.ts";
import { datasetStatistics } from "../../src/dataset/statistics.ts";
import { simulatedScore } from "../../src/evaluation/simulated_score.ts";
import { scorePolicy } from "../../src/evaluation/policy_score.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { InputError } from "../../src/input_error.ts";
import { convertMdp } from "../../src/mdp/convert_mdp.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import {
  clinicianPolicy,
  optimalPolicy,
  randomAdmissiblePolicy,
  randomPolicy,
} from "../../src/mdp/policies.ts";
import type { InadmissibleHandling, TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { bestValues, bruteForce, everyPolicy } from "./brute_force.ts";
import { type DenseMdp, filesOf, randomPolicyOf } from "./random_mdp.ts";

const HANDLINGS: readonly InadmissibleHandling[] = ["mean", "terminate"];

/** Fails unless two numbers, or nulls, agree. */
export function near(
  found: number | null,
  expected: number | null,
  tolerance: number,
  what: string,
): void {
  if (found === null || expected === null) return assert.equal(found, expected, what);
  const apart = Math.abs(found - expected);
  assert.ok(apart <= tolerance, `${what}: ${found}, expected ${expected} within ${tolerance}`);
}

/** The rows of an array scaled to sum to 1, where it was kept in float32. */
function asConverted(mdp: DenseMdp, name: string, values: Float64Array): Float64Array {
  if (!mdp.recipe.float32.includes(name)) return values;
  const size = name === "expert_policy" ? mdp.actions : mdp.states;
  const kept = Float64Array.from(values, Math.fround);
  for (let from = 0; from < kept.length; from += size) {
    const row = kept.subarray(from, from + size);
    const sum = row.reduce((a, b) => a + b, 0);
    if (sum > 0) row.forEach((p, i) => row[i] = p / sum);
  }
  return kept;
}

/**
 * Writes an MDP's files, converts them and loads what came out: every number must be there.
 *
 * @param dense The MDP.
 * @param folder For its files.
 * @returns The MDP as converted, its file, and the dense MDP with float32 arrays as they are taken in.
 */
export async function converted(
  dense: DenseMdp,
  folder: string,
): Promise<{ mdp: TabularMdp; file: string; taken: DenseMdp }> {
  const { arrays, text } = filesOf(dense);
  const paths = { dynamics: `${folder}/dynamics.npz`, admissible: `${folder}/admissible.txt` };
  const file = `${folder}/own.mdp.npz`;
  await writeNpz(paths.dynamics, arrays);
  await Deno.writeTextFile(paths.admissible, text);
  await convertMdp({ ...paths, out: file });
  const mdp = await loadMdp(file);
  const fround = (name: string, values: Float64Array) =>
    dense.recipe.float32.includes(name) ? Float64Array.from(values, Math.fround) : values;
  const taken: DenseMdp = {
    ...dense,
    probability: asConverted(dense, "tx_mat", dense.probability),
    reward: fround("r_mat", dense.reward),
    initial: asConverted(dense, "d_0", dense.initial),
    clinician: asConverted(dense, "expert_policy", dense.clinician),
    features: fround("state_cluster_centers", dense.features),
  };
  const { states, live, actions } = taken;
  assert.deepEqual([mdp.states, mdp.live, mdp.actions], [states, live, actions]);
  assert.deepEqual(mdp.admissible, taken.admissible);
  assert.deepEqual(mdp.features, taken.features);
  assert.equal(mdp.featureNames.length, dense.recipe.features);
  for (const name of mdp.featureNames.filter((_, i, { length }) => i === 0 || i === length - 1)) {
    const says = name.startsWith("feature_") ? name : "AI Clinician";
    assert.ok(mdp.provenance.features.includes(says), `the note on features names no ${says}`);
  }
  near(mdp.initial.reduce((a, b) => a + b), 1, 1e-15, "sum of the first states");
  taken.initial.forEach((p, s) => near(mdp.initial[s], p, 1e-16, `first state ${s}`));
  taken.clinician.forEach((p, i) => near(mdp.clinician[i], p, 2e-16, `clinicians' pair ${i}`));
  for (let pair = 0; pair < live * actions; pair++) {
    const row = new Float64Array(states);
    for (let k = mdp.rowStart[mdp.row[pair]]; k < mdp.rowStart[mdp.row[pair] + 1]; k++) {
      row[mdp.next[k]] = mdp.probability[k];
      assert.equal(mdp.reward[k], taken.reward[pair * states + mdp.next[k]]);
    }
    const exact = dense.recipe.float32.includes("tx_mat") ? 2e-16 : 0;
    row.forEach((p, t) =>
      near(p, taken.probability[pair * states + t], exact, `pair ${pair} to ${t}`)
    );
  }
  return { mdp, file, taken };
}

/** The policies that are looked at, by name. */
function policiesOf(mdp: TabularMdp, dense: DenseMdp): [string, Float64Array][] {
  return [
    ["random", randomPolicy(mdp)],
    ["random-admissible", randomAdmissiblePolicy(mdp)],
    ["clinician", clinicianPolicy(mdp)],
    ["mixed", randomPolicyOf(dense, 0, false)],
    ["first", randomPolicyOf(dense, 1, true)],
    ["second", randomPolicyOf(dense, 2, true)],
  ];
}

/**
 * Exact scores are those of brute force: survival, share that ends, length, return, inadmissible share.
 *
 * @param mdp The MDP.
 * @param dense The same, dense.
 */
export function checkEvaluation(mdp: TabularMdp, dense: DenseMdp): void {
  for (const [name, policy] of policiesOf(mdp, dense)) {
    for (const inadmissible of HANDLINGS) {
      for (const gamma of [0, 0.9, 0.99, 1]) {
        const found = evaluatePolicy(mdp, policy, { gamma, inadmissible });
        const expected = bruteForce(dense, policy, { gamma, inadmissible });
        const what = (key: string) => `${key} of ${name} under ${inadmissible} at ${gamma}`;
        // 2^26 steps are followed by squaring, whose rounding adds up with the steps that are taken.
        const loss = 1e-12 + 1e-14 * (expected.length ?? 1e3);
        near(found.survival, expected.survival, loss, what("survival"));
        near(found.ends, expected.ends, loss, what("ends"));
        near(found.length, expected.length, loss * (expected.length ?? 1), what("length"));
        near(found.inadmissibleShare, expected.inadmissibleShare, loss, what("inadmissible share"));
        const most = 1e-9 + loss * Math.min(expected.length ?? 1e3, 1 / (1 - gamma));
        near(found.discountedReturn, expected.discountedReturn, most, what("return"));
      }
    }
  }
}

/**
 * The optimal policy has the best return there is, takes admissible actions alone, and ends if one as good does.
 *
 * @param mdp The MDP.
 * @param dense The same, dense.
 */
export function checkPlanning(mdp: TabularMdp, dense: DenseMdp): void {
  for (const gamma of [0.9, 1]) {
    const best = bestValues(dense, gamma);
    let policy: Float64Array;
    try {
      policy = optimalPolicy(mdp, { gamma });
    } catch (error) {
      assert.ok(error instanceof InputError && best === null, String(error));
      continue;
    }
    policy.forEach((p, pair) => assert.ok(p === 0 || dense.admissible[pair], `pair ${pair}`));
    const found = bruteForce(dense, policy, { gamma, inadmissible: "mean" });
    if (best === null) continue;
    const expected = best.reduce((sum, v, s) => sum + dense.initial[s] * v, 0);
    near(found.discountedReturn, expected, 1e-6, `return of the optimal policy at ${gamma}`);
    let ending = false;
    for (const other of everyPolicy(dense, 300)) {
      const { ends, discountedReturn } = bruteForce(dense, other, { gamma, inadmissible: "mean" });
      if (discountedReturn === null) continue;
      assert.ok(discountedReturn < expected + 1e-6, "a policy is better than the optimal one");
      ending ||= ends > 1 - 1e-12 && discountedReturn > expected - 1e-14;
    }
    if (ending) near(found.ends, 1, 1e-9, `ends of the optimal policy at ${gamma}`);
  }
}

/**
 * Simulated survival is the exact one but for chance, at the seed of data and at another.
 *
 * @param mdp The MDP.
 * @param dense The same, dense.
 */
export function checkSimulation(mdp: TabularMdp, dense: DenseMdp): void {
  const episodes = 2000;
  for (const [name, probabilities] of policiesOf(mdp, dense)) {
    const score = scorePolicy(mdp, { policy: name, probabilities }, {
      gamma: 0.99,
      inadmissible: "mean",
      simulation: { episodes, seed: dense.recipe.seed },
    });
    const { survival, length, ends = 1, simulated } = score;
    assert.equal(length === null, ends < 1);
    if (length !== null && length > 1000) continue; // Episodes are cut after 65,536 actions.
    const p = survival;
    const error = Math.sqrt(Math.max(p * (1 - p), 1 / episodes) / episodes);
    near(simulated!.survival, p, 4 * error, `simulated survival of ${name}`);
  }
}

/** How often simulated episodes ended as the data of their seed did. */
export interface Replayed {
  /** Behaviours with the same survival to the last digit. */
  readonly same: number;
  /** Behaviours looked at. */
  readonly compared: number;
}

/** The share of a dataset's episodes that end in a state. */
function shareEndingIn(data: DiscreteDataset, state: number): number {
  const last = Array.from(data.step.keys()).filter((i) =>
    data.step[i + 1] === undefined || data.step[i + 1] === 0
  );
  return last.filter((i) => data.nextState[i] === state).length / last.length;
}

/**
 * Data hold nothing but transitions that the MDP makes, survive a file, and say of themselves what they are.
 *
 * @param mdp The MDP.
 * @param dense The same, dense.
 * @param folder For the file.
 * @returns Data of the random behaviour, and how many behaviours' episodes ended as simulated ones of the same
 * seed do, of those whose survival is neither 0 nor 1.
 */
export async function checkCollection(
  mdp: TabularMdp,
  dense: DenseMdp,
  folder: string,
): Promise<{ data: DiscreteDataset; replayed: Replayed }> {
  const { states, actions, live, probability, reward } = dense;
  const replayed = { same: 0, compared: 0 };
  let random: DiscreteDataset | undefined;
  for (const behaviour of BEHAVIOURS.filter((name) => !needsValues(name))) {
    let policy: Float64Array;
    try {
      policy = behaviourPolicy(mdp, { behaviour });
    } catch (error) {
      // Rewards that add up for ever have no best policy at gamma 1.
      assert.ok(error instanceof InputError, String(error));
      assert.ok(behaviour === "optimal" || behaviour === "improved", `${behaviour}: ${error}`);
      continue;
    }
    if (behaviour !== "random" && behaviour !== "clinician") {
      policy.forEach((p, pair) =>
        assert.ok(p === 0 || dense.admissible[pair], `${behaviour}: ${pair}`)
      );
    }
    const data = collect(mdp, policy, { episodes: 300, seed: dense.recipe.seed, maxSteps: 200 });
    checkDataset(data, behaviour);
    data.action.forEach((action, i) => {
      const [pair, next] = [data.state[i] * actions + action, data.nextState[i]];
      assert.ok(probability[pair * states + next] > 0, `row ${i}: no such transition`);
      assert.equal(data.reward[i], Math.fround(reward[pair * states + next]));
      assert.equal((data.ending[i] & ENDING.terminated) !== 0, next >= live);
      assert.equal(data.behaviourProbability![i], Math.fround(policy[pair]));
    });
    const statistics = datasetStatistics(data, mdp);
    assert.equal(statistics.survival, shareEndingIn(data, live + 1), behaviour);
    if (statistics.truncatedEpisodes === 0) {
      const { survival } = evaluatePolicy(mdp, policy);
      const error = Math.sqrt(Math.max(survival * (1 - survival), 1 / 300) / 300);
      near(statistics.survival, survival, 4 * error, `collected survival of ${behaviour}`);
    }
    const { survival } = statistics;
    if (survival! > 0.1 && survival! < 0.9 && statistics.truncatedEpisodes === 0) {
      const options = { episodes: 300, seed: dense.recipe.seed, inadmissible: "mean" } as const;
      replayed.compared++;
      if (simulatedScore(mdp, policy, options).survival === survival) replayed.same++;
    }
    const file = `${folder}/${behaviour}.npz`;
    await saveDataset(file, data);
    assert.deepEqual(await loadDataset(file), data);
    if (behaviour === "random") random = data;
  }
  return { data: random!, replayed };
}
