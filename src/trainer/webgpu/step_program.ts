/**
 * A training step as a list of operations, in this order: sample (unless it is on whole datasets),
 * forward, loss, backward, gradient norm and clip, Adam with Polyak.
 *
 * @module
 */
import type { DeviceData } from "./device_data.ts";
import { fullLookup, fullLoss } from "./full_program.ts";
import { forwardRuns, PARTIALS, type Run, runsOf } from "./group_buffers.ts";
import { type Dispatch, kernelNamed, makeDispatch } from "./kernels.ts";
import { backward, forward, runName } from "./linear_layers.ts";
import {
  mirrorParameters,
  netBinding,
  type Operation,
  split,
  type StepParts,
} from "./operations.ts";

/** Looks up the first inputs of the blocks of some networks. */
async function lookUpRun(parts: StepParts, data: DeviceData, run: Run): Promise<Dispatch[]> {
  const { device, sizes, buffers } = parts;
  const { models, rows, blocks, layout, activationStrides } = sizes;
  const own = blocks.slice(run.block, run.block + run.blocks);
  const [stride] = activationStrides;
  const bit = (at: number) => 1 << (run.block + at);
  const constants = {
    ...parts.constants,
    PARAMETER_STRIDE4: layout.stride / 4,
    OUTPUT_STRIDE4: stride / 4,
    ONLINE: run.block + own.filter(({ network }) => network === "online").length,
    NEXT: own.reduce((bits, { at }, i) => bits | (at === "next" ? bit(i) : 0), 0),
  };
  const stretch = (buffer: GPUBuffer, distance: number) =>
    netBinding(sizes, { buffer, stride: distance, range: run });
  const bindings = {
    ...parts.bindings,
    theta: stretch(buffers.theta, layout.stride),
    target_theta: stretch(buffers.target, layout.stride),
    output: stretch(buffers.activations[0], stride),
  };
  const { observations } = data;
  const columns = Math.ceil(layout.features / 256);
  return await split(
    parts,
    run.blocks * rows,
    (first, count) =>
      makeDispatch(device, observations ? "observation_lookup" : "embedding_lookup", {
        part: run.nets === sizes.nets.length ? "" : `${run.block}`,
        constants: { ...constants, FIRST_ROW: run.block * rows + first },
        bindings: observations
          ? {
            ...bindings,
            observation: { buffer: observations.rows },
            next_row: { buffer: observations.nextRow },
          }
          : bindings,
        workgroups: [columns, count, run.nets * models],
      }),
  );
}

async function lookUp(parts: StepParts, data: DeviceData): Promise<Dispatch[]> {
  const { device, sizes } = parts;
  const { models, rows, blocks } = sizes;
  const sample = await makeDispatch(device, "sample", {
    constants: { ...parts.constants, BY_ROW: Number(data.isAllowedByRow) },
    bindings: {
      ...parts.bindings,
      transitions: { buffer: data.transitions },
      next_allowed: { buffer: data.nextAllowed },
    },
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  // Blocks of the online network come before those of the target network: one dispatch knows where.
  const lookups: Dispatch[] = [];
  for (const run of runsOf(blocks, () => true)) lookups.push(...await lookUpRun(parts, data, run));
  return [sample, ...lookups];
}

async function loss({ device, sizes, buffers, ...parts }: StepParts): Promise<Dispatch[]> {
  const { rows, models, layout, deltaStride, algorithm } = sizes;
  const last = layout.layers.length - 1;
  const dispatch = await makeDispatch(device, kernelNamed(algorithm.kernel), {
    constants: { ...parts.constants, GRADIENT_STRIDE: deltaStride },
    bindings: { ...parts.bindings, gradient: { buffer: buffers.deltas[last % 2] } },
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  return [dispatch];
}

async function finishGradient({ device, sizes, ...parts }: StepParts): Promise<Dispatch[]> {
  const { models, slices, layout, touched, gradientStride } = sizes;
  const constants = {
    ...parts.constants,
    G4: (touched + layout.linearSize) / 4,
    GRADIENT_STRIDE4: gradientStride / 4,
    WEIGHED: Number(!sizes.isFull),
  };
  const { bindings } = parts;
  return [
    await makeDispatch(device, "gradient_norm", {
      constants,
      bindings,
      workgroups: [PARTIALS / 64, slices, 1],
    }),
    await makeDispatch(device, "finish_gradient", {
      constants,
      bindings,
      workgroups: [models, 1, 1],
    }),
  ];
}

/** Parameters that a workgroup of Adam moves. */
const FLOATS = 2048;

/** Adam over the linear layers, then the embedding: a part at a time, so that mirrors stay small. */
async function update(parts: StepParts): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { slices, layout, gradientStride } = sizes;
  const { mirrors } = buffers;
  const make = (
    variant: "buffer" | "texture",
    part: { offset: number; floats: number; name: string },
  ) =>
    makeDispatch(device, `adam_${variant}`, {
      part: part.name,
      constants: {
        ...parts.constants,
        EMBEDDING4: layout.linear / 4,
        GRADIENT_STRIDE4: gradientStride / 4,
        PARAMETER_STRIDE4: layout.stride / 4,
        FIRST4: part.offset / 4,
        COUNT4: part.floats / 4,
      },
      bindings: parts.bindings,
      workgroups: [Math.ceil(part.floats / FLOATS), slices, 1],
    });
  if (!mirrors) {
    const floats = layout.linear + layout.linearSize;
    const name = layout.linear === 0 ? "linear" : "embedding";
    return await split(parts, Math.ceil(floats / FLOATS), (first, count) => {
      const offset = FLOATS * first;
      return make("buffer", { offset, floats: Math.min(FLOATS * count, floats - offset), name });
    });
  }
  const linear = { offset: layout.linear, floats: layout.linearSize, name: "linear" };
  const embedding = { offset: 0, floats: layout.linear, name: "embedding" };
  const operations: Operation[] = [];
  for (const part of layout.linear > 0 ? [linear, embedding] : [linear]) {
    const vectors = ["theta", "target", "firstMoment", "secondMoment"] as const;
    operations.push(...vectors.map((from) => mirrorParameters(parts, from, part)));
    operations.push(await make("texture", part));
  }
  return operations;
}

/**
 * Builds the step of a group.
 *
 * @param parts Device, sizes, buffers and data.
 * @returns The operations of one step, in order.
 */
export async function stepProgram(parts: StepParts): Promise<Operation[]> {
  const { isFull, blocks } = parts.sizes;
  const runs = forwardRuns(blocks);
  const program: Operation[] = await (isFull ? fullLookup(parts) : lookUp(parts, parts.data!));
  for (const run of runs) program.push(...await forward(parts, run, runName(run, runs)));
  return [
    ...program,
    ...await (isFull ? fullLoss : loss)(parts),
    ...await backward(parts),
    ...await finishGradient(parts),
    ...await update(parts),
  ];
}
