/**
 * The maintainers' programs, each with the arguments of `deno` that start it under its own permission set.
 *
 * @module
 */
import { DEV_COMMANDS } from "./commands.ts";

/** A program. */
export interface Program {
  /** What it does, in one line. */
  readonly summary: string;
  /** Arguments of `deno`; those of the user follow. */
  readonly deno: readonly string[];
  /** What it may be told, in the words of a usage line; left out where the program knows `--help` itself. */
  readonly usage?: string;
  /** Whether it is told the adapter's driver, in `ADAPTER_DRIVER`. */
  readonly needsDriver?: boolean;
}

/** Flags before a program's file. */
const start = (set: string, file: string, config?: string): string[] => [
  ...["run", "-q", "--no-prompt"],
  ...(config === undefined ? [] : ["--config", config]),
  ...[`-P=${set}`, file],
];

/** Permission sets of the commands that `dev` starts. */
const SETS = {
  setup: "setup",
  figures: "compute",
  tables: "compute",
  active: "compute",
  online: "compute",
  suite: "files",
  reproduce: "reproduce",
} as const;

const commands = Object.entries(SETS).map(([name, set]): [string, Program] => {
  const deno = [...start(set, "src/main.ts"), name];
  return [name, { summary: DEV_COMMANDS[name].summary, deno }];
});

/** Programs by name. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  ...Object.fromEntries(commands),
  "build:kernels": {
    summary:
      "Write the modules of kernels, shaders, defaults and levels, to the same bytes every time (--check: compare)",
    usage: "[--check] [file...]",
    deno: start("kernels", "tests/kernels/build.ts", "tests/kernels/deno.json"),
  },
  "lab:bundle": {
    summary:
      "Bundle the lab's page, workers and charts, to the same bytes every time (--check: compare)",
    usage: "[--check]",
    deno: start("bundles", "tests/tools/lab_bundle.ts"),
  },
  "lab:picture": {
    summary: "Take the picture of the lab in README from the page itself, in Chromium",
    usage: "",
    deno: start("picture", "tests/tools/lab_picture.ts"),
  },
  tint: {
    summary: "Compile every shader with Tint, the compiler of Chrome and Edge",
    usage: "",
    deno: [
      ...["test", "-q", "--no-prompt", "--config", "tests/tint/deno.json"],
      ...["-P=tint", "tests/tint/every_shader.ts"],
    ],
  },
  mutants: {
    summary: "Put faults into a copy of the code, one at a time: each must turn a test red",
    usage: "[text] [--new]",
    deno: start("mutants", "tests/mutants/run.ts"),
  },
  kills: {
    summary:
      "Kill the commands that write at system calls: what goes on must end in the same bytes",
    deno: start("kills", "tests/tools/kills/run.ts"),
  },
  fuzz: {
    summary: "Feed mutated files to every reader: inputs, seed, first",
    deno: start("fuzz", "tests/tools/fuzz.ts"),
  },
  "random-mdps": {
    summary: "Check random small MDPs from conversion to selection: models, first, device",
    usage: "[models] [first] [devices]",
    deno: start("test", "tests/tools/random_mdps.ts"),
  },
  synthetic: {
    summary: "Measure the synthetic cohort: states told, confounding, truth by two ways",
    usage: "",
    deno: start("compute", "tests/tools/synthetic_cohort.ts"),
  },
  "first-light": {
    summary: "Hold the trainings in runs/first-light against PyTorch's on the same data",
    usage: "",
    deno: start("compare", "tests/first-light/compare.ts"),
  },
  levels: {
    summary: "Time from nothing to levels of exact survival, against PyTorch",
    usage: "",
    deno: start("levels", "tests/levels/run.ts"),
  },
  "bench:all": {
    summary: "Run all benchmarks and write results/bench",
    usage: "[section...]",
    deno: start("bench", "tests/bench/run_all.ts", "tests/bench/deno.json"),
    needsDriver: true,
  },
  "bench:tables": {
    summary: "Make large tables, time their imports, and write results/bench/tables.md",
    usage: "[table...]",
    deno: start("tables", "tests/tools/tables/run.ts"),
  },
  peer: {
    summary: "Time TensorFlow.js at the training step of the published configuration",
    usage: "[--backend webgpu|wasm] [--episodes n] [--repeats n] [--steps n]",
    deno: start("peer", "tests/bench/tfjs_step.ts", "tests/bench/deno.json"),
  },
};
