import assert from "node:assert/strict";
import fc from "fast-check";
import { purchaseWeights } from "../../src/active/purchase_weights.ts";
import type { Selection } from "../../src/active/selectors/selector.ts";
import { SELECTORS } from "../../src/active/strategies.ts";
import { STRATEGIES } from "../../src/config/active_config.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

/** A made-up selection over episodes of 5 rows in 6 states with 3 actions. */
function selection(seed: number, options: Partial<Selection> = {}, size = 60): Selection {
  const draw = (i: number, j: number) => uniform(pcg4d(seed, 5, i, j));
  const state = Uint16Array.from({ length: size }, (_, i) => Math.floor(6 * draw(i, 0) ** 2));
  const action = Uint8Array.from({ length: size }, (_, i) => Math.floor(3 * draw(i, 1)));
  return {
    open: {
      states: 6,
      actions: 3,
      state,
      action,
      episode: Uint32Array.from({ length: size }, (_, i) => Math.floor(i / 5)),
      step: Uint16Array.from({ length: size }, (_, i) => i % 5),
    },
    bought: Uint8Array.from({ length: size }, (_, i) => draw(i, 2) < 0.3 ? 1 : 0),
    count: 10,
    seed,
    round: 1,
    uncertainty: Float64Array.from({ length: size }, (_, i) => draw(i, 3)),
    look: {
      group: Uint32Array.from({ length: size }, (_, i) => i),
      features: Float64Array.from({ length: size * 2 }, (_, i) => draw(i, 4)),
    },
    optimal: Uint8Array.from({ length: size }, (_, i) => draw(i, 5) < 0.4 ? 1 : 0),
    ...options,
  };
}

for (const strategy of STRATEGIES) {
  Deno.test(`${strategy} names as many different rows as asked for, none bought`, () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(30), (seed, count) => {
        const given = selection(seed);
        const left = given.bought.reduce((sum, one) => sum + 1 - one, 0);
        const asked = Math.min(count, left);
        const { rows, weights } = SELECTORS[strategy].choose({ ...given, count: asked });
        assert.equal(rows.length, asked);
        assert.equal(new Set(rows).size, asked);
        assert.ok(rows.every((row) => given.bought[row] === 0));
        assert.equal(weights?.length ?? asked, asked);
      }),
      { numRuns: 60 },
    );
  });
}

Deno.test("naive uncertainty takes the most uncertain rows", () => {
  const given = selection(1);
  const { rows } = SELECTORS.uncertainty.choose(given);
  const least = Math.min(...rows.map((row) => given.uncertainty![row]));
  given.uncertainty!.forEach((u, row) => {
    if (!given.bought[row] && !rows.includes(row)) assert.ok(u <= least);
  });
  assert.throws(
    () => SELECTORS.uncertainty.choose({ ...given, uncertainty: null }),
    /no ensemble was trained/,
  );
});

Deno.test("density matching keeps the states' shares, and uncertainty decides within a state", () => {
  const given = selection(2, { count: 120, bought: new Uint8Array(600) }, 600);
  const { state } = given.open;
  const { rows } = SELECTORS["uncertainty-density"].choose(given);
  for (let s = 0; s < 6; s++) {
    const all = state.filter((one) => one === s).length;
    const own = rows.filter((row) => state[row] === s);
    assert.ok(Math.abs(own.length - all / 5) <= 1, `state ${s}: ${own.length} of ${all}`);
    const least = Math.min(...own.map((row) => given.uncertainty![row]));
    const left = [...state.keys()].filter((row) => state[row] === s && !rows.includes(row));
    assert.ok(left.every((row) => given.uncertainty![row] <= least));
  }
});

Deno.test("counts buy every pair once before any twice", () => {
  const given = selection(3, { count: 18, bought: new Uint8Array(600) }, 600);
  const pair = (row: number) => given.open.state[row] * 3 + given.open.action[row];
  const pairs = new Set(given.open.state.keys().map(pair));
  assert.equal(pairs.size, 18);
  const { rows } = SELECTORS["uncertainty-counts"].choose(given);
  assert.equal(new Set(rows.map(pair)).size, 18);
});

Deno.test("diversity takes the row farthest from all bought, purchase after purchase", () => {
  const bought = new Uint8Array(60);
  bought[0] = 1;
  const given = selection(4, { bought, count: 6 });
  const { look: { features }, open: { action } } = given;
  const distance = (i: number, j: number) =>
    (features[2 * i] - features[2 * j]) ** 2 + (features[2 * i + 1] - features[2 * j + 1]) ** 2 +
    (action[i] === action[j] ? 0 : 1);
  const owned = [0];
  for (let purchase = 0; purchase < 3; purchase++) {
    const { rows } = SELECTORS.diversity.choose({ ...given, round: purchase + 1 });
    for (const row of rows) {
      const gap = (i: number) => Math.min(...owned.map((j) => distance(i, j)));
      const farthest = Math.max(...[...action.keys()].filter((i) => !owned.includes(i)).map(gap));
      assert.ok(Math.abs(gap(row) - farthest) < 1e-12);
      owned.push(row);
      bought[row] = 1;
    }
  }
});

Deno.test("episodes are bought whole, the cut one first at the next purchase", () => {
  const bought = new Uint8Array(60);
  const given = selection(5, { bought, count: 12 });
  const { rows } = SELECTORS.episodes.choose(given);
  const episodes = rows.map((row) => Math.floor(row / 5));
  assert.equal(new Set(episodes).size, 3);
  assert.deepEqual(rows.slice(10), [5 * episodes[10], 5 * episodes[10] + 1]);
  for (const row of rows) bought[row] = 1;
  const next = SELECTORS.episodes.choose({ ...given, count: 3, round: 2 }).rows;
  assert.deepEqual(next, [2, 3, 4].map((step) => 5 * episodes[10] + step));
  const { uncertainty } = given;
  const first = SELECTORS["episodes-uncertainty"].choose({
    ...given,
    bought: new Uint8Array(60),
    count: 5,
  }).rows[0];
  const mean = (episode: number) =>
    uncertainty!.subarray(5 * episode, 5 * episode + 5).reduce((a, b) => a + b) / 5;
  assert.equal(
    first / 5,
    Array.from({ length: 12 }, (_, e) => e).sort((a, b) => mean(b) - mean(a))[0],
  );
});

Deno.test("the oracle takes the optimal policy's actions first", () => {
  const given = selection(6);
  const { rows } = SELECTORS.oracle.choose(given);
  const left = given.optimal.filter((one, row) => one && !given.bought[row]).length;
  assert.equal(rows.filter((row) => given.optimal[row]).length, Math.min(left, 10));
});

Deno.test("importance weights are unbiased over three purchases", () => {
  const size = 40, repeats = 1500;
  const column = Float64Array.from({ length: size }, (_, i) => uniform(pcg4d(9, 5, i, 7)) + i / 20);
  const truth = column.reduce((a, b) => a + b);
  let sum = 0, square = 0, naive = 0;
  for (let seed = 0; seed < repeats; seed++) {
    const bought = new Uint8Array(size);
    const order: number[] = [];
    const purchases: number[][] = [];
    for (const [round, count] of [5, 6, 9].entries()) {
      // Uncertainty goes with the column and with what was bought: a strong bias to take out.
      const uncertainty = column.map((x) => x * x + order.length / 100);
      const given = selection(1, { bought, count, seed, round, uncertainty }, size);
      const { rows, weights } = round === 0
        ? { ...SELECTORS.random.choose(given), weights: Array(count).fill(size / count) }
        : SELECTORS["uncertainty-weighted"].choose(given);
      purchases.push([...weights!]);
      order.push(...rows);
      for (const row of rows) bought[row] = 1;
    }
    const weights = purchaseWeights(purchases);
    const estimate = order.reduce((all, row, i) => all + weights[i] * column[row], 0);
    sum += estimate / repeats;
    square += estimate ** 2 / repeats;
    naive += order.reduce((all, row) => all + column[row], 0) * size / order.length / repeats;
  }
  const error = Math.sqrt((square - sum * sum) / repeats);
  assert.ok(Math.abs(sum - truth) < 4 * error, `${sum}, expected ${truth} +- ${error}`);
  assert.ok(naive - truth > 10 * error, `without weights ${naive}`);
});
