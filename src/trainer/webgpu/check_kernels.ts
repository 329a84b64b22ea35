/**
 * Every kernel of a training step against its float64 twin, on the adapter at hand.
 *
 * A step is run one operation at a time. What each leaves is compared with what its twin computes from
 * the buffers as they were before, and everything else in the group's buffers must stay as it was.
 *
 * @module
 */
import type { Dataset } from "../../dataset/dataset.ts";
import type { NetworkShape } from "../../network/shape.ts";
import { CHECKED_SHAPE, checkedDataset, checkedModel, checkedRuns } from "./checked_step.ts";
import type { Gpu } from "./device.ts";
import { dataResources, uploadDataset } from "./device_data.ts";
import type { Expectation } from "./expectation.ts";
import { type GroupSnapshot, snapshotGroup } from "./group_snapshot.ts";
import { expectKernel } from "./kernel_twins.ts";
import type { Kernel, Variant } from "./kernels.ts";
import { encode, type Operation } from "./operations.ts";
import { freeGroup, makeGroup, scheduleSteps, type TrainGroup } from "./train_group.ts";

/** How one operation of a step fared. */
export interface KernelCheck {
  /** The kernel, or `mirror` for a copy into a texture mirror. */
  readonly kernel: Kernel | "mirror";
  /** Input layer, losses, and what the kernel was applied to. */
  readonly part: string;
  /** Largest error, relative to the largest number the twin expects beside it. */
  readonly worst: number;
  /** The same error in absolute terms. */
  readonly absolute: number;
  /** Largest `worst` that passes; 0 where bits must match. */
  readonly tolerance: number;
  /** Buffer and word of the worst error. */
  readonly worstIndex: string;
  /** Whether every number is finite and near enough, and nothing else was written. */
  readonly pass: boolean;
}

/** What to check the kernels with. */
export interface CheckOptions {
  /** The network; by default a small one of which no size is a multiple of a tile. */
  readonly shape?: NetworkShape;
  /** Batch rows; 20 by default. */
  readonly batch?: number;
  /** Variant of the matrix kernels. */
  readonly variant: Variant;
  /** Hears of the checks of each step as soon as it was run. */
  onStep?(checks: readonly KernelCheck[]): void;
}

/** Compares one stretch. */
function compare(after: GroupSnapshot, expectation: Expectation) {
  const { buffer, from, values, tolerance, stride = 1 } = expectation;
  const words = after.get(buffer)!;
  const isExact = values instanceof Uint32Array;
  const numbers = new Float32Array(words.buffer, words.byteOffset, words.length);
  const size = isExact
    ? 1
    : expectation.size ?? values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  let worst = { relative: -1, absolute: 0, index: from };
  for (let i = 0; i < values.length; i++) {
    const index = from + i * stride;
    const difference = isExact
      ? Number(words[index] !== values[i])
      : Math.abs(numbers[index] - values[i]);
    const absolute = Number.isFinite(difference) ? difference : Infinity;
    const relative = absolute === 0 ? 0 : absolute / size;
    if (relative > worst.relative) worst = { relative, absolute, index };
  }
  return { ...worst, buffer, tolerance };
}

/** The first word outside the expected stretches that changed, if any. */
function strayWord(
  snapshots: { before: GroupSnapshot; after: GroupSnapshot },
  expectations: readonly Expectation[],
): string | null {
  for (const [label, before] of snapshots.before) {
    const expected = new Uint8Array(before.length);
    for (const { buffer, from, values, stride = 1 } of expectations) {
      if (buffer !== label) continue;
      for (let i = 0; i < values.length; i++) expected[from + i * stride] = 1;
    }
    const after = snapshots.after.get(label)!;
    const stray = after.findIndex((word, i) => word !== before[i] && !expected[i]);
    if (stray !== -1) return `${label}[${stray}]`;
  }
  return null;
}

function judge(
  operation: Operation,
  snapshots: { before: GroupSnapshot; after: GroupSnapshot },
  expectations: readonly Expectation[],
): Omit<KernelCheck, "part"> {
  const kernel = operation.kind === "mirror" ? "mirror" : operation.kernel;
  const stray = strayWord(snapshots, expectations);
  if (stray !== null) {
    const worstIndex = `${stray}, which is not its to write`;
    return {
      kernel,
      worst: Infinity,
      absolute: Infinity,
      tolerance: 0,
      worstIndex,
      pass: false,
    };
  }
  const excess = ({ relative, tolerance }: { relative: number; tolerance: number }) =>
    relative === 0 ? 0 : relative / tolerance;
  const [worst] = expectations.map((expectation) => compare(snapshots.after, expectation))
    .toSorted((a, b) => excess(b) - excess(a));
  return {
    kernel,
    worst: worst?.relative ?? 0,
    absolute: worst?.absolute ?? 0,
    tolerance: worst?.tolerance ?? 0,
    worstIndex: worst ? `${worst.buffer}[${worst.index}]` : "",
    pass: !worst || worst.relative <= worst.tolerance,
  };
}

/** Runs one step of a group, an operation at a time. */
async function checkStep(
  gpu: Gpu,
  group: TrainGroup,
  options: { dataset: Dataset; name: string },
): Promise<KernelCheck[]> {
  const { dataset, name } = options;
  scheduleSteps(gpu.device, group, 1);
  gpu.device.queue.submit([]);
  const checks: KernelCheck[] = [];
  let before = await snapshotGroup(gpu, group);
  for (const operation of group.program) {
    const encoder = gpu.device.createCommandEncoder();
    encode(encoder, [operation]);
    gpu.device.queue.submit([encoder.finish()]);
    const after = await snapshotGroup(gpu, group);
    const expectations = operation.kind === "mirror"
      ? []
      : group.models.flatMap((_, model) =>
        expectKernel(operation, { group, model, before, dataset })
      );
    const [, ...rest] = operation.label.split(".");
    checks.push({
      ...judge(operation, { before, after }, expectations),
      part: [name, ...rest].join("."),
    });
    before = after;
  }
  return checks;
}

/**
 * Runs a step of cql, dqn and bc with an embedding, of cql and dqn with dense features, and of all three
 * on whole datasets, and compares what every kernel writes with its float64 twin.
 *
 * @param gpu The device.
 * @param options Sizes and the matrix kernels' variant.
 * @returns One entry for each operation of the steps.
 */
export async function checkKernels(gpu: Gpu, options: CheckOptions): Promise<KernelCheck[]> {
  const { shape: asked = CHECKED_SHAPE, batch: rows = 20, variant } = options;
  const checks: KernelCheck[] = [];
  for (const { name, shape, batch, losses } of checkedRuns(asked, rows)) {
    const dataset = checkedDataset(shape, batch);
    const data = batch === "full" ? null : uploadDataset(gpu, dataset);
    const built = losses.map((changes, m) => checkedModel({ shape, batch, dataset, changes }, m));
    const group = await makeGroup(gpu, {
      shape,
      batch,
      members: losses.map((_, m) => m),
      models: built.map(({ model }) => model),
      states: built.map(({ state }) => state),
      data,
      variant,
    });
    const own = await checkStep(gpu, group, { dataset, name });
    checks.push(...own);
    options.onStep?.(own);
    freeGroup(group);
    if (data) { for (const buffer of dataResources(data)) buffer.destroy(); }
  }
  return checks;
}
