/**
 * What a visitor does to train, and what is then to be seen.
 *
 * @module
 */
import { violationsOf } from "./axe.ts";
import { barriersOf } from "./barriers.ts";
import { choose, enter, focused, type } from "./keyboard.ts";
import { type LabPage, openLabPage, type PageWorker } from "./lab_page.ts";
import type { Scenario } from "./run_scenarios.ts";

/** A model as the page shows it. */
export interface SeenModel {
  readonly name: string;
  readonly survival: number;
  readonly loss: number;
}

/** What is to be seen after a training. */
export interface SeenTraining {
  /** What axe-core finds wrong. */
  readonly axe: readonly string[];
  readonly models: readonly SeenModel[];
  /** All that was said to a screen reader. */
  readonly said: readonly string[];
  /** Marks of the chart. */
  readonly marks: number;
  readonly complaints: readonly string[];
  readonly violations: readonly string[];
  readonly requests: readonly string[];
}

/** Small networks on little data: what is asked of them is not how well they do. */
const SMALL = { episodes: "2000", embedding: "16", hidden: "32" };

/** Fills the form. */
async function fillForm(page: LabPage, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.until(`document.getElementById("train-preset")`);
  for (const [field, text] of Object.entries(fields)) await page.fill(`train-${field}`, text);
}

const line = (words: string) =>
  `document.getElementById("train-line").textContent.includes(${JSON.stringify(words)})`;
const atStep = (step: number) =>
  `Number(/\\d+/.exec(document.querySelector("#train-models caption").textContent)[0]) >= ${step}`;

/** Waits until the training is finished. */
async function finished(page: LabPage): Promise<void> {
  await page.until(`${line("Trained ")} || document.getElementById("train-fault").textContent`);
}

/** What is to be seen. */
async function seen(page: LabPage): Promise<SeenTraining> {
  await page.until(`document.querySelector("#part-train .drawing svg")`);
  const found = await page.evaluate(`({
    models: [...document.querySelectorAll("#train-models tbody tr")].map((row) => ({
      name: row.cells[0].textContent,
      survival: Number(row.dataset.survival),
      loss: Number(row.dataset.loss),
    })),
    said,
    marks: document.querySelectorAll("#part-train .drawing .mark-line path").length,
    violations,
  })`);
  const axe = await violationsOf(page);
  return { ...found, axe, complaints: page.complaints, requests: page.requests };
}

/** The essay's network by conservative Q-learning, 30 steps; with clicks meanwhile and files at the end. */
const webgpu: Scenario<SeenTraining & { readonly answered: number; readonly files: string[] }> = {
  hasGpu: true,
  async run({ browser, lab, downloads }) {
    const page = await openLabPage(browser, lab.isolated, { downloads });
    await fillForm(page, { steps: "30", every: "10", device: "webgpu" });
    await page.press("Start");
    await page.until(
      `${line("Training 1 model")} || document.getElementById("train-fault").textContent`,
    );
    // Another part and back, each time waiting for the answer, until the training is over.
    const [first, second] = [1, 2].map((n) => `document.querySelector("nav li:nth-child(${n}) a")`);
    let answered = 0;
    while (!await page.evaluate(line("Trained "))) {
      const next = answered % 2 === 0 ? second : first;
      await page.evaluate(`${next}.click()`);
      await page.until(`${next}.ariaCurrent === "page"`);
      answered++;
    }
    await page.evaluate(`${first}.click()`);
    await finished(page);
    await enter(page, "Download the config");
    await enter(page, "Download cql-full-seed0");
    const files = ["cql-full-seed0.safetensors", "cql-full.yaml"];
    await waitForFiles(downloads, files);
    return { ...await seen(page), answered, files };
  },
};

/** Waits until files are there whole. */
async function waitForFiles(folder: string, names: readonly string[]): Promise<void> {
  for (;;) {
    const there = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
    if (names.every((name) => there.includes(name))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The same training where the browser has no WebGPU. */
function cpu(place: "isolated" | "plain"): Scenario<SeenTraining> {
  return {
    hasGpu: false,
    async run({ browser, lab }) {
      const page = await openLabPage(browser, lab[place]);
      await fillForm(page, { steps: "30", every: "30" });
      await page.press("Start");
      await finished(page);
      return await seen(page);
    },
  };
}

/** Four alphas at once. */
const sweep: Scenario<SeenTraining & { readonly barriers: readonly string[] }> = {
  hasGpu: true,
  async run({ browser, lab, downloads }) {
    const page = await openLabPage(browser, lab.isolated, { downloads });
    const alphas = "0, 0.001, 0.1, 1";
    await fillForm(page, { ...SMALL, alphas, steps: "20", every: "10", device: "webgpu" });
    await page.press("Start");
    await finished(page);
    await page.press("Download the config");
    await waitForFiles(downloads, ["cql-full-sweep.yaml"]);
    return { ...await seen(page), barriers: await barriersOf(page) };
  },
};

/** What is to be seen of a training in two parts. */
interface SeenPause {
  readonly parts: SeenTraining;
  /** The same in one go. */
  readonly whole: SeenTraining;
  /** What is said of it after a reload. */
  readonly kept: string;
  /** What had the focus after each press of a button. */
  readonly focus: readonly string[];
  /** What keeps readers out. */
  readonly barriers: readonly string[];
}

/** By keys alone: a training that is paused, found again after a reload and gone on with, and the same in one go. */
const pause: Scenario<SeenPause> = {
  hasGpu: true,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, lab.isolated);
    await page.until(`document.getElementById("train-preset")`);
    await type(page, "Episodes of data", SMALL.episodes);
    await type(page, "Features of a state", SMALL.embedding);
    await type(page, "Hidden layers", SMALL.hidden);
    await type(page, "Steps", "1000");
    await type(page, "Steps between two looks", "100");
    await choose(page, "Where", "CPU (WebAssembly)");
    const focus: string[] = [];
    const start = async (button: string) => {
      await enter(page, button);
      await page.until(line("Training 1 model"));
      focus.push(await focused(page));
    };
    await start("Start");
    await page.until(atStep(100));
    await enter(page, "Pause");
    await page.until(line("Paused at step"));
    focus.push(await focused(page));
    await page.reload();
    await page.until(line("Kept from your last visit"));
    const kept = await page.evaluate(`document.getElementById("train-line").textContent`);
    await start("Go on");
    await finished(page);
    const parts = await seen(page);
    await start("Start");
    await finished(page);
    return { parts, whole: await seen(page), kept, focus, barriers: await barriersOf(page) };
  },
};

/** Keeps the devices that a worker opens, and counts the bytes of their buffers. */
const KEEP_DEVICES = `{
  globalThis.devices = [];
  const held = new Map(); // bytes of a device's buffers
  const deviceOf = new WeakMap();
  globalThis.gpuBytes = () => [...held.values()].reduce((sum, bytes) => sum + bytes, 0);
  const around = (type, name, work) => {
    const own = type.prototype[name];
    type.prototype[name] = function (...args) {
      return work.call(this, () => own.apply(this, args));
    };
  };
  around(GPUAdapter, "requestDevice", async function (make) {
    const device = await make();
    devices.push(device);
    held.set(device, 0);
    return device;
  });
  around(GPUDevice, "createBuffer", function (make) {
    const buffer = make();
    deviceOf.set(buffer, this);
    held.set(this, held.get(this) + buffer.size);
    return buffer;
  });
  around(GPUDevice, "destroy", function (destroy) {
    held.delete(this);
    destroy();
  });
  around(GPUBuffer, "destroy", function (destroy) {
    const device = deviceOf.get(this);
    if (held.has(device)) held.set(device, held.get(device) - this.size);
    deviceOf.delete(this);
    destroy();
  });
}`;

/** The worker that trains, its devices kept. */
async function watchedTrainer({ workers }: LabPage): Promise<PageWorker> {
  const trainer = workers.find(({ name }) => name === "trainer")!;
  await trainer.evaluate(KEEP_DEVICES);
  return trainer;
}

/** A device that goes away in the middle, and the same training undisturbed. */
const lost: Scenario<{ readonly disturbed: SeenTraining; readonly whole: SeenTraining }> = {
  hasGpu: true,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, lab.isolated);
    await fillForm(page, { ...SMALL, steps: "60", every: "20", device: "webgpu" });
    const trainer = await watchedTrainer(page);
    await page.press("Start");
    await page.until(atStep(20));
    await trainer.evaluate("devices.at(-1).destroy()");
    await finished(page);
    const disturbed = await seen(page);
    await page.press("Start");
    await page.until(line("Training 1 model"));
    await finished(page);
    return { disturbed, whole: await seen(page) };
  },
};

/** Bytes in use. */
export interface Held {
  readonly step: number;
  readonly page: number;
  readonly worker: number;
  readonly gpu: number;
}

/** What a long training holds early and late. */
const memory: Scenario<readonly Held[]> = {
  hasGpu: true,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, lab.isolated);
    const fields = { ...SMALL, batch: "32", steps: "2100", every: "50" };
    await fillForm(page, { preset: "cql" });
    await fillForm(page, { ...fields, device: "webgpu" });
    const trainer = await watchedTrainer(page);
    await page.press("Start");
    const heap = async (tab: LabPage | typeof trainer): Promise<number> => {
      for (let time = 0; time < 2; time++) await tab.send("HeapProfiler.collectGarbage");
      return (await tab.send("Runtime.getHeapUsage")).usedSize;
    };
    const held: Held[] = [];
    // All code has run by step 100: what engines make of it is no part of the growth.
    for (const step of [100, 200, 2000]) {
      await page.until(`${atStep(step)} && document.querySelector("#part-train .drawing svg")`);
      const gpu = await trainer.evaluate("gpuBytes()");
      await page.press("Pause"); // Nothing is half drawn then.
      await page.until(line("Paused at step"));
      await new Promise((resolve) => setTimeout(resolve, 500));
      held.push({ step, page: await heap(page), worker: await heap(trainer), gpu });
      await page.press("Go on");
    }
    await finished(page);
    return held;
  },
};

/** The scenarios of training. */
export const TRAIN_SCENARIOS = {
  webgpu,
  cpu: cpu("isolated"),
  plain: cpu("plain"),
  sweep,
  pause,
  lost,
  memory,
} as const;
