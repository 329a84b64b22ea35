import assert from "node:assert/strict";
import { bellmanTargets, greedyNextValue } from "../../src/algorithms/bellman_target.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { algorithmOf } from "../../src/algorithms/registry.ts";
import type { LossInput, LossReport } from "../../src/algorithms/specification.ts";

/** Rounding of a few dozen double operations on numbers around 1. */
const ROUNDING = 1e-14;

function close(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  assert.equal(actual.length, expected.length, what);
  Array.from(expected).forEach((value, i) => {
    assert.ok(Math.abs(actual[i] - value) < ROUNDING, `${what}[${i}]: ${actual[i]}, not ${value}`);
  });
}

/** Q of two rows of three actions with known odds: exp Q is 1, 2, 5 and 1, 1, 2. */
const Q = Float64Array.of(0, Math.log(2), Math.log(5), 0, 0, Math.log(2));

/** The loss of those rows, which end with a reward that is their target. */
function lossOf(algorithm: string, alpha = 0.5): LossReport {
  const hyper = { algorithm, alpha, doubleDqn: true, gamma: 1 } as unknown as HyperParameters;
  return algorithmOf(hyper).loss({
    outputs: { "q.state": Q, "q.next": Q, "q.target.next": Q },
    batch: {
      action: Uint8Array.of(1, 2),
      actions: 3,
      reward: Float32Array.of(0, 0),
      terminated: Uint8Array.of(1, 1),
    },
    hyper,
  });
}

/** Row losses logsumexp - Q(s,a): log 8 - log 2 and log 4 - log 2. */
const PENALTY = (Math.log(4) + Math.log(2)) / 2;

/** Errors Q(s,a) - 0: log 2 twice. */
const ERROR = Math.log(2);

Deno.test("DQN by hand: errors neither halved nor made linear", () => {
  const { gradients, metrics } = lossOf("dqn");
  close([metrics.loss, metrics.tdLoss], [ERROR ** 2, ERROR ** 2], "loss");
  close(gradients.q, [0, ERROR, 0, 0, 0, ERROR], "gradient");
});

Deno.test("behaviour cloning by hand: softmax less the data's action", () => {
  const { gradients, metrics } = lossOf("bc");
  close([metrics.loss], [PENALTY], "loss");
  assert.equal(metrics.tdLoss, 0);
  const gradient = [1 / 8, 2 / 8 - 1, 5 / 8, 1 / 4, 1 / 4, 2 / 4 - 1].map((g) => g / 2);
  close(gradients.q, gradient, "gradient");
});

Deno.test("CQL by hand: Bellman error plus alpha times the penalty", () => {
  const { gradients, metrics } = lossOf("cql");
  close([metrics.loss], [ERROR ** 2 + 0.5 * PENALTY], "loss");
  close([metrics.tdLoss], [ERROR ** 2], "tdLoss");
  const gradient = [
    ...[0.5 * 1 / 16, ERROR + 0.5 * (2 / 16 - 1 / 2), 0.5 * 5 / 16],
    ...[0.5 * 1 / 8, 0.5 * 1 / 8, ERROR + 0.5 * (2 / 8 - 1 / 2)],
  ];
  close(gradients.q, gradient, "gradient");
});

Deno.test("CQL with alpha 0 is DQN", () => {
  assert.deepEqual(lossOf("cql", 0), lossOf("dqn"));
});

Deno.test("an algorithm that is none is refused by its name", () => {
  assert.throws(() => lossOf("sarsa"), /algorithm: found "sarsa", expected one of cql, dqn, bc/);
});

/** Rows of which the targets are asked for. */
interface TargetRows {
  readonly reward: Float32Array;
  readonly terminated: Uint8Array;
  readonly nextTargetQ: Float64Array;
  readonly nextChoiceQ: Float64Array;
  readonly gamma: number;
  readonly targetRange?: readonly [number, number] | null;
}

function targetsOf({ nextTargetQ, nextChoiceQ, reward, terminated, ...own }: TargetRows) {
  const input: LossInput = {
    outputs: { "q.next": nextChoiceQ, "q.target.next": nextTargetQ },
    batch: { reward, terminated, actions: nextTargetQ.length / reward.length, action: terminated },
    hyper: { doubleDqn: true, ...own } as unknown as HyperParameters,
  };
  return bellmanTargets(input, greedyNextValue);
}

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
    targetsOf({ ...rows, nextChoiceQ: online }),
    [0.5, 1, 1, 0.25 + 2.5],
    "double DQN",
  );
  close(
    targetsOf({ ...rows, nextChoiceQ: rows.nextTargetQ }),
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
    targetsOf({ ...rows, targetRange });
  close(targets([-0.25, 1]), [1, -0.25, 1, -0.25, 0.25], "within -0.25 and 1");
  close(targets([-9, 9]), [2, -1, 2, -2, 0.25], "within -9 and 9");
  assert.deepEqual(targets(null), targets());
  assert.deepEqual(targets(), targets([-9, 9]));
  const lost = {
    ...rows,
    nextTargetQ: rows.nextTargetQ.with(0, NaN),
    targetRange: [0, 1] as const,
  };
  assert.ok(Number.isNaN(targetsOf(lost)[0]), "divergence must not be clipped away");
});

Deno.test("an ended row's target is its reward even if the next values are not finite", () => {
  const targets = targetsOf({
    reward: Float32Array.of(1),
    terminated: Uint8Array.of(1),
    nextTargetQ: Float64Array.of(NaN, Infinity),
    nextChoiceQ: Float64Array.of(NaN, Infinity),
    gamma: 0.99,
  });
  assert.deepEqual(targets, Float64Array.of(1));
});

Deno.test("metrics of a batch by hand", () => {
  const { metrics } = lossOf("cql");
  const entropies = [
    Math.log(8) - (2 * Math.log(2) + 5 * Math.log(5)) / 8,
    Math.log(4) - Math.log(2) / 2,
  ];
  const expected = {
    loss: ERROR ** 2 + 0.5 * PENALTY,
    tdLoss: ERROR ** 2,
    cqlPenalty: PENALTY,
    logsumexp: (Math.log(8) + Math.log(4)) / 2,
    meanQ: Math.log(2),
    maxQ: Math.log(5),
    accuracy: 0.5,
    entropy: (entropies[0] + entropies[1]) / 2,
    tdVariance: 0,
  };
  assert.deepEqual(Object.keys(metrics), Object.keys(expected));
  close(Object.values(metrics), Object.values(expected), "metric");
});
