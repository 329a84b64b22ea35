/**
 * The results of the CPU trainer and its peers as Markdown.
 *
 * @module
 */
import { median } from "../../src/trainer/webgpu/timing.ts";
import { load, markdownTable, percent, ratios, spread } from "./markdown.ts";
import { type Sections, WIDE_FLAGS } from "./results.ts";

/** The parts of the step that are matrix products. */
const PRODUCTS = ["forward", "weight_gradient", "input_gradient"];

/** What remains between the step and the rate of multiply-adds in registers. */
function remainder({ steps: [step], mflop_done }: Sections["cpu"]["found"]): string {
  const products = step.by_kernel.filter(({ name }) => PRODUCTS.includes(name));
  const spent = products.reduce((sum, { ms_per_model_step: ms }) => sum + ms, 0);
  const all = step.by_kernel.reduce((sum, { ms_per_model_step: ms }) => sum + ms, 0);
  const rate = mflop_done / spent;
  return `What remains to the ceiling: states met twice are computed once, so that the matrix products do
${mflop_done.toFixed(0)} MFLOP of the 352, in ${spent.toFixed(2)} ms: ${rate.toFixed(1)} GFLOPS, ${
    percent(rate / step.ceiling_gflops)
  } of the ceiling. The rest of
the step, ${
    (all - spent).toFixed(2)
  } ms, is no matrix product: Adam and Polyak on every parameter, gathering
rows, the loss, the norm.`;
}

/** What V8's 256-bit code brings. */
function wideCode({ wide }: Sections["cpu"]["found"]): string {
  if (!wide) return "";
  const [plain, flagged] = [0, 1].map((i) => median(wide.pairs.map((pair) => pair[i])).toFixed(2));
  const [least, middle, most] = spread(ratios(wide), 2);
  return `\n\nIn V8's 256-bit code (\`DENO_V8_FLAGS=${WIDE_FLAGS}\`, which no task
sets) the step takes ${flagged} ms for ${plain}: ${middle} of the time (${least} to ${most} in ${wide.pairs.length} pairs of processes, in turn).`;
}

/**
 * The CPU trainer alone.
 *
 * @param section What was found.
 */
export function cpuText(section: Sections["cpu"]): string {
  const { found } = section;
  const rows = found.steps.map((report) => [
    String(report.models),
    String(report.workers),
    report.kernels,
    report.ms_per_model_step.toFixed(2),
    report.best_ms_per_model_step.toFixed(2),
    report.gflops.toFixed(1),
    report.ceiling_gflops.toFixed(1),
    percent(report.ceiling_share),
  ]);
  const head = ["M", "workers", "kernels", "median, ms", "best, ms"];
  const [least, middle, most] = spread(ratios(found.workers), 2);
  const parts = found.steps[0].by_kernel.map(({ name, ms_per_model_step, share }) => [
    name,
    ms_per_model_step.toFixed(3),
    percent(share),
  ]);
  return `## On the CPU

The same step in WebAssembly SIMD, ${
    found.steps[0].driver
  }; milliseconds by steps and models. GFLOPS are
352 MFLOP by the median, the ceiling is a loop of 128-bit multiply-adds in the registers of one thread, timed
before each sample; the last column is the median of the samples. ${load(section)}

${markdownTable([...head, "GFLOPS", "ceiling", "step / ceiling"], rows)}

Two models on two workers take ${middle} times the steps a second of one on one (${least} to ${most} in
${found.workers.pairs.length} interleaved pairs).

${markdownTable(["part of the step", "ms", "share"], parts)}

${remainder(found)}${wideCode(found)}`;
}

/**
 * The CPU trainer beside its peers.
 *
 * @param section What was found.
 */
export function sideBySideText(section: Sections["side_by_side"]): string {
  const { contenders, absent } = section.found;
  const [ours, ...others] = contenders;
  const rounds = ours.ms_per_model_step.length;
  const rows = others.map(({ name, ms_per_model_step: times }) => {
    const found = times.map((ms, i) => ms / ours.ms_per_model_step[i]).sort((a, b) => a - b);
    const inverse = (1 / median(found)).toFixed(2);
    return [name, median(times).toFixed(2), ...spread(found, 2), inverse];
  });
  const head = ["", "median, ms", "min", "median", "max", "ours / this"];
  const left = absent.map(({ name, reason }) => `Left out: ${name} (${reason}).`);
  return `## Side by side

The step of one model in ${rounds} rounds, in which all take their turn, forwards and backwards. Peers run in
processes of their own; batches are drawn as they go in PyTorch, beforehand in TensorFlow.js. Ours is
${ours.name.replace("this trainer, ", "")}, median ${
    median(ours.ms_per_model_step).toFixed(2)
  } ms; the ratios are the other's time by ours in the same round. ${load(section)}

${markdownTable(head, rows)}${left.length ? `\n\n${left.join("\n")}` : ""}`;
}
