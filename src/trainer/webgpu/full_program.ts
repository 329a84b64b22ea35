/**
 * The operations of a training step that only steps on whole datasets have: every state's row, the value
 * of each state, the target of each pair, the loss.
 *
 * @module
 */
import { type Run, runsOf } from "./group_buffers.ts";
import { type Dispatch, kernelNamed, makeDispatch } from "./kernels.ts";
import { netBinding, split, type StepParts } from "./operations.ts";

/** Looks up the embedding rows of all states for the blocks of some networks. */
function lookUpRun(parts: StepParts, run: Run): Promise<Dispatch[]> {
  const { device, sizes, buffers } = parts;
  const { models, rows, blocks, layout, activationStrides } = sizes;
  const [stride] = activationStrides;
  const own = blocks.slice(run.block, run.block + run.blocks);
  const stretch = (buffer: GPUBuffer, distance: number) =>
    netBinding(sizes, { buffer, stride: distance, range: run });
  return split(parts, run.blocks * rows, (first, count) =>
    makeDispatch(device, "full_lookup", {
      part: run.nets === sizes.nets.length ? "" : `${run.block}`,
      constants: {
        ...parts.constants,
        PARAMETER_STRIDE4: layout.stride / 4,
        OUTPUT_STRIDE4: stride / 4,
        ONLINE: run.block + own.filter(({ network }) => network === "online").length,
        FIRST_ROW: run.block * rows + first,
      },
      bindings: {
        ...parts.bindings,
        theta: stretch(buffers.theta, layout.stride),
        target_theta: stretch(buffers.target, layout.stride),
        output: stretch(buffers.activations[0], stride),
      },
      workgroups: [Math.ceil(layout.features / 256), count, run.nets * models],
    }));
}

/** Looks up the embedding rows of all states. */
export async function fullLookup(parts: StepParts): Promise<Dispatch[]> {
  const lookups: Dispatch[] = [];
  for (const run of runsOf(parts.sizes.blocks, () => true)) {
    lookups.push(...await lookUpRun(parts, run));
  }
  return lookups;
}

/** Values each state, then takes the expectation of it for each pair. */
async function targets(parts: StepParts, nextValue: string): Promise<Dispatch[]> {
  const { device, sizes, constants, bindings } = parts;
  const { models, states, layout } = sizes;
  const pairs = states * layout.shape.actions;
  return [
    await makeDispatch(device, kernelNamed(nextValue), {
      constants,
      bindings,
      workgroups: [Math.ceil(states / 64), models, 1],
    }),
    ...await split(
      parts,
      Math.ceil(pairs / 64),
      (first, count) =>
        makeDispatch(device, "full_target", {
          constants: { ...constants, PAIRS: pairs, FIRST_PAIR: 64 * first },
          bindings,
          workgroups: [count, models, 1],
        }),
    ),
  ];
}

/**
 * The loss of whole datasets, from the outputs in every state to their gradients.
 *
 * @param parts Device, sizes and buffers.
 */
export async function fullLoss(parts: StepParts): Promise<Dispatch[]> {
  const { device, sizes, buffers } = parts;
  const { algorithm, models, rows, layout, deltaStride } = sizes;
  const last = layout.layers.length - 1;
  const { kernels } = algorithm.full!;
  const loss = await makeDispatch(device, kernelNamed(kernels.loss), {
    constants: { ...parts.constants, GRADIENT_STRIDE: deltaStride },
    bindings: { ...parts.bindings, gradient: { buffer: buffers.deltas[last % 2] } },
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  return kernels.nextValue ? [...await targets(parts, kernels.nextValue), loss] : [loss];
}
