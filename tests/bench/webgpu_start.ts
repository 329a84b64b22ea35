/**
 * Times how long WebGPU takes to start: the adapter, the calibration of the matrix kernels, a trainer's
 * pipelines and the kernels' hash.
 *
 *     deno run -P=peer tests/bench/webgpu_start.ts published|small
 *
 * @module
 */
import process from "node:process";
import { REFERENCE_ALGORITHMS } from "../../src/algorithms/registry.ts";
import { type NetworkShape, SEED_SHAPE } from "../../src/network/shape.ts";
import { fixedDataset, fixedModels } from "../../src/trainer/webgpu/fixed_inputs.ts";
import { SEED_BATCH } from "../../src/trainer/webgpu/step_benchmark.ts";
import { createWebgpuTrainer } from "../../src/trainer/webgpu/webgpu_trainer.ts";

const SHAPES: Readonly<Record<string, NetworkShape>> = {
  published: SEED_SHAPE,
  small: { input: { kind: "embedding", states: 716, width: 32 }, hidden: [32, 32], actions: 25 },
};
const TRANSITIONS = 1000;

const shape = SHAPES[Deno.args[0]];
const sizes = { transitions: TRANSITIONS, states: 716, actions: shape.actions };
const dataset = fixedDataset(sizes);
const models = fixedModels({ algorithms: [REFERENCE_ALGORITHMS[0]], transitions: TRANSITIONS });
const began = performance.now();
const trainer = await createWebgpuTrainer({ shape, batch: SEED_BATCH, models, dataset });
const created = performance.now();
await trainer.kernelHash();
const ended = performance.now();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({
  adapter: trainer.info.adapter,
  kernels: trainer.info.kernels,
  seconds: (ended - began) / 1000,
  trainer_seconds: (created - began) / 1000,
  cpu_ms: (user + system) / 1000,
}));
trainer.close();
