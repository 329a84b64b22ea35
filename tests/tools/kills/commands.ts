/**
 * The commands that write, made small: what is killed and gone on with.
 *
 * @module
 */

/** A command, in a copy of the project whose inputs are in `runs/inputs`; it writes to `runs/out` if it is asked. */
export interface KillableCommand {
  /** Names it in the summary. */
  readonly name: string;
  /** Its name. */
  readonly program: string;
  /** Its permission set. */
  readonly permissions: string;
  /** Arguments. */
  readonly args: readonly string[];
  /** Arguments more to go on with; the same command does where there are none. */
  readonly again?: readonly string[];
  /** Whether it takes minutes: left out unless asked for. */
  readonly long?: boolean;
}

const CONFIGS = "tests/tools/kills";
const CPU = ["--device", "cpu", "--workers", "1"];

/** The commands. */
export const COMMANDS: readonly KillableCommand[] = [
  {
    name: "collect",
    program: "collect",
    permissions: "files",
    args: [
      "--behaviour",
      "clinician",
      "--episodes",
      "300",
      "--seed",
      "4",
      "--out",
      "runs/out/c.npz",
    ],
  },
  {
    name: "convert",
    program: "convert",
    permissions: "files",
    args: ["runs/inputs/dynamics.npz", "runs/inputs/admissible.txt", "--out", "runs/out/own.npz"],
  },
  {
    name: "train",
    program: "train",
    permissions: "files",
    args: [`${CONFIGS}/small.yaml`, ...CPU, "--out", "runs/out/run"],
    again: ["--resume"],
  },
  {
    name: "train full",
    program: "train",
    permissions: "files",
    args: [`${CONFIGS}/full.yaml`, ...CPU, "--out", "runs/out/run"],
    again: ["--resume"],
  },
  {
    name: "study",
    program: "study",
    permissions: "compute",
    args: [
      `${CONFIGS}/study.yaml`,
      ...CPU,
      "--results",
      "runs/out/results",
      "--runs",
      "runs/out/runs",
    ],
  },
  {
    name: "online",
    program: "online",
    permissions: "compute",
    args: [
      `${CONFIGS}/online.yaml`,
      ...CPU,
      "--results",
      "runs/out/results",
      "--runs",
      "runs/out/runs",
    ],
  },
  {
    name: "select",
    program: "select",
    permissions: "select",
    args: [`${CONFIGS}/select.yaml`, ...CPU, "--out", "runs/out/selection"],
  },
  {
    name: "active",
    program: "active",
    permissions: "compute",
    args: [
      `${CONFIGS}/active.yaml`,
      ...["--workers", "1", "--out", "runs/out/active", "--parts", "runs/out/parts"],
    ],
  },
  {
    name: "suite",
    program: "suite",
    permissions: "files",
    args: [
      ...["--only", "random", "--sizes", "1000"],
      ...["--out", "runs/out/suite", "--record", "runs/out/suite.json"],
    ],
  },
  {
    name: "report",
    program: "report",
    permissions: "compute",
    args: ["--out", "runs/out/report.html"],
    long: true,
  },
  { name: "figures", program: "figures", permissions: "compute", args: ["--png"], long: true },
  {
    name: "tables",
    program: "tables",
    permissions: "compute",
    args: ["tabular", "--datasets", "1"],
    long: true,
  },
];
