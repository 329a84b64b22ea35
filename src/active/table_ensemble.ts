/**
 * How uncertain a table is: the spread of an ensemble of bootstrapped tables with random priors.
 *
 * Member m sees each row bought Poisson(1) times (the online bootstrap, Oza and Russell 2001) and
 * holds a value drawn uniformly between the bounds wherever it sees nothing (randomised priors, Osband
 * et al. 2018, arXiv 1806.03335): members disagree most on what was never bought, less the more often
 * it was.
 *
 * Shapes: M members, n rows bought, S states, A actions.
 *
 * @module
 */
import { pcg4d, type Quad, STREAM, uniform } from "../random/pcg4d.ts";
import type { BoughtRows } from "./purchase_ledger.ts";
import { type TableOptions, trainTable } from "./table_learner.ts";

/** Poisson(1) by inversion. */
function poisson(u: number): number {
  let count = 0;
  for (let p = Math.exp(-1), sum = p; u >= sum && count < 20; sum += p) p /= ++count;
  return count;
}

/**
 * The spread of Q(s,a) over the members of an ensemble.
 *
 * @param rows What was bought.
 * @param options As for one table, the number of `members` (at least 2) and a `seed`.
 * @returns (S,A) sample standard deviations.
 */
export function tableUncertainty(
  rows: BoughtRows,
  options: TableOptions & { readonly members: number; readonly seed: number },
): Float64Array {
  const { states, actions, members, seed, bounds } = options;
  const width = bounds.upper - bounds.lower;
  const draw: Quad = [0, 0, 0, 0];
  const sums = new Float64Array(states * actions);
  const squares = new Float64Array(states * actions);
  for (let m = 0; m < members; m++) {
    const prior = (index: number) =>
      bounds.lower + width * uniform(pcg4d(seed, STREAM.prior, m, index, draw));
    const unknown = Float64Array.from({ length: states }, (_, s) => prior(states * actions + s));
    const weight = Float64Array.from(rows.row, (row, i) => {
      const times = poisson(uniform(pcg4d(seed, STREAM.resample, m, row, draw)));
      return times * (options.weight?.[i] ?? 1);
    });
    const { q } = trainTable(rows, { ...options, weight, unknown });
    // Sums of deviations from the middle of the bounds: no digits are lost in the squares.
    const middle = bounds.lower + width / 2;
    for (let pair = 0; pair < q.length; pair++) {
      const value = (Number.isNaN(q[pair]) ? prior(pair) : q[pair]) - middle;
      sums[pair] += value;
      squares[pair] += value * value;
    }
  }
  return squares.map((square, pair) =>
    Math.sqrt(Math.max(0, (square - sums[pair] ** 2 / members) / (members - 1)))
  );
}
