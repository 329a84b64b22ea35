import assert from "node:assert/strict";
import type { HyperParameters } from "../../../src/algorithms/hyper_parameters.ts";
import { sampleIndices } from "../../../src/network/sample_batch.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import { openGpu, readBack } from "../../../src/trainer/webgpu/device.ts";
import { uploadDataset } from "../../../src/trainer/webgpu/device_data.ts";
import { encode } from "../../../src/trainer/webgpu/operations.ts";
import {
  groupMetrics,
  groupStates,
  makeGroup,
  metricStretches,
  scheduleSteps,
} from "../../../src/trainer/webgpu/train_group.ts";
import { assertSameBits, BATCH, DATASET, model, SHAPE } from "./small_problem.ts";

type Algorithm = HyperParameters["algorithm"];

const BITS = { "NaN": 0x7fc00000, "Infinity": 0x7f800000, "-Infinity": 0xff800000 };

/** The model that is broken, its last fine step, and steps taken in all. */
const BROKEN = 1;
const FINE = 2;
const ALL = 6;

/** Three models that share no transition, so that a reward is one model's own. */
async function start(algorithm: Algorithm) {
  const gpu = await openGpu();
  const models = [0, 1, 2].map((m) =>
    model(30 + m, { algorithm }, { offset: 200 * m, count: 200 })
  );
  const states = models.map((each) => freshState(SHAPE, each.seed));
  const data = uploadDataset(gpu, DATASET);
  const options = { shape: SHAPE, batch: BATCH, members: [0, 1, 2], variant: "buffer" as const };
  return { gpu, data, group: await makeGroup(gpu, { ...options, models, states, data }) };
}

type Training = Awaited<ReturnType<typeof start>>;

/** Takes a step; `midway` runs when the gradient is there and its norm is not. */
function step({ gpu, group }: Training, midway: () => void = () => {}): void {
  const norm = group.program.findIndex(({ label }) => label === "gradient_norm");
  assert.ok(norm > 0);
  scheduleSteps(gpu.device, group, 1);
  for (const part of [group.program.slice(0, norm), group.program.slice(norm)]) {
    const encoder = gpu.device.createCommandEncoder();
    encode(encoder, part);
    gpu.device.queue.submit([encoder.finish()]);
    midway();
    midway = () => {};
  }
  group.step++;
}

async function read({ gpu, group }: Training) {
  return {
    states: await groupStates(gpu, group, [0, 1, 2]),
    metrics: groupMetrics(group, await readBack(gpu, metricStretches(group))),
  };
}

/** Weights that can be broken. */
const PLACES: Record<string, (training: Training, word: number) => void> = {
  "the embedding of a state that is not sampled": (training, word) => {
    const sampled = sampledStates();
    const state = Array.from({ length: 37 }, (_, s) => s).find((s) => !sampled.has(s))!;
    writeWeight(training, state * training.group.sizes.layout.features, word);
  },
  "the embedding of a state that is sampled": (training, word) => {
    const [state] = sampledStates();
    writeWeight(training, state * training.group.sizes.layout.features + 5, word);
  },
  "a hidden weight": (training, word) => writeWeight(training, linearPlace(training, 0) + 3, word),
  "an output bias": (training, word) => {
    const { layout } = training.group.sizes;
    writeWeight(training, layout.linear + layout.layers[1].bias + 24, word);
  },
};

function linearPlace({ group }: Training, layer: number): number {
  const { layout } = group.sizes;
  return layout.linear + layout.layers[layer].weight;
}

function writeWeight({ gpu, group }: Training, index: number, word: number): void {
  const place = 4 * (group.sizes.layout.stride * BROKEN + index);
  gpu.device.queue.writeBuffer(group.buffers.theta, place, Uint32Array.of(word));
}

/** Transitions that the broken model samples in the step in which it is broken. */
function sampledRows(): Uint32Array {
  const { seed, slice } = model(30 + BROKEN, {}, { offset: 200 * BROKEN, count: 200 });
  return sampleIndices({ seed, slice, step: FINE, batch: BATCH });
}

function sampledStates(): Set<number> {
  return new Set(
    Array.from(sampledRows()).flatMap((row) => [DATASET.state[row], DATASET.nextState[row]]),
  );
}

function writeGradient({ gpu, group }: Training, word: number): void {
  const { gradientStride, touched } = group.sizes;
  const place = 4 * (gradientStride * BROKEN + touched + 7);
  gpu.device.queue.writeBuffer(group.buffers.gradient, place, Uint32Array.of(word));
}

function writeReward({ gpu, data }: Training, word: number): void {
  const place = 4 * (3 * sampledRows()[BATCH - 1] + 2);
  gpu.device.queue.writeBuffer(data.transitions, place, Uint32Array.of(word));
}

/** Training without a fault: what it left after the last fine step, the next and the last. */
async function undisturbed(algorithm: Algorithm) {
  const training = await start(algorithm);
  const after = new Map<number, Awaited<ReturnType<typeof read>>>();
  for (let taken = 1; taken <= ALL; taken++) {
    step(training);
    if (taken === FINE || taken === FINE + 1 || taken === ALL) {
      after.set(taken, await read(training));
    }
  }
  training.gpu.close();
  return after;
}

/** Breaks a number and checks what became of all three models. */
async function checkDivergence(
  reference: Awaited<ReturnType<typeof undisturbed>>,
  algorithm: Algorithm,
  fault: { before?: (training: Training) => void; midway?: (training: Training) => void },
): Promise<void> {
  const training = await start(algorithm);
  for (let taken = 0; taken < FINE; taken++) step(training);
  fault.before?.(training);
  step(training, () => fault.midway?.(training));
  const broken = (await read(training)).states[BROKEN];
  for (let taken = FINE + 1; taken < ALL; taken++) step(training);
  const last = await read(training);
  training.gpu.close();

  const expected = reference.get(ALL)!;
  for (const m of [0, 2]) {
    assertSameBits(last.states[m], expected.states[m], `model ${m}`);
    assert.deepEqual(last.metrics[m], expected.metrics[m]);
  }
  const { divergedAt, steps, ...metrics } = last.metrics[BROKEN];
  assert.equal(divergedAt, FINE + 1);
  assert.equal(last.states[BROKEN].divergedAt, FINE + 1);
  assertSameBits({ ...last.states[BROKEN], step: broken.step }, broken, "the frozen model");
  // The means are those of the last step whose loss and gradient were finite.
  assert.ok(steps === FINE || steps === FINE + 1, `means over ${steps} steps`);
  const { divergedAt: _, steps: __, ...kept } = reference.get(steps)!.metrics[BROKEN];
  assert.deepEqual({ ...metrics, step: 0 }, { ...kept, step: 0 });
  if (fault.midway) {
    const before = reference.get(FINE)!.states[BROKEN];
    const restored = { ...broken, step: FINE, divergedAt: null };
    assertSameBits(restored, before, "the model that keeps its last finite weights");
  }
}

for (const algorithm of ["cql", "bc"] as const) {
  const faults: [string, Parameters<typeof checkDivergence>[2]][] = [];
  for (const [name, word] of Object.entries(BITS)) {
    // What differs for bc is its loss; an output of -Infinity is the one that a softmax takes.
    if (algorithm === "bc" && name !== "-Infinity") continue;
    for (const [place, write] of Object.entries(PLACES)) {
      faults.push([`${name} in ${place}`, { before: (training) => write(training, word) }]);
    }
    faults.push([`${name} in a gradient`, {
      midway: (training) => writeGradient(training, word),
    }]);
    if (algorithm === "bc") continue;
    faults.push([`${name} in a reward`, {
      before: (training) => writeReward(training, word),
    }]);
  }
  Deno.test(`${algorithm}: what is not finite freezes its model at its step, and it alone`, async (t) => {
    const reference = await undisturbed(algorithm);
    for (const [name, fault] of faults) {
      await t.step(name, () => checkDivergence(reference, algorithm, fault));
    }
  });
}
