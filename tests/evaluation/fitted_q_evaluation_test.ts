import assert from "node:assert/strict";
import fc from "fast-check";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { fittedQEvaluation } from "../../src/evaluation/fitted_q_evaluation.ts";
import { heldOut } from "../../src/evaluation/held_out.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { factorise, solve } from "../../src/mdp/linear_system.ts";
import { empiricalBehaviour } from "../../src/tabular/empirical_mdp.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

/** Episodes given as lists of state, action; the last leads to survival (true) or death. */
function told(
  sizes: { states: number; actions: number },
  episodes: readonly { path: readonly (readonly [number, number])[]; survived: boolean }[],
): DiscreteDataset {
  const rows = episodes.flatMap(({ path, survived }, episode) =>
    path.map(([state, action], step) => {
      const last = step === path.length - 1;
      const next = last ? sizes.states - 1 : path[step + 1][0];
      return { state, action, next, last, reward: last && survived ? 1 : 0, episode, step };
    })
  );
  return {
    kind: "discrete",
    ...sizes,
    state: Uint16Array.from(rows, (row) => row.state),
    action: Uint8Array.from(rows, (row) => row.action),
    reward: Float32Array.from(rows, (row) => row.reward),
    nextState: Uint16Array.from(rows, (row) => row.next),
    ending: Uint8Array.from(rows, (row) => row.last ? ENDING.terminated : ENDING.none),
    episode: Uint32Array.from(rows, (row) => row.episode),
    step: Uint16Array.from(rows, (row) => row.step),
    behaviourProbability: new Float32Array(rows.length).fill(0.5),
  };
}

const SIZES = { states: 4, actions: 2 };
/** All start in state 0; action 0 there leads to state 1, which survives in 2 of 4, or survives at once. */
const DATA = heldOut(told(SIZES, [
  { path: [[0, 0], [1, 0]], survived: true },
  { path: [[0, 0], [1, 0]], survived: true },
  { path: [[0, 0], [1, 0]], survived: false },
  { path: [[0, 0], [1, 0]], survived: false },
  { path: [[0, 0]], survived: true },
  { path: [[0, 1], [2, 1]], survived: true },
]));

Deno.test("the standard error counts patients: the same patients twice say no more than once", () => {
  const episodes = [
    { path: [[0, 0], [1, 0]], survived: true },
    { path: [[0, 0], [1, 1]], survived: false },
    { path: [[0, 0]], survived: true },
    { path: [[0, 1], [2, 1]], survived: false },
  ] as const;
  const policy = Float64Array.of(0.75, 0.25, 0.5, 0.5, 0.5, 0.5, 1, 0);
  const evaluate = (dataset: DiscreteDataset) =>
    fittedQEvaluation(heldOut(dataset), policy, { gamma: 0.9 });
  const once = evaluate(told(SIZES, episodes));
  const twice = told(SIZES, [...episodes, ...episodes]);
  const asEpisodes = evaluate(twice);
  const asPatients = evaluate({ ...twice, patient: twice.episode.map((e) => e % 4) });
  const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-14, `${a} is not ${b}`);
  near(asPatients.value, once.value);
  near(asPatients.standardError!, once.standardError!);
  asPatients.influence.forEach((value, p) => near(value, once.influence[p]));
  // Twice as many that are independent: divisors 8 x 7 and 4 x 3 of the same squares, twice.
  near(asEpisodes.standardError!, once.standardError! * Math.sqrt(2 * 12 / 56));
  const single = evaluate({ ...twice, patient: new Uint32Array(twice.action.length) });
  assert.equal(single.standardError, null);
});

Deno.test("by hand: value, and an unseen pair worth nothing", () => {
  const seen = fittedQEvaluation(DATA, Float64Array.of(1, 0, 1, 0, 0, 1, 1, 0), { gamma: 1 });
  assert.ok(Math.abs(seen.value - (0.2 + 0.8 * 0.5)) < 1e-15);
  assert.equal(seen.unseen, 0);
  const half = fittedQEvaluation(DATA, Float64Array.of(1, 0, 0.5, 0.5, 0, 1, 1, 0), { gamma: 0.5 });
  assert.ok(Math.abs(half.value - (0.2 + 0.5 * 0.8 * 0.25)) < 1e-15);
  assert.ok(Math.abs(half.unseen - 0.4) < 1e-15);
  const lost = fittedQEvaluation(DATA, Float64Array.of(0, 1, 1, 0, 1, 0, 1, 0), { gamma: 1 });
  assert.equal(lost.value, 0);
  assert.ok(Math.abs(lost.unseen - 1) < 1e-15);
});

Deno.test("the behaviour's value is the share that survived, its error what the policy leaves to chance", () => {
  const { mdp } = DATA;
  const { value, standardError } = fittedQEvaluation(DATA, empiricalBehaviour(mdp), { gamma: 1 });
  assert.ok(Math.abs(value - 4 / 6) < 1e-15);
  // Action 0 is worth 0.6 and survived in 3 of 5, action 1 in the one case: squares 3 * 0.16 + 2 * 0.36.
  assert.ok(Math.abs(standardError! - Math.sqrt(1.2 / 5 / 6)) < 1e-12);
});

Deno.test("states from which the data never end are worth nothing, and reported as unseen", () => {
  const loop = heldOut(told({ states: 3, actions: 2 }, [
    { path: [[0, 0], [0, 0], [0, 1]], survived: true },
  ]));
  // Action 0 goes on in state 0 for ever.
  const found = fittedQEvaluation(
    { ...loop, mdp: { ...loop.mdp, probability: Float64Array.of(1) } },
    Float64Array.of(1, 0, 1, 0, 1, 0),
    { gamma: 1 },
  );
  assert.equal(found.value, 0);
  assert.equal(found.unseen, 1);
});

Deno.test("it solves V = (I - gamma P)^-1 r on the counts", () => {
  const draws = fc.tuple(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(draws, ([seed, gamma]) => {
      const mdp = tinyMdp({ ...randomSpec(seed), reward: undefined });
      const behaviour = behaviourPolicy(mdp, { behaviour: "random" });
      const data = heldOut(collect(mdp, behaviour, { episodes: 50, seed }));
      const policy = randomTable(mdp, seed + 1);
      const { states, actions, count, start, next, probability, reward } = data.mdp;
      const system = new Float64Array(states * states);
      const r = new Float64Array(states);
      for (let pair = 0; pair < states * actions; pair++) {
        const s = Math.floor(pair / actions);
        if (pair % actions === 0) system[s * states + s] += 1;
        if (count[pair] === 0) continue;
        r[s] += policy[pair] * reward[pair];
        for (let k = start[pair]; k < start[pair + 1]; k++) {
          system[s * states + next[k]] -= gamma * policy[pair] * probability[k];
        }
      }
      const value = solve(factorise(system, states), r);
      const expected = value.reduce((sum, v, s) => sum + v * data.initial[s], 0);
      const found = fittedQEvaluation(data, policy, { gamma });
      assert.ok(Math.abs(found.value - expected) < 1e-11);
    }),
    { numRuns: 30 },
  );
});

Deno.test("over many datasets the estimate is right and its standard error too", () => {
  const mdp = tinyMdp({ ...randomSpec(7), reward: undefined });
  const behaviour = behaviourPolicy(mdp, { behaviour: "random" });
  const policy = randomTable(mdp, 3);
  const { survival } = evaluatePolicy(mdp, policy);
  const z = Array.from({ length: 200 }, (_, seed) => {
    const data = heldOut(collect(mdp, behaviour, { episodes: 400, seed }));
    const { value, standardError } = fittedQEvaluation(data, policy, { gamma: 1 });
    return (value - survival) / standardError!;
  });
  const mean = z.reduce((a, b) => a + b) / z.length;
  const spread = Math.sqrt(z.reduce((sum, one) => sum + one * one, 0) / z.length);
  assert.ok(Math.abs(mean) < 4 / Math.sqrt(z.length), `mean of z ${mean}`);
  assert.ok(spread > 0.8 && spread < 1.25, `root mean square of z ${spread}`);
});
