/**
 * A training step as a list of operations, in this order: sample (unless it is on whole datasets),
 * forward, loss, backward, gradient norm and clip, Adam with Polyak.
 *
 * @module
 */
import type { DeviceData } from "./device_data.ts";
import { fullLookup, fullLoss } from "./full_program.ts";
import { PARTIALS, SCHEDULE } from "./group_buffers.ts";
import { type Dispatch, makeDispatch } from "./kernels.ts";
import { backward, forward, type Rows } from "./linear_layers.ts";
import {
  buffersOf,
  mirrorParameters,
  type Operation,
  split,
  type StepParts,
} from "./operations.ts";

async function lookUp(parts: StepParts, data: DeviceData): Promise<Dispatch[]> {
  const { device, sizes, buffers } = parts;
  const { models, batch, rows, blocks, layout, batchStride } = sizes;
  const sample = await makeDispatch(device, "sample", {
    constants: { BATCH: batch, ROWS: rows, BATCH_STRIDE: batchStride },
    bindings: buffersOf(buffers.settings, buffers.progress, data.transitions, buffers.batch),
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  const columns = Math.ceil(layout.features / 256);
  const constants = {
    ROWS: rows,
    E4: layout.features / 4,
    BATCH_STRIDE: batchStride,
    OUTPUT_STRIDE4: sizes.activationStrides[0] / 4,
  };
  const { observations } = data;
  const output = buffers.activations[0];
  const lookups = await split(parts, blocks * rows, (first, count) => {
    const workgroups = [columns, count, models] as const;
    return observations
      ? makeDispatch(device, "observation_lookup", {
        constants: { ...constants, FIRST_ROW: first },
        bindings: buffersOf(observations.now, observations.next, buffers.batch, output),
        workgroups,
      })
      : makeDispatch(device, "embedding_lookup", {
        constants: {
          ...constants,
          BATCH: batch,
          PARAMETER_STRIDE4: layout.stride / 4,
          FIRST_ROW: first,
        },
        bindings: buffersOf(buffers.theta, buffers.target, buffers.batch, output),
        workgroups,
      });
  });
  return [sample, ...lookups];
}

async function loss({ device, sizes, buffers }: StepParts): Promise<Dispatch[]> {
  const { batch, rows, models, layout, batchStride, activationStrides, deltaStride } = sizes;
  const last = layout.layers.length - 1;
  const isValue = sizes.blocks === 3;
  const common = buffersOf(
    buffers.activations[last + 1],
    buffers.deltas[last % 2],
    buffers.rowMetrics,
  );
  const constants = {
    BATCH: batch,
    ROWS: rows,
    BATCH_STRIDE: batchStride,
    ACTIONS: layout.shape.actions,
    A4: layout.layers[last].outputs / 4,
    Q_STRIDE: activationStrides[last + 1],
    GRADIENT_STRIDE: deltaStride,
  };
  const dispatch = await makeDispatch(device, isValue ? "bellman_loss" : "cloning_loss", {
    constants: isValue ? { ...constants, STATES: Math.max(1, sizes.states) } : constants,
    bindings: isValue
      ? [...buffersOf(buffers.settings, buffers.batch, buffers.support), ...common]
      : [...buffersOf(buffers.batch), ...common],
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  return [dispatch];
}

async function finishGradient({ device, sizes, buffers }: StepParts): Promise<Dispatch[]> {
  const { batch, rows, models, layout, touched, gradientStride } = sizes;
  return [
    await makeDispatch(device, "gradient_norm", {
      constants: {
        PARTIALS,
        G4: (touched + layout.linearSize) / 4,
        GRADIENT_STRIDE4: gradientStride / 4,
      },
      bindings: buffersOf(buffers.gradient, buffers.partials),
      workgroups: [PARTIALS / 64, models, 1],
    }),
    await makeDispatch(device, "finish_gradient", {
      constants: { BATCH: batch, ROWS: rows, PARTIALS, MEAN_OVER: sizes.isFull ? 1 : batch },
      bindings: buffersOf(
        buffers.settings,
        buffers.partials,
        buffers.rowMetrics,
        buffers.progress,
        buffers.metricSums,
      ),
      workgroups: [models, 1, 1],
    }),
  ];
}

/** Parameters that a workgroup of Adam moves. */
const FLOATS = 2048;

/** Adam over the linear layers, then the embedding: a part at a time, so that mirrors stay small. */
async function update(parts: StepParts): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { batch, rows, models, layout, batchStride, gradientStride } = sizes;
  const { mirrors } = buffers;
  const make = (
    variant: "buffer" | "texture",
    part: { offset: number; floats: number; name: string },
  ) =>
    makeDispatch(device, `adam_${variant}`, {
      part: part.name,
      constants: {
        MODELS: models,
        SCHEDULE,
        ROWS: rows,
        BATCH: batch,
        E4: layout.features / 4,
        EMBEDDING4: layout.linear / 4,
        BATCH_STRIDE: batchStride,
        GRADIENT_STRIDE4: gradientStride / 4,
        PARAMETER_STRIDE4: layout.stride / 4,
        FIRST4: part.offset / 4,
        COUNT4: part.floats / 4,
      },
      bindings: [
        ...buffersOf(
          buffers.settings,
          buffers.batch,
          buffers.gradient,
          buffers.progress,
          buffers.theta,
          buffers.target,
          buffers.firstMoment,
          buffers.secondMoment,
        ),
        ...(mirrors ? [mirrors.theta, mirrors.target, mirrors.input, mirrors.delta] : [])
          .map((mirror) => ({ mirror })),
      ],
      workgroups: [Math.ceil(part.floats / FLOATS), models, 1],
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
  const { isFull, rows, blocks, online } = parts.sizes;
  const ownRows: Rows = { network: "theta", outer: 0, hidden: 0, count: online * rows };
  const targetRows: Rows = {
    network: "target",
    outer: online * rows,
    hidden: (online - 1) * rows,
    count: rows,
  };
  return [
    ...await (isFull ? fullLookup(parts) : lookUp(parts, parts.data!)),
    ...(blocks > 1 ? await forward(parts, targetRows) : []),
    ...await forward(parts, ownRows),
    ...await (isFull ? fullLoss : loss)(parts),
    ...await backward(parts),
    ...await finishGradient(parts),
    ...await update(parts),
  ];
}
