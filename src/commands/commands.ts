/**
 * The commands by name: what each does, and the module that is loaded when it is called.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { InputError } from "../input_error.ts";
import type { RunnableCommand } from "./run_command.ts";
import type { CreateTrainer } from "./train_visibly.ts";

/** A command. */
export interface CommandEntry {
  /** What it does, in one line. */
  readonly summary: string;
  /** Arguments as one would type them. */
  readonly example: string;
  /** Loads its module. */
  load(): Promise<RunnableCommand>;
}

/** Makes a trainer, whose modules are loaded when the first one is made. */
const create: CreateTrainer = async (device, options) =>
  await (await import("../trainer/create_trainer.ts")).createTrainer(device, options);

/** Commands for users: each is a task. */
export const USER_COMMANDS: Readonly<Record<string, CommandEntry>> = {
  start: {
    summary: "The quick tour: collect care, train, and score exactly",
    example: "--json",
    load: async () => (await import("./start.ts")).startCommand(create),
  },
  train: {
    summary: "Train the models of one or more configs, together",
    example: "configs/cql.yaml configs/bc.yaml --seeds 0,1 --out runs/mine",
    load: async () => (await import("./train.ts")).trainCommand(create),
  },
  evaluate: {
    summary: "Score policies exactly, and in simulated episodes if asked",
    example: "--policy clinician,runs/mine --episodes 100",
    load: async () => (await import("./evaluate.ts")).evaluateCommand,
  },
  collect: {
    summary: "Simulate episodes of care under a behaviour policy into a .npz dataset",
    example: "--behaviour clinician --episodes 5000 --seed 1 --out care.npz",
    load: async () => (await import("./collect.ts")).collectCommand,
  },
  convert: {
    summary:
      "Make an MDP file from upstream dynamics.npz and admissible_actions.txt, or of a dataset",
    example: "dynamics.npz admissible_actions.txt --out mine.npz",
    load: async () => (await import("./convert.ts")).convertCommand,
  },
  select: {
    summary: "Choose a policy by held-out data alone, with the MDP file out of reach",
    example: "configs/select-tabular.yaml --dataset care.npz",
    load: async () => (await import("./select.ts")).selectCommand,
  },
  study: {
    summary: "Run the experiments of a study that its results lack, and score them exactly",
    example: "configs/study-alpha.yaml --only published",
    load: async () => (await import("./study.ts")).studyCommand(create),
  },
  cohort: {
    summary: "Make a cohort of your own patients' table, and check, show or change one",
    example: "import care.csv --out runs/cohorts/care",
    load: async () => (await import("./cohort.ts")).cohortCommand,
  },
  ope: {
    summary: "Say what policies would have earned, from records of others, or refuse to",
    example: "runs/mine --cohort runs/cohorts/care",
    load: async () => (await import("./ope.ts")).opeCommand(create),
  },
  "open-test": {
    summary: "Open a cohort's sealed test, once, for the policy that a selection chose",
    example: "runs/chosen/selection.json --cohort runs/cohorts/care",
    load: async () => (await import("./open_test.ts")).openTestCommand(create),
  },
  truth: {
    summary:
      "Say what policies of a synthetic cohort are worth, truly, and what finished estimates are beside it",
    example: "clinicians none runs/mine --cohort runs/cohorts/care",
    load: async () => (await import("./truth.ts")).truthCommand,
  },
  card: {
    summary: "Make a model card's folder of a selection on a cohort, as model hubs take it",
    example: "runs/chosen/selection.json --cohort runs/cohorts/care --out runs/card",
    load: async () => (await import("./card.ts")).cardCommand,
  },
  predict: {
    summary: "Say what policies of a cohort would do for rows of new patients: no advice",
    example: "runs/mine --table new.csv --out new-actions.csv",
    load: async () => (await import("./predict.ts")).predictCommand,
  },
  audit: {
    summary: "Say which of somebody's published numbers cannot be, are too sure, or say nothing",
    example: "src/studies/audit/numbers/mimic-sepsis-cql.yaml",
    load: async () => (await import("./audit.ts")).auditCommand,
  },
  runs: {
    summary: "List runs: their state, step and last exact survival, and how to go on",
    example: "runs",
    load: async () => (await import("./runs.ts")).runsCommand,
  },
  report: {
    summary:
      "Write your runs and studies, or all results, as one HTML page with interactive figures",
    example: "runs/cql runs/bc --out runs/cql-and-bc.html",
    load: async () => (await import("./report.ts")).reportCommand,
  },
  lab: {
    summary: "Serve the lab to your browser: train on your GPU, explore patients, watch your runs",
    example: "--port 8716",
    load: async () => (await import("./lab.ts")).labCommand,
  },
  "lab:build": {
    summary: "Write the lab as static files that any host can serve",
    example: "--out lab",
    load: async () => (await import("./lab_build.ts")).labBuildCommand,
  },
  bench: {
    summary: "Time training steps, kernels or the simulator on this machine",
    example: "step --device cpu --models 2",
    load: async () => (await import("./bench.ts")).benchCommand,
  },
  doctor: {
    summary: "Check every kernel against its float64 twin on this machine's adapter",
    example: "--json",
    load: async () => (await import("./doctor.ts")).doctorCommand,
  },
  test: {
    summary: "Make sure there is an adapter, then run all the tests, or those of paths",
    example: "tests/mdp",
    load: async () => (await import("./test.ts")).testCommand,
  },
};

/** Commands for maintainers, which `dev` starts, and `dev` itself. */
export const DEV_COMMANDS: Readonly<Record<string, CommandEntry>> = {
  dev: {
    summary: "Programs of the project's maintainers; without a name, lists them",
    example: "old score",
    load: async () => (await import("./dev.ts")).devCommand,
  },
  setup: {
    summary: "Make sure that WebGPU finds an adapter, installing Mesa's on Debian where it may",
    example: "--browser",
    load: async () => (await import("./setup.ts")).setupCommand,
  },
  figures: {
    summary: "Draw figures, pages and the headline again from the rows in results",
    example: "--png",
    load: async () => (await import("./figures.ts")).figuresCommand,
  },
  tables: {
    summary: "Rebuild the tables of a study: tabular, selection, alpha, safety, protocol, suite, …",
    example: "tabular --datasets 2",
    load: async () => (await import("./tables.ts")).tablesCommand,
  },
  active: {
    summary: "Study which logged data are worth training on, and write results/active",
    example: "configs/active-patient.yaml",
    load: async () => (await import("./active.ts")).activeCommand,
  },
  online: {
    summary: "Train online double DQN in the simulator, the upper baseline",
    example: "configs/online.yaml",
    load: async () => (await import("./online.ts")).onlineCommand(create),
  },
  suite: {
    summary: "Write the fixed suite of datasets, and check or record their checksums",
    example: "--only random --sizes 1000",
    load: async () => (await import("./suite.ts")).suiteCommand,
  },
  reproduce: {
    summary: "Take every step that makes the committed results",
    example: "--dry-run",
    load: async () => (await import("./reproduce.ts")).reproduceCommand,
  },
};

const COMMANDS: Readonly<Record<string, CommandEntry>> = { ...USER_COMMANDS, ...DEV_COMMANDS };

/** How a user calls a command: a task of its own, or one of `dev`'s. */
export function calledAs(name: string): string {
  const isTask = Object.hasOwn(USER_COMMANDS, name) || name === "dev";
  return `deno task ${isTask ? "" : "dev "}${name}`;
}

/** What stands for a command that does not exist. */
function unknownCommand(name: string): RunnableCommand {
  return new Command("main").argument("[arguments...]").allowUnknownOption().action(() => {
    const names = Object.keys(COMMANDS).join(", ");
    throw new InputError("command", `found "${name}", expected one of ${names}`);
  });
}

/**
 * Loads a command, with its example in its help.
 *
 * @param name Its name; what is none becomes a command that refuses.
 */
export async function loadCommand(name: string): Promise<RunnableCommand> {
  if (!Object.hasOwn(COMMANDS, name)) return unknownCommand(name);
  const command = await COMMANDS[name].load();
  command.addHelpText("after", `\nExample: ${calledAs(name)} ${COMMANDS[name].example}`);
  return command;
}
