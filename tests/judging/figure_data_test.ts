import assert from "node:assert/strict";
import { figureData } from "../../src/judging/figure_data.ts";
import { MDP, MIXED, SECOND, smallJudged } from "./small_judged.ts";

const [mixed, greedy, softened] = await smallJudged([MIXED, SECOND]);

Deno.test("what records were made of is shown in their order, greedy before softened", () => {
  assert.deepEqual(
    [mixed, greedy, softened].map(({ record: { policy, kind } }) => `${policy} ${kind}`),
    ["mixed stochastic", "second greedy", "second softened"],
  );
});

Deno.test("weights are the patients', by half decades, and what each bin carries of their sum", () => {
  const { ground: { episodes: { evaluated }, behaviour } } = mixed;
  const { dataset, starts } = evaluated;
  const data = dataset as typeof dataset & { readonly state: Uint16Array };
  for (
    const { judged, table } of [{ judged: mixed, table: MIXED.table }, {
      judged: greedy,
      table: SECOND.table,
    }]
  ) {
    const weights = Array.from({ length: starts.length - 1 }, (_, e) => {
      let weight = 1;
      for (let i = starts[e]; i < starts[e + 1]; i++) {
        weight *= table[data.state[i] * MDP.actions + data.action[i]] / behaviour.logged[i];
      }
      return weight;
    });
    const { zero, bins } = figureData(judged, { severity: null }).weights;
    assert.equal(zero, weights.filter((weight) => weight === 0).length);
    const total = weights.reduce((a, b) => a + b, 0);
    for (const { from, patients, share } of bins) {
      const own = weights.filter((weight) =>
        weight >= 10 ** from * (1 - 1e-9) && weight < 10 ** (from + 0.5) * (1 - 1e-9)
      );
      assert.equal(patients, own.length, `${from}`);
      assert.ok(Math.abs(share - own.reduce((a, b) => a + b, 0) / total) < 1e-9);
    }
    assert.equal(zero + bins.reduce((sum, { patients }) => sum + patients, 0), 300);
  }
});

Deno.test("weights below a millionth share the lowest bin; weights beyond what numbers hold are none the less counted", () => {
  const { ground, fitted } = mixed;
  const rows = ground.behaviour.logged.length;
  const bins = (least: number) =>
    figureData({
      ground: {
        ...ground,
        behaviour: { ...ground.behaviour, logged: new Float64Array(rows).fill(least) },
      },
      fitted,
    }, { severity: null }).weights.bins;
  const heavy = bins(1e-200);
  assert.equal(heavy.reduce((sum, { patients }) => sum + patients, 0), 300);
  assert.ok(heavy.at(-1)!.from > 308, "a weight beyond the largest number");
  assert.ok(Math.abs(heavy.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
  // A place a row, whose policy hardly does what was done.
  const { dataset: { action, actions } } = ground.episodes.evaluated;
  const policy = Float64Array.from({ length: rows * actions }, (_, k) => {
    const done = action[Math.floor(k / actions)];
    if (k % actions === done) return 1e-9;
    return k % actions === (done + 1) % actions ? 1 - 1e-9 : 0;
  });
  const own = Uint32Array.from(action, (_, i) => i);
  const { placed } = fitted;
  const evaluated = { ...placed.evaluated, policy, place: own };
  const thin = { ...fitted, placed: { ...placed, evaluated } };
  const light = figureData({ ground, fitted: thin }, { severity: null }).weights.bins;
  assert.deepEqual(light.map(({ from, patients }) => [from, patients]), [[-6, 300]]);
});

Deno.test("support counts what was done, what the policy does, and how likely clinicians do that", () => {
  const { support } = figureData(greedy, { severity: null });
  const { ground: { episodes: { evaluated: { dataset } }, behaviour: { clone } } } = greedy;
  const data = dataset as typeof dataset & { readonly state: Uint16Array };
  const rows = data.action.length;
  const { actions } = MDP;
  assert.deepEqual(
    support.clinicians,
    Array.from({ length: actions }, (_, a) => data.action.filter((one) => one === a).length),
  );
  assert.deepEqual(support.policy, Array.from({ length: actions }, (_, a) => a === 1 ? rows : 0));
  const likely = data.state.reduce((sum, s) => sum + clone.evaluated[s * actions + 1], 0) / rows;
  support.likelihood.forEach((p, a) => {
    if (a === 1) assert.ok(Math.abs(p! - likely) < 1e-12);
    else assert.equal(p, null);
  });
});

Deno.test("the course ends at the estimate of fitted Q evaluation; agreement is there where severity is told", () => {
  for (const one of [mixed, greedy, softened]) {
    const { course, agreement } = figureData(one, { severity: null });
    assert.equal(agreement, null);
    const { by, points } = course;
    assert.deepEqual([by, points[0].at], ["sweeps", 1]);
    assert.ok(points.every(({ at }, i) => i === 0 || at > points[i - 1].at));
    assert.ok(Math.abs(points.at(-1)!.value - one.record.estimates.fqe.value!) < 1e-9);
  }
  const course = [{ step: 0, value: 1 }, { step: 100, value: 2 }, { step: 200, value: NaN }];
  const value = { value: NaN, course, steps: 200, moving: true, clipped: 0, refits: [] };
  const learned = figureData({ ...mixed, networks: { residuals: null, value } }, {
    severity: null,
  });
  assert.deepEqual(learned.course, {
    by: "steps",
    points: [{ at: 0, value: 1 }, { at: 100, value: 2 }],
  });
  const { ground } = greedy;
  const rows = ground.behaviour.logged.length;
  const severity = Float64Array.from({ length: rows }, (_, i) => i % 2);
  const groups = figureData(greedy, { severity }).agreement!;
  const { dataset: { action } } = ground.episodes.evaluated;
  const agreed = (parity: number) =>
    action.filter((a, i) => i % 2 === parity && a === 1).length / groups[parity].rows;
  groups.forEach(({ policy }, g) => assert.ok(Math.abs(policy.share - agreed(g)) < 1e-12));
});
