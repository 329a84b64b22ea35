/**
 * What the kernels of a step on whole datasets must write, computed in float64 from the counts and from
 * what lay on the device before.
 *
 * Shapes: S states, A actions, R rows (S with padding).
 *
 * @module
 */
import { fullTargets } from "../../algorithms/full_targets.ts";
import { algorithmOf } from "../../algorithms/registry.ts";
import type { Outputs } from "../../algorithms/specification.ts";
import { clipTarget, type TargetRange } from "../../algorithms/target_range.ts";
import type { TransitionCounts } from "../../dataset/transition_counts.ts";
import {
  ELEMENTWISE,
  type Expectation,
  lookedUp,
  NO_MAX_Q,
  rowMetricsOf,
  rowOutputs,
  sumTolerance,
  type TwinInput,
} from "./expectation.ts";
import { numbersOf, wordsOf } from "./group_snapshot.ts";

/**
 * The outputs in one state, of states before and after an action alike: on a whole dataset a network is run
 * once on all of them.
 */
function stateOutputs(input: TwinInput, state: number): Outputs {
  const { rows } = input.group.sizes;
  const found = rowOutputs(input, (block) => block * rows + state);
  const next = Object.entries(found).map(([pass, values]) =>
    [pass.replace(/state$/, "next"), values] as const
  );
  return { ...found, ...Object.fromEntries(next) };
}

/** Twin of `full_lookup`. */
export function fullLookup(input: TwinInput): Expectation[] {
  const { group, slice, before } = input;
  const { rows, blocks, states, layout, activationStrides } = group.sizes;
  const { features } = layout;
  const run = lookedUp(input);
  if (!run) return [];
  const values = new Uint32Array(run.blocks * rows * features);
  for (let r = 0; r < run.blocks * rows; r++) {
    const state = r % rows < states ? r % rows : 0;
    const from = slice * layout.stride + state * features;
    const { network } = blocks[run.block + Math.floor(r / rows)];
    const weights = network === "online" ? "theta" : "target";
    values.set(wordsOf(before, weights, { from, count: features }), r * features);
  }
  const from = slice * activationStrides[0] + run.block * rows * features;
  return [{ buffer: "activation.0", from, values, tolerance: 0 }];
}

/** Twin of the kernel of V(s'): for a greedy choice a copy of one of the target network's values. */
export function nextValue(input: TwinInput): Expectation[] {
  const { group, model } = input;
  const { states, algorithm } = group.sizes;
  const { hyper, support, policy } = group.models[model];
  const { actions } = group.sizes.layout.shape;
  const numbers = Float64Array.from(
    { length: states },
    (_, state) =>
      algorithm.full!.nextValue!(stateOutputs(input, state), hyper, {
        allowed: support?.[state],
        policy: policy?.probabilities.subarray(state * actions, (state + 1) * actions),
      }),
  );
  const isCopied = algorithm.full!.isNextValueCopied;
  const values = isCopied ? new Uint32Array(Float32Array.from(numbers).buffer) : numbers;
  return [{
    buffer: "next_value",
    from: model * states,
    values,
    tolerance: isCopied ? 0 : ELEMENTWISE,
  }];
}

/** Twin of `full_target`. */
export function fullTarget({ group, model, before }: TwinInput): Expectation[] {
  const { states, layout } = group.sizes;
  const { counts, hyper } = group.models[model];
  const pairs = states * layout.shape.actions;
  const value = numbersOf(before, "next_value", { from: model * states, count: states });
  const { targetRange } = hyper as { readonly targetRange?: TargetRange | null };
  const { target, variance } = fullTargets(counts!, value, { gamma: hyper.gamma, targetRange });
  const absent = clipTarget(0, targetRange);
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

/** Twin of the loss of whole datasets. */
export function fullLossRows(input: TwinInput): Expectation[] {
  const { group, model } = input;
  const { states, rows, layout, deltaStride, nets, models, rowMetrics, algorithm } = group.sizes;
  const last = layout.layers.length;
  const width = layout.layers[last - 1].outputs;
  const { counts, hyper } = group.models[model];
  // Models of one kernel may be of several algorithms.
  const { full } = algorithmOf(hyper);
  const gradients = nets.map(() => new Float64Array(rows * width));
  const columns = Array.from({ length: rowMetrics }, () => new Float64Array(rows));
  const named = algorithm.metrics.filter(({ over }) => over !== "norm");
  named.forEach(({ over }, v) => over === "max" && columns[v].fill(NO_MAX_Q));
  for (let state = 0; state < states; state++) {
    const own = ofState(counts!, state);
    if (own.pair.length === 0) continue;
    const report = full!.loss({
      counts: own,
      states: Uint16Array.of(state),
      outputs: stateOutputs(input, state),
      targets: full!.nextValue
        ? deviceTargets(input, own)
        : { target: new Float64Array(), variance: new Float64Array() },
      hyper,
    });
    nets.forEach(({ name }, k) => gradients[k].set(report.gradients[name], state * width));
    rowMetricsOf(algorithm, report.metrics).forEach((value, v) => columns[v][state] = value);
  }
  const delta = `delta.${(last - 1) % 2}`;
  return [
    ...gradients.map((values, k) => ({
      buffer: delta,
      from: (k * models + model) * deltaStride,
      values,
      tolerance: ELEMENTWISE,
    })),
    ...columns.map((values, column) => ({
      buffer: "row_metrics",
      from: rowMetrics * model * rows + column,
      stride: rowMetrics,
      values,
      tolerance: ELEMENTWISE,
      size: values.reduce((most, x) => x === NO_MAX_Q ? most : Math.max(most, Math.abs(x)), 0),
    })),
  ];
}
