/**
 * The dataset on the device: shared by all groups, read by the sampling kernel.
 *
 * @module
 */
import { type Dataset, ENDING } from "../../dataset/dataset.ts";
import { InputError } from "../../input_error.ts";
import { observationRows } from "../observation_rows.ts";
import { type Gpu, storageBuffer } from "./device.ts";
import { roundUp, TILE } from "./device_layout.ts";

/** A dataset's transitions on the device. */
export interface DeviceData {
  /** (N,3) words: state | next state << 16, action | terminated << 16, reward bits. */
  readonly transitions: GPUBuffer;
  /** (N) bit a is set where action a may be chosen in the next state; else one word for all. */
  readonly nextAllowed: GPUBuffer;
  /** Whether it is by transition. */
  readonly isAllowedByRow: boolean;
  /** Observations; null if discrete. */
  readonly observations: {
    /** (R,D) each once (`observation_rows.ts`), D padded to a multiple of 16. */
    readonly rows: GPUBuffer;
    /** (N) row of the one after each action. */
    readonly nextRow: GPUBuffer;
  } | null;
}

function refuseIfTooLarge(gpu: Gpu, words: number, transitions: number): void {
  const limit = gpu.device.limits.maxStorageBufferBindingSize;
  if (4 * words <= limit) return;
  const most = Math.floor(transitions * (limit / (4 * words)));
  throw new InputError(
    "dataset",
    `${transitions} transitions do not fit the adapter's largest buffer of ${limit} bytes: ` +
      `expected at most ${most}, or --device cpu`,
  );
}

function packTransitions(dataset: Dataset): Uint32Array {
  const { action, ending, reward } = dataset;
  const words = new Uint32Array(3 * action.length);
  const rewardBits = new Uint32Array(reward.buffer, reward.byteOffset, reward.length);
  for (let i = 0; i < action.length; i++) {
    if (dataset.kind === "discrete") {
      words[3 * i] = dataset.state[i] | (dataset.nextState[i] << 16);
    }
    words[3 * i + 1] = action[i] | (ending[i] & ENDING.terminated ? 1 << 16 : 0);
    words[3 * i + 2] = rewardBits[i];
  }
  return words;
}

function padRows(values: Float32Array, features: number): Float32Array {
  const padded = roundUp(features, TILE);
  const rows = values.length / features;
  const out = new Float32Array(rows * padded);
  for (let r = 0; r < rows; r++) {
    out.set(values.subarray(r * features, (r + 1) * features), r * padded);
  }
  return out;
}

/** Every buffer of it, to free. */
export function dataResources({ transitions, nextAllowed, observations }: DeviceData): GPUBuffer[] {
  return [
    transitions,
    nextAllowed,
    ...(observations ? [observations.rows, observations.nextRow] : []),
  ];
}

/**
 * Uploads a dataset.
 *
 * @param gpu The device.
 * @param dataset The transitions.
 * @throws {InputError} If a buffer of it would be larger than the adapter can bind.
 */
export function uploadDataset(gpu: Gpu, dataset: Dataset): DeviceData {
  const { device } = gpu;
  const count = dataset.action.length;
  refuseIfTooLarge(gpu, 3 * count, count);
  const transitions = storageBuffer(device, {
    label: "transitions",
    data: packTransitions(dataset),
  });
  const nextAllowed = storageBuffer(device, {
    label: "next_allowed",
    data: dataset.nextAllowed ?? Uint32Array.of(0xffffffff),
  });
  const isAllowedByRow = dataset.nextAllowed !== undefined;
  const rows = { transitions, nextAllowed, isAllowedByRow };
  if (dataset.kind === "discrete") return { ...rows, observations: null };
  const { rows: observed, nextRow } = observationRows(dataset);
  const held = observed.length / dataset.features;
  refuseIfTooLarge(gpu, roundUp(dataset.features, TILE) * held, count);
  return {
    ...rows,
    observations: {
      rows: storageBuffer(device, {
        label: "observation",
        data: padRows(observed, dataset.features),
      }),
      nextRow: storageBuffer(device, { label: "next_row", data: nextRow }),
    },
  };
}
