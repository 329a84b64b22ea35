/**
 * The benchmarks' results as Markdown.
 *
 * @module
 */
import { isMatrixKernel } from "../../src/trainer/webgpu/step_profile.ts";
import { median } from "../../src/trainer/webgpu/timing.ts";
import { load, markdownTable, percent, ratios } from "./markdown.ts";
import { FILES, type Machine, type Pairs, type Results, type Sections } from "./results.ts";
import { cpuText, sideBySideText } from "./write_up_cpu.ts";
import { labText } from "./write_up_lab.ts";
import { modelsText, startText, teamText, torchText } from "./write_up_peers.ts";

/** Medians of first and second. */
function medians({ pairs }: Pairs): [number, number] {
  return [
    median(pairs.map(([first]) => first)),
    median(pairs.map(([, second]) => second)),
  ];
}

function steps(section: Sections["steps"]): string {
  const rows = section.found.map((report) => [
    String(report.models),
    report.kernels,
    report.ms_per_model_step.toFixed(2),
    report.best_ms_per_model_step.toFixed(2),
    report.gflops.toFixed(2),
    report.fma_gflops.toFixed(2),
    percent(report.gflops / report.fma_gflops),
  ]);
  return `## The step on WebGPU

One model's CQL step (716-256-256-25, 256 rows, 352 MFLOP in its linear layers) among M trained
together on 50,000 clinician episodes. A sample is a submission of at least half a second divided by
its steps and models; recording it and waiting for it count. The register-only fma loop ran right
after, in the same process. ${load(section)}

${
    markdownTable(
      [
        "M",
        "kernels",
        "median, ms",
        "best, ms",
        "GFLOPS",
        "fma GFLOPS",
        "step / fma",
      ],
      rows,
    )
  }`;
}

function kernels(section: Sections["kernels"]): string {
  const reports = section.found;
  const names = reports[0].by_kernel.map(({ name }) => name);
  const of = (name: string, i: number) =>
    reports[i].by_kernel.find((kernel) => kernel.name === name);
  const row = (
    title: string,
    cell: (report: typeof reports[number]) => string,
  ) => [
    title,
    "",
    ...reports.map(cell),
  ];
  const rows = [
    ...names.map((name) => [
      isMatrixKernel(name) ? `**${name}**` : name,
      String(of(name, 0)!.count),
      ...reports.map((_, i) => {
        const kernel = of(name, i);
        return kernel ? `${kernel.ms_per_model_step.toFixed(3)} (${percent(kernel.share)})` : "-";
      }),
    ]),
    row(
      "sum of the kernels",
      (report) => report.sum_ms_per_model_step.toFixed(3),
    ),
    row("the real step", (report) => report.ms_per_model_step.toFixed(3)),
    row(
      "matrix kernels' share of the sum",
      (report) => percent(report.matrix_share),
    ),
    row(
      "a dispatch of nothing in a pass, us",
      (report) => report.no_op_us.in_pass.toFixed(1),
    ),
    row(
      "with a pass of its own, us",
      (report) => report.no_op_us.own_pass.toFixed(1),
    ),
    row(
      "calibration, buffer, ms",
      (report) => report.calibration_ms.buffer.toFixed(2),
    ),
    row(
      "calibration, texture, ms",
      (report) => report.calibration_ms.texture.toFixed(2),
    ),
  ];
  return `## WebGPU by kernel

Milliseconds of a model-step, each kernel timed on its own over and over with a pass a dispatch, without
the wait for the device; matrix kernels in bold. \`mirror\` are copies of operands into textures. The
real step is timed in the same run, all dispatches between two copies in one pass. The calibration times
matrix kernels, Adam and mirrors of a step of one model. ${load(section)}

${
    markdownTable(
      [
        "kernel",
        "runs a step",
        ...reports.map(({ models }) => `M = ${models}, ms`),
      ],
      rows,
    )
  }`;
}

function episodes(section: Sections["episodes"]): string {
  const [few, many] = medians(section.found);
  const all = ratios(section.found);
  return `## More data

The step of one model on 5,000 and on 50,000 episodes, ${all.length} interleaved pairs: medians
${few.toFixed(2)} and ${many.toFixed(2)} ms, ratio of the medians ${
    (many / few).toFixed(3)
  } (ratios of the
pairs ${all[0].toFixed(3)} to ${all.at(-1)!.toFixed(3)}). ${load(section)}`;
}

function peer(section: Sections["peer"]): string {
  const { found } = section;
  const [ours, theirs] = medians(found);
  const all = ratios(found);
  return `## Beside ${found.library}

Its webgpu backend at the same step on the same adapter, in the same process, ${all.length} interleaved
pairs. It was first held to the float64 twin: after ${found.checked} steps its updates differ by
${found.update_error.toExponential(1)} of their norm.

${
    markdownTable(["", "min", "median", "max"], [
      [
        "TensorFlow.js / ours",
        ...[all[0], median(all), all.at(-1)!].map((x) => x.toFixed(2)),
      ],
    ])
  }

Median step: ours ${ours.toFixed(2)} ms, TensorFlow.js ${theirs.toFixed(2)} ms. ${load(section)}`;
}

/** Where a file's results were found. */
function place(machine: Machine): string {
  return markdownTable(["where", ""], [
    ["adapter", machine.adapter],
    ["driver", machine.driver],
    ["processor", `${machine.cpu}, ${machine.cores} cores`],
    ["Deno", machine.deno],
  ]).replace("---:", "---");
}

const TEXTS: { readonly [Name in keyof Sections]: (section: Sections[Name]) => string } = {
  cpu: cpuText,
  side_by_side: sideBySideText,
  steps,
  kernels,
  episodes,
  peer,
  torch: torchText,
  team: teamText,
  models: modelsText,
  start: startText,
  lab: labText,
};

/** The sections of a file that were timed. */
function sectionTexts(results: Results, names: readonly (keyof Sections)[]): string[] {
  const text = <Name extends keyof Sections>(name: Name) => {
    const section = (results as Partial<Sections>)[name];
    return section ? [TEXTS[name](section)] : [];
  };
  return names.flatMap((name) => text(name));
}

/**
 * Writes the results up.
 *
 * @param files The results by file; files and sections that are missing are left out.
 */
export function writeUp(files: Partial<Record<keyof typeof FILES, Results>>): string {
  const parts = (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((file) => {
    const results = files[file];
    if (!results) return [];
    return [
      `From [${file}](${file}):\n\n${place(results.machine)}`,
      ...sectionTexts(results, FILES[file]),
    ];
  });
  return `# Benchmarks

Made by \`deno task dev bench:all\`, which writes the JSON files too. A file's results are of one machine; where two
differ, compare within a file alone.

${parts.join("\n\n")}
`;
}
