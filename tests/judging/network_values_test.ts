/** Fitted Q evaluation by a network, where the answer is known: a chain of three states, and stays of one row. */
import assert from "node:assert/strict";
import { type DenseDataset, ENDING } from "../../src/dataset/dataset.ts";
import { poissonWeights } from "../../src/dataset/poisson_weights.ts";
import { membersOf, type RowPolicy } from "../../src/judging/network_value_parts.ts";
import { networkValue, type NetworkValueOptions } from "../../src/judging/network_values.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";

const [STATES, ACTIONS, GAMMA, LONGEST] = [3, 2, 0.9, 6];

/** A row of a patient in a numbered state. */
interface Row {
  readonly state: number;
  readonly action: number;
  readonly reward: number;
  readonly next: number;
  readonly ending: number;
}

/** Stays as records whose features say which state it is. */
function recordsOf(stays: readonly (readonly Row[])[]): DenseDataset {
  const rows = stays.flat();
  const features = (of: (row: Row) => number) =>
    Float32Array.from(
      rows.flatMap((row) => Array.from({ length: STATES }, (_, s) => Number(of(row) === s))),
    );
  return {
    kind: "dense",
    features: STATES,
    actions: ACTIONS,
    observation: features(({ state }) => state),
    nextObservation: features(({ next }) => next),
    action: Uint8Array.from(rows, ({ action }) => action),
    reward: Float32Array.from(rows, ({ reward }) => reward),
    ending: Uint8Array.from(rows, ({ ending }) => ending),
    episode: Uint32Array.from(stays.flatMap((stay, e) => stay.map(() => e))),
    step: Uint16Array.from(stays.flatMap((stay) => stay.map((_, t) => t))),
    behaviourProbability: null,
  };
}

/** Stays of random care in a chain: action 1 goes up, action 0 ends; the higher, the more survive. Long stays are cut. */
function chain(patients: number): Row[][] {
  return Array.from({ length: patients }, (_, patient) => {
    const draw = (t: number, what: number) => uniform(pcg4d(5, 7, patient, 8 * t + what));
    const stay: Row[] = [];
    for (let state = Math.floor(STATES * draw(0, 0)), ending = 0; ending === 0;) {
      const t = stay.length;
      const action = Number(draw(t, 1) < 0.5);
      const ends = draw(t, 2) < (action === 0 ? 0.5 : 0.1);
      const next = draw(t, 3) < 0.8 ? Math.min(state + action, STATES - 1) : 0;
      const reward = !ends ? 0 : draw(t, 4) < 0.2 + 0.3 * state ? 15 : -15;
      ending = ends ? ENDING.terminated : t + 1 === LONGEST ? ENDING.truncated : ENDING.none;
      stay.push({ state, action, reward, next, ending });
      state = next;
    }
    return stay;
  });
}

/** A policy by state at the rows. */
function rowPolicy({ observation, nextObservation }: DenseDataset, table: number[][]): RowPolicy {
  const at = (features: Float32Array) =>
    Float64Array.from(
      Array.from(
        { length: features.length / STATES },
        (_, i) => table[features.subarray(i * STATES, (i + 1) * STATES).indexOf(1)],
      ).flat(),
    );
  return { row: at(observation), next: at(nextObservation) };
}

/** The policy's value in the process that the stays look like, by its definition; a cut stay goes on. */
function tabular(stays: Row[][], table: number[][], times: (stay: number) => number = () => 1) {
  const q = Array.from({ length: STATES }, () => Array(ACTIONS).fill(0));
  const v = (s: number) => table[s].reduce((sum, p, a) => sum + p * q[s][a], 0);
  for (let sweep = 0; sweep < 300; sweep++) {
    const sums = q.map((row) => row.map(() => [0, 0]));
    stays.forEach((stay, e) =>
      stay.forEach(({ state, action, reward, next, ending }) => {
        const y = reward + (ending & ENDING.terminated ? 0 : GAMMA * v(next));
        sums[state][action][0] += times(e) * y;
        sums[state][action][1] += times(e);
      })
    );
    sums.forEach((row, s) => row.forEach(([sum, count], a) => q[s][a] = sum / count));
  }
  const all = stays.map((_, e) => times(e)).reduce((a, b) => a + b);
  return stays.reduce((sum, [{ state }], e) => sum + times(e) * v(state), 0) / all;
}

const OPTIONS: NetworkValueOptions = {
  gamma: GAMMA,
  range: [-15, 15],
  hidden: [16],
  batch: 128,
  learningRate: 3e-3,
  targetRate: 0.02,
  regression: 500,
  steps: 4000,
  refits: 0,
  seed: 3,
  createTrainer: (options) => createCpuTrainer({ ...options, workers: 1 }),
};

const STAYS = chain(600);
const DATA = recordsOf(STAYS);
/** Neither the clinicians' nor of one action. */
const POLICY = [[0.1, 0.9], [0.3, 0.7], [0.8, 0.2]];

const near = (found: number, expected: number, error: number) =>
  assert.ok(Math.abs(found - expected) < error, `found ${found}, expected ${expected}`);

/** The mean over first rows of the policy's mean observed return, by state and action. */
function regressed(stays: Row[][], table: number[][]): number {
  const sums = table.map((row) => row.map(() => [0, 0]));
  for (const stay of stays) {
    let ahead = 0;
    for (const { state, action, reward } of stay.toReversed()) {
      ahead = reward + GAMMA * ahead;
      sums[state][action][0] += ahead;
      sums[state][action][1]++;
    }
  }
  const v = (s: number) =>
    table[s].reduce((sum, p, a) => sum + p * sums[s][a][0] / sums[s][a][1], 0);
  return stays.reduce((sum, [{ state }]) => sum + v(state), 0) / stays.length;
}

Deno.test("a stochastic policy's value is its expectation in the process that the data look like; cut stays go on", async () => {
  const progress: number[] = [];
  const found = await networkValue(DATA, rowPolicy(DATA, POLICY), {
    ...OPTIONS,
    onProgress: (done, most) => progress.push(done / most),
  });
  const expected = tabular(STAYS, POLICY);
  // The likeliest actions alone are worth 1.1 more, the clinicians' 2.4 less.
  near(found.value, expected, 0.15);
  assert.equal(found.moving, false);
  assert.ok(found.steps >= 1000 && found.steps < 4000, `${found.steps}`);
  assert.deepEqual([found.course[0].step, found.course.at(-1)!.step], [0, found.steps]);
  assert.equal(found.course.at(-1)!.value, found.value);
  near(found.course[0].value, regressed(STAYS, POLICY), 0.15);
  // A third of the rewards stand at a bound of the range: none is clipped.
  assert.equal(found.clipped, 0);
  assert.deepEqual(progress, progress.toSorted((a, b) => a - b));
  near(progress.at(-1)!, (500 + found.steps) / 4500, 1e-9);
});

Deno.test("a refit is the value on resampled patients, and the same however many there are", async () => {
  const policy = rowPolicy(DATA, POLICY);
  const one = await networkValue(DATA, policy, { ...OPTIONS, refits: 1 });
  const four = await networkValue(DATA, policy, { ...OPTIONS, refits: 4 });
  assert.deepEqual(four.course, one.course);
  assert.deepEqual(four.refits[0], one.refits[0]);
  const first = STAYS.map((_, e) => DATA.episode.indexOf(e));
  const drawn = membersOf(DATA, { seed: OPTIONS.seed, refits: 4 }).slice(1).map(({ seed }) =>
    poissonWeights(DATA, seed)
  );
  const expected = drawn.map((times) => tabular(STAYS, POLICY, (e) => times[first[e]]));
  assert.ok(Math.max(...expected) - Math.min(...expected) > 0.8, `${expected}`);
  four.refits.forEach(({ value, times }, r) => {
    near(value, expected[r], 0.2);
    assert.deepEqual(Array.from(times), first.map((row) => drawn[r][row]));
  });
});

Deno.test("targets beyond the range are clipped, and their share is told", async () => {
  const found = await networkValue(DATA, rowPolicy(DATA, POLICY), { ...OPTIONS, range: [-15, 5] });
  const above = DATA.reward.filter((reward) => reward > 5).length / DATA.reward.length;
  near(found.clipped, above, 0.01);
  const held = STAYS.map((stay) =>
    stay.map((row) => ({ ...row, reward: Math.min(row.reward, 5) }))
  );
  near(found.value, tabular(held, POLICY), 0.15);
});

Deno.test("a value that never stands still is told to move: too few steps, or a network that diverged", async () => {
  const policy = rowPolicy(DATA, POLICY);
  const short = await networkValue(DATA, policy, { ...OPTIONS, steps: 400 });
  assert.deepEqual([short.moving, short.steps], [true, 400]);
  const wild = await networkValue(DATA, policy, { ...OPTIONS, learningRate: 1e30 });
  assert.deepEqual([wild.moving, wild.value], [true, NaN]);
  assert.ok(wild.steps < 4000);
});

Deno.test("it stops where it is told to", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  const policy = rowPolicy(DATA, POLICY);
  await assert.rejects(networkValue(DATA, policy, { ...OPTIONS, signal }), /enough/);
});
