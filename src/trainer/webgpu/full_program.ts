/**
 * The operations of a training step that only steps on whole datasets have: every state's row, the value
 * of each state, the target of each pair, the loss.
 *
 * @module
 */
import { type Dispatch, makeDispatch } from "./kernels.ts";
import { buffersOf, split, type StepParts } from "./operations.ts";

/** Looks up the embedding rows of all states. */
export function fullLookup(parts: StepParts): Promise<Dispatch[]> {
  const { device, sizes, buffers } = parts;
  const { models, rows, blocks, layout, batchStride } = sizes;
  return split(parts, blocks * rows, (first, count) =>
    makeDispatch(device, "full_lookup", {
      constants: {
        ROWS: rows,
        E4: layout.features / 4,
        BATCH_STRIDE: batchStride,
        PARAMETER_STRIDE4: layout.stride / 4,
        OUTPUT_STRIDE4: sizes.activationStrides[0] / 4,
        FIRST_ROW: first,
      },
      bindings: buffersOf(buffers.theta, buffers.target, buffers.batch, buffers.activations[0]),
      workgroups: [Math.ceil(layout.features / 256), count, models],
    }));
}

/** Values each state, then takes the expectation of it for each pair. */
async function targets(parts: StepParts): Promise<Dispatch[]> {
  const { device, sizes, buffers } = parts;
  const { models, states, rows, layout, activationStrides } = sizes;
  const { actions } = layout.shape;
  const last = layout.layers.length;
  const { settings, support, full } = buffers;
  const { start, outcome, nextState, probability, nextValue, pairTarget } = full!.targets!;
  const pairs = states * actions;
  return [
    await makeDispatch(device, "next_value", {
      constants: {
        STATES: states,
        ROWS: rows,
        ACTIONS: actions,
        A4: layout.layers[last - 1].outputs / 4,
        Q_STRIDE: activationStrides[last],
      },
      bindings: buffersOf(settings, support, buffers.activations[last], nextValue),
      workgroups: [Math.ceil(states / 64), models, 1],
    }),
    ...await split(
      parts,
      Math.ceil(pairs / 64),
      (first, count) =>
        makeDispatch(device, "full_target", {
          constants: { PAIRS: pairs, STATES: states, FIRST_PAIR: 64 * first },
          bindings: buffersOf(
            settings,
            start,
            outcome,
            nextState,
            probability,
            nextValue,
            pairTarget,
          ),
          workgroups: [count, models, 1],
        }),
    ),
  ];
}

/**
 * The loss of whole datasets, from Q of every state to its gradient.
 *
 * @param parts Device, sizes and buffers.
 */
export async function fullLoss(parts: StepParts): Promise<Dispatch[]> {
  const { device, sizes, buffers } = parts;
  const { models, states, rows, layout, activationStrides, deltaStride } = sizes;
  const last = layout.layers.length - 1;
  const { weight, targets: made } = buffers.full!;
  const common = buffersOf(
    buffers.activations[last + 1],
    buffers.deltas[last % 2],
    buffers.rowMetrics,
  );
  const loss = await makeDispatch(device, made ? "full_bellman_loss" : "full_cloning_loss", {
    constants: {
      STATES: states,
      ROWS: rows,
      ACTIONS: layout.shape.actions,
      A4: layout.layers[last].outputs / 4,
      Q_STRIDE: activationStrides[last + 1],
      GRADIENT_STRIDE: deltaStride,
    },
    bindings: made
      ? [...buffersOf(buffers.settings, weight, made.pairTarget), ...common]
      : [...buffersOf(weight), ...common],
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  return made ? [...await targets(parts), loss] : [loss];
}
