/**
 * What the kernels of a step on whole datasets must write, computed in float64 from the counts and from
 * what lay on the device before.
 *
 * Shapes: S states, A actions, R rows (S with padding).
 *
 * @module
 */
import { fullLoss } from "../../algorithms/full_loss.ts";
import { fullTargets } from "../../algorithms/full_targets.ts";
import { clipTarget } from "../../algorithms/target_range.ts";
import { argmaxAllowed } from "../../dataset/support_constraint.ts";
import type { TransitionCounts } from "../../dataset/transition_counts.ts";
import { greedyAction } from "../../network/action_row.ts";
import { ELEMENTWISE, type Expectation, sumTolerance, type TwinInput } from "./expectation.ts";
import { ROW_METRICS } from "./group_buffers.ts";
import { numbersOf, wordsOf } from "./group_snapshot.ts";

/** What a row without data has for its largest Q: `finish_gradient` looks for the maximum. */
const NO_MAX_Q = Math.fround(-3.4028234e38);

/** Q of one state by the online network (block 0) or the target network (block 1). */
function qRow({ group, model, before }: TwinInput, block: number, state: number): Float64Array {
  const { rows, layout, activationStrides } = group.sizes;
  const last = layout.layers.length;
  const from = model * activationStrides[last] +
    (block * rows + state) * layout.layers[last - 1].outputs;
  return numbersOf(before, `activation.${last}`, { from, count: layout.shape.actions });
}

/** Twin of `full_lookup`. */
export function fullLookup({ group, model, before }: TwinInput): Expectation[] {
  const { rows, blocks, states, layout, activationStrides } = group.sizes;
  const { features } = layout;
  const values = new Uint32Array(blocks * rows * features);
  for (let r = 0; r < blocks * rows; r++) {
    const state = r % rows < states ? r % rows : 0;
    const from = model * layout.stride + state * features;
    const network = r < rows ? "theta" : "target";
    values.set(wordsOf(before, network, { from, count: features }), r * features);
  }
  return [{ buffer: "activation.0", from: model * activationStrides[0], values, tolerance: 0 }];
}

/** Twin of `next_value`: a copy of one of the target network's values. */
export function nextValue(input: TwinInput): Expectation[] {
  const { group, model } = input;
  const { states } = group.sizes;
  const { hyper, support } = group.models[model];
  const values = Float32Array.from({ length: states }, (_, state) => {
    const valued = qRow(input, 1, state);
    const chooser = hyper.doubleDqn ? qRow(input, 0, state) : valued;
    return valued[support ? argmaxAllowed(chooser, support[state]) : greedyAction(chooser)];
  });
  const words = new Uint32Array(values.buffer);
  return [{ buffer: "next_value", from: model * states, values: words, tolerance: 0 }];
}

/** Twin of `full_target`. */
export function fullTarget({ group, model, before }: TwinInput): Expectation[] {
  const { states, layout } = group.sizes;
  const { counts, hyper } = group.models[model];
  const pairs = states * layout.shape.actions;
  const value = numbersOf(before, "next_value", { from: model * states, count: states });
  const { target, variance } = fullTargets(counts!, value, hyper);
  const absent = clipTarget(0, hyper.targetRange);
  const columns = [target, variance].map((own, column) => {
    const values = new Float64Array(pairs).fill(column === 0 ? absent : 0);
    counts!.pair.forEach((pair, k) => values[pair] = own[k]);
    return values;
  });
  const longest = counts!.start.reduce(
    (most, end, k, starts) => Math.max(most, k === 0 ? 0 : end - starts[k - 1]),
    1,
  );
  return columns.map((values, column) => ({
    buffer: "pair_target",
    from: 2 * model * pairs + column,
    stride: 2,
    values,
    tolerance: sumTolerance(longest),
  }));
}

/** The part of the counts that is one state's; N stays that of them all. */
function ofState(counts: TransitionCounts, state: number): TransitionCounts {
  const { actions, pair, count } = counts;
  const own = (_: number, k: number) => Math.floor(pair[k] / actions) === state;
  return { ...counts, pair: pair.filter(own), count: count.filter(own) };
}

/** Targets and variances of the pairs in `counts`, as they lie on the device. */
function deviceTargets({ group, model, before }: TwinInput, { pair }: TransitionCounts) {
  const { states, layout } = group.sizes;
  const count = 2 * states * layout.shape.actions;
  const found = numbersOf(before, "pair_target", { from: model * count, count });
  return {
    target: Float64Array.from(pair, (p) => found[2 * p]),
    variance: Float64Array.from(pair, (p) => found[2 * p + 1]),
  };
}

/** Twin of `full_bellman_loss` and `full_cloning_loss`. */
export function fullLossRows(input: TwinInput): Expectation[] {
  const { group, model } = input;
  const { states, rows, layout, deltaStride } = group.sizes;
  const last = layout.layers.length;
  const width = layout.layers[last - 1].outputs;
  const { counts, hyper } = group.models[model];
  const gradient = new Float64Array(rows * width);
  const columns = Array.from({ length: ROW_METRICS }, () => new Float64Array(rows));
  columns[5].fill(NO_MAX_Q);
  for (let state = 0; state < states; state++) {
    const own = ofState(counts!, state);
    if (own.pair.length === 0) continue;
    const q = qRow(input, 0, state);
    const targets = hyper.algorithm === "bc"
      ? { target: new Float64Array(), variance: new Float64Array() }
      : deviceTargets(input, own);
    const of = Uint16Array.of(state);
    const report = fullLoss({ counts: own, states: of, q, targets }, hyper);
    gradient.set(report.qGradient, state * width);
    const { metrics: found } = report;
    const { loss, tdLoss, cqlPenalty, logsumexp, meanQ, maxQ, accuracy, entropy } = found;
    [loss, tdLoss, cqlPenalty, logsumexp, meanQ, maxQ, accuracy, entropy, found.tdVariance]
      .forEach((value, column) => columns[column][state] = value);
  }
  const delta = `delta.${(last - 1) % 2}`;
  return [
    { buffer: delta, from: model * deltaStride, values: gradient, tolerance: ELEMENTWISE },
    ...columns.map((values, column) => ({
      buffer: "row_metrics",
      from: ROW_METRICS * model * rows + column,
      stride: ROW_METRICS,
      values,
      tolerance: ELEMENTWISE,
      size: values.reduce((most, x) => x === NO_MAX_Q ? most : Math.max(most, Math.abs(x)), 0),
    })),
  ];
}
