/**
 * `deno task bench`: times training steps, kernels or the simulator on this machine.
 *
 * @module
 */
import { Argument, Command, Option } from "@commander-js/extra-typings";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { benchmarkSimulator } from "../mdp/simulator_benchmark.ts";
import { type CpuStepReport, measureCpuStep } from "../trainer/cpu/benchmark.ts";
import { BUILDS } from "../trainer/cpu/kernels.ts";
import { measureTeam, type TeamReport } from "../trainer/cpu/team_benchmark.ts";
import { DEVICES } from "../trainer/create_trainer.ts";
import { measureFull } from "../trainer/full_benchmark.ts";
import {
  type BenchmarkOptions,
  type BenchmarkPlace,
  type KernelsReport,
  measureKernels,
  measureStep,
  type StepReport,
} from "../trainer/webgpu/benchmark.ts";
import { type Variant, VARIANTS } from "../trainer/webgpu/kernels.ts";
import { median } from "../trainer/webgpu/timing.ts";
import { FULL_SIZES, fullTable, sizeList } from "./bench_full.ts";
import { integerFlag } from "./flags.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** A table of names and values. */
function valuesTable(title: string, rows: readonly (readonly [string, string])[]): string {
  return table([{ title }, { title: "" }], rows);
}

function placeRows(place: BenchmarkPlace): [string, string][] {
  return [
    ["device", place.device],
    ["adapter", place.adapter],
    ["driver", place.driver],
    ["kernels", place.kernels],
    ["models", String(place.models)],
  ];
}

/** The step's report for reading. */
function stepTable(report: StepReport): string {
  const { fma_gflops: fma, gflops } = report;
  return valuesTable("step", [
    ...placeRows(report),
    ["ms per model-step, median", report.ms_per_model_step.toFixed(2)],
    ["ms per model-step, best", report.best_ms_per_model_step.toFixed(2)],
    ["GFLOPS", gflops.toFixed(2)],
    ["GFLOPS of fma in registers", `${fma.toFixed(2)} (the step: ${percent(gflops / fma)})`],
  ]);
}

/** The CPU step's report for reading. */
function cpuStepTable(report: CpuStepReport): string {
  const { ceiling_gflops: ceiling, ceiling_share: share, gflops } = report;
  const parts = table(
    [
      { title: "part of the step" },
      { title: "ms", align: "right" },
      { title: "share", align: "right" },
    ],
    report.by_kernel.map((part) => [
      part.name,
      part.ms_per_model_step.toFixed(3),
      percent(part.share),
    ]),
  );
  return `${parts}\n\n` + valuesTable("step", [
    ...placeRows(report),
    ["workers", String(report.workers)],
    ["ms per model-step, median", report.ms_per_model_step.toFixed(2)],
    ["ms per model-step, best", report.best_ms_per_model_step.toFixed(2)],
    ["GFLOPS, row by row", gflops.toFixed(2)],
    ["GFLOPS of fma in registers, one thread", ceiling.toFixed(2)],
    ["the step by that", percent(share)],
  ]);
}

/** The report of one worker and a team for reading. */
function teamTable(report: TeamReport): string {
  const ms = (times: TeamReport["batches"][number], of: 0 | 1) =>
    median(times.pairs.map((pair) => pair[of])).toFixed(2);
  const columns = ["batch", "ms by 1 worker", `ms by ${report.workers}`, "times as fast", "best"];
  return table(
    columns.map((title, i) => ({ title, align: i === 0 ? "left" : "right" })),
    report.batches.map((times) => [
      String(times.batch),
      ms(times, 0),
      ms(times, 1),
      times.times_as_fast.toFixed(2),
      times.best_times_as_fast.toFixed(2),
    ]),
  );
}

/** The kernels' report for reading. */
function kernelsTable(report: KernelsReport): string {
  const ms = (value: number) => value.toFixed(3);
  const kernels = table(
    [
      { title: "kernel" },
      { title: "runs", align: "right" },
      { title: "ms", align: "right" },
      { title: "share", align: "right" },
    ],
    report.by_kernel.map(({ name, count, ms_per_model_step, share }) => [
      name,
      String(count),
      ms(ms_per_model_step),
      percent(share),
    ]),
  );
  const { no_op_us: noOp, calibration_ms: calibration } = report;
  return `${kernels}\n\n` + valuesTable("step", [
    ...placeRows(report),
    ["ms per model-step, sum of the kernels", ms(report.sum_ms_per_model_step)],
    ["ms per model-step, the real step", ms(report.ms_per_model_step)],
    ["matrix kernels' share of the sum", percent(report.matrix_share)],
    ["us of a dispatch of nothing in a pass", noOp.in_pass.toFixed(1)],
    ["us of one with a pass of its own", noOp.own_pass.toFixed(1)],
    ...VARIANTS.map((name): [string, string] => [
      `ms of the calibration, ${name}`,
      ms(calibration[name]),
    ]),
  ]);
}

/** Times the simulator. */
async function simulatorReport(options: { episodes: number; repeats: number }) {
  const { transitions, perSecond } = benchmarkSimulator(await loadMdp(), options);
  return {
    transitions,
    transitions_per_second: median(perSecond),
    best_transitions_per_second: Math.max(...perSecond),
  };
}

/** Times with a progress bar. */
async function visibly<T>(
  label: string,
  measure: (onProgress: BenchmarkOptions["onProgress"]) => Promise<T>,
): Promise<T> {
  const progress = startProgress(label, 100);
  try {
    progress.update(0);
    return await measure((share) => progress.update(Math.round(100 * share)));
  } finally {
    progress.close();
  }
}

/** The command. */
export const benchCommand: RunnableCommand = new Command("bench")
  .description(
    "Times the CQL training step of the published configuration (716-256-256-25, 256 rows), its " +
      "kernels one by one, the simulator on one core, steps on whole datasets as they grow, or a " +
      "step on the CPU by one worker and by a team in turn.",
  )
  .addArgument(
    new Argument("[what]", "what to time").choices([
      "step",
      "simulate",
      "kernels",
      "full",
      "team",
    ])
      .default("step" as const),
  )
  .addOption(
    new Option("--device <device>", "where to train (default: WebGPU, whatever its adapter)")
      .choices(DEVICES),
  )
  .option(
    "--models <m>",
    "models trained together (default: 1)",
    integerFlag("--models", { min: 1, max: 4096 }),
  )
  .addOption(
    new Option("--kernels <name>", "matrix kernels (default: the fastest in a short calibration)")
      .choices([...VARIANTS, ...BUILDS]),
  )
  .option(
    "--workers <w>",
    "workers of the CPU trainer (default: one a core)",
    integerFlag("--workers", { min: 1, max: 1024 }),
  )
  .option(
    "--episodes <n>",
    "clinician episodes to train on, or to simulate",
    integerFlag("--episodes", { min: 1, max: 10_000_000 }),
    50_000,
  )
  .option(
    "--transitions <list>",
    `sizes of the whole datasets of full (default: ${FULL_SIZES})`,
    sizeList,
  )
  .option(
    "--repeats <r>",
    "samples of each time",
    integerFlag("--repeats", { min: 1, max: 10_000 }),
    5,
  )
  .option("--json", "report as JSON", false)
  .addHelpText(
    "after",
    "\nA sample of the step is one submission of at least half a second, divided by its steps and " +
      "models;\nrecording and the wait at its end count. Kernels are timed in a run of their own, " +
      "a pass a dispatch,\nwithout that wait; their sum is printed beside the real step.",
  )
  .action(async (what, { episodes, repeats, json, ...flags }) => {
    const print = <T>(report: T, shown: (report: T) => string) =>
      json ? printJson(report) : printResult(shown(report));
    if (what !== "full" && flags.transitions !== undefined) {
      throw new InputError("--transitions", `has no meaning for ${what}`);
    }
    if (what === "simulate" || what === "full") {
      for (const flag of ["device", "models", "kernels", "workers"] as const) {
        if (flags[flag] === undefined || (what === "full" && flag === "device")) continue;
        throw new InputError(`--${flag}`, `has no meaning for ${what}`);
      }
    }
    if (what === "full") {
      const { device = "auto", transitions = FULL_SIZES } = flags;
      const measure = (onProgress: BenchmarkOptions["onProgress"]) =>
        measureFull({ transitions, device, repeats, onProgress });
      return print(await visibly("timing whole datasets", measure), fullTable);
    }
    if (what === "simulate") {
      return print(
        await simulatorReport({ episodes, repeats }),
        (report) =>
          valuesTable("simulator", [
            ["transitions", String(report.transitions)],
            ["transitions a second, median", Math.round(report.transitions_per_second).toString()],
            [
              "transitions a second, best",
              Math.round(report.best_transitions_per_second).toString(),
            ],
          ]),
      );
    }
    if (what === "team") {
      for (const flag of ["device", "models"] as const) {
        if (flags[flag] === undefined || flags[flag] === "cpu") continue;
        throw new InputError(`--${flag}`, "has no meaning for team: one model on the CPU");
      }
      const { workers, kernels } = flags;
      const measure = (onProgress: BenchmarkOptions["onProgress"]) =>
        measureTeam({ workers, kernels, episodes, repeats, onProgress });
      return print(await visibly("timing a team", measure), teamTable);
    }
    const models = flags.models ?? 1;
    if (flags.device === "cpu") {
      if (what === "kernels") {
        throw new InputError("kernels", "are part of the step's report on the CPU: bench step");
      }
      const { workers, kernels } = flags;
      const measure = (onProgress: BenchmarkOptions["onProgress"]) =>
        measureCpuStep({ models, workers, episodes, repeats, kernels, onProgress });
      return print(await visibly("timing steps", measure), cpuStepTable);
    }
    if (flags.workers !== undefined) {
      throw new InputError("--workers", "has a meaning with --device cpu only");
    }
    if (flags.kernels !== undefined && !VARIANTS.includes(flags.kernels as Variant)) {
      throw new InputError("--kernels", `expected ${VARIANTS.join(" or ")} on WebGPU`);
    }
    const driver = Deno.env.get("ADAPTER_DRIVER") || "unknown";
    const options = {
      models,
      episodes,
      repeats,
      kernels: flags.kernels as Variant | undefined,
      driver,
    };
    if (what === "step") {
      print(
        await visibly("timing steps", (onProgress) => measureStep({ ...options, onProgress })),
        stepTable,
      );
    } else {
      print(
        await visibly("timing kernels", (onProgress) => measureKernels({ ...options, onProgress })),
        kernelsTable,
      );
    }
  });
