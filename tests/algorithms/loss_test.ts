import assert from "node:assert/strict";
import { bcLoss } from "../../src/algorithms/bc.ts";
import { bellmanTargets } from "../../src/algorithms/bellman_target.ts";
import { cqlLoss } from "../../src/algorithms/cql.ts";
import { dqnLoss } from "../../src/algorithms/dqn.ts";
import type { LossInput } from "../../src/algorithms/loss.ts";
import { stepMetrics } from "../../src/algorithms/step_metrics.ts";

/** Rounding of a few dozen double operations on numbers around 1. */
const ROUNDING = 1e-14;

function close(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  assert.equal(actual.length, expected.length, what);
  Array.from(expected).forEach((value, i) => {
    assert.ok(Math.abs(actual[i] - value) < ROUNDING, `${what}[${i}]: ${actual[i]}, not ${value}`);
  });
}

/** Two rows of three actions with known odds: exp Q is 1, 2, 5 and 1, 1, 2. */
const input: LossInput = {
  q: Float64Array.of(0, Math.log(2), Math.log(5), 0, 0, Math.log(2)),
  action: Uint8Array.of(1, 2),
  actions: 3,
  target: Float64Array.of(Math.log(2) - 3, Math.log(2) + 0.5),
};

/** Row losses logsumexp - Q(s,a): log 8 - log 2 and log 4 - log 2. */
const PENALTY = (Math.log(4) + Math.log(2)) / 2;

Deno.test("DQN by hand: errors 3 and -0.5, neither halved nor made linear", () => {
  const report = dqnLoss(input);
  close([report.loss, report.tdLoss], [(9 + 0.25) / 2, (9 + 0.25) / 2], "loss");
  close(report.qGradient, [0, 3, 0, 0, 0, -0.5], "gradient");
});

Deno.test("behaviour cloning by hand: softmax less the data's action", () => {
  const report = bcLoss(input);
  close([report.loss], [PENALTY], "loss");
  assert.equal(report.tdLoss, 0);
  const gradient = [1 / 8, 2 / 8 - 1, 5 / 8, 1 / 4, 1 / 4, 2 / 4 - 1].map((g) => g / 2);
  close(report.qGradient, gradient, "gradient");
});

Deno.test("CQL by hand: Bellman error plus alpha times the penalty", () => {
  const report = cqlLoss(input, 0.5);
  close([report.loss], [4.625 + 0.5 * PENALTY], "loss");
  close([report.tdLoss], [4.625], "tdLoss");
  const gradient = [
    ...[0.5 * 1 / 16, 3 + 0.5 * (2 / 16 - 1 / 2), 0.5 * 5 / 16],
    ...[0.5 * 1 / 8, 0.5 * 1 / 8, -0.5 + 0.5 * (2 / 8 - 1 / 2)],
  ];
  close(report.qGradient, gradient, "gradient");
});

Deno.test("CQL with alpha 0 is DQN", () => {
  assert.deepEqual(cqlLoss(input, 0), dqnLoss(input));
});

Deno.test("Bellman targets: who chooses the action, and where nothing follows", () => {
  const rows = {
    reward: Float32Array.of(0, 0, 1, 0.25),
    terminated: Uint8Array.of(0, 0, 1, 0),
    nextTargetQ: Float64Array.of(1, 2, 3, 8, 4, 2, 100, 100, 100, 5, 6, 7),
    gamma: 0.5,
  };
  const online = Float64Array.of(9, 0, 0, 1, 0, 3, 0, 0, 0, 4, 4, 4);
  // Online greedy actions: 0, 2, (ended), and 0 of a three-way tie.
  close(
    bellmanTargets({ ...rows, nextChoiceQ: online }),
    [0.5, 1, 1, 0.25 + 2.5],
    "double DQN",
  );
  close(
    bellmanTargets({ ...rows, nextChoiceQ: rows.nextTargetQ }),
    [1.5, 4, 1, 0.25 + 3.5],
    "largest target value",
  );
});

Deno.test("Bellman targets are clipped to a range, rewards of ended rows too", () => {
  const rows = {
    reward: Float32Array.of(0, -1, 2, -2, 0.25),
    terminated: Uint8Array.of(0, 0, 1, 1, 0),
    nextTargetQ: Float64Array.of(4, 0, 1, 1, 0),
    nextChoiceQ: Float64Array.of(4, 0, 1, 1, 0),
    gamma: 0.5,
  };
  const targets = (targetRange?: readonly [number, number] | null) =>
    bellmanTargets({ ...rows, targetRange });
  close(targets([-0.25, 1]), [1, -0.25, 1, -0.25, 0.25], "within -0.25 and 1");
  close(targets([-9, 9]), [2, -1, 2, -2, 0.25], "within -9 and 9");
  assert.deepEqual(targets(null), targets());
  assert.deepEqual(targets(), targets([-9, 9]));
  const lost = {
    ...rows,
    nextTargetQ: rows.nextTargetQ.with(0, NaN),
    targetRange: [0, 1] as const,
  };
  assert.ok(Number.isNaN(bellmanTargets(lost)[0]), "divergence must not be clipped away");
});

Deno.test("an ended row's target is its reward even if the next values are not finite", () => {
  const targets = bellmanTargets({
    reward: Float32Array.of(1),
    terminated: Uint8Array.of(1),
    nextTargetQ: Float64Array.of(NaN, Infinity),
    nextChoiceQ: Float64Array.of(NaN, Infinity),
    gamma: 0.99,
  });
  assert.deepEqual(targets, Float64Array.of(1));
});

Deno.test("metrics of a batch by hand", () => {
  const metrics = stepMetrics(input, cqlLoss(input, 0.5), 7);
  const entropies = [
    Math.log(8) - (2 * Math.log(2) + 5 * Math.log(5)) / 8,
    Math.log(4) - Math.log(2) / 2,
  ];
  const expected = {
    loss: 4.625 + 0.5 * PENALTY,
    tdLoss: 4.625,
    cqlPenalty: PENALTY,
    logsumexp: (Math.log(8) + Math.log(4)) / 2,
    meanQ: Math.log(2),
    maxQ: Math.log(5),
    gradientNorm: 7,
    accuracy: 0.5,
    entropy: (entropies[0] + entropies[1]) / 2,
  };
  assert.deepEqual(Object.keys(metrics), Object.keys(expected));
  close(Object.values(metrics), Object.values(expected), "metric");
});
