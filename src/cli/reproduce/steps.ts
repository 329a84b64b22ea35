/**
 * Everything that makes the committed results, in order: tasks with their arguments.
 *
 * Left out are the results that need more than this project or are a machine's own: first light and the times to
 * levels (PyTorch), benchmarks, mutants, and the table of the quick tour.
 *
 * @module
 */

/** What a step's time follows from. */
export type StepWork =
  /** Trainings of a study that its results lack. */
  | { readonly kind: "study"; readonly config: string }
  /** Online training of the seeds that its results lack. */
  | { readonly kind: "online"; readonly config: string }
  /** A choice among networks. */
  | { readonly kind: "selection"; readonly networks: string }
  /** A study of active learning, whose summary holds the time it took. */
  | { readonly kind: "active"; readonly summary: string }
  /** Whatever it took when it was last run. */
  | { readonly kind: "recorded" };

/** A step. */
export interface Step {
  /** The task and its arguments. */
  readonly task: readonly string[];
  /** What its time follows from. */
  readonly work: StepWork;
}

/** Studies of trainings, in order: runs shared by several are trained by the first. */
const STUDIES = [
  "main",
  "alpha",
  "data",
  "learning-rate",
  "architecture",
  "ingredients",
  "cql-full",
];

const TABLES = ["tabular", "selection", "selection-networks", "safety", "protocol", "suite"];

const ACTIVE = ["control", "patient", "patient-network", "sepsis"];

/** Care that the offline choice of alpha is made on. */
const CARE = "runs/care-1000.npz";

const recorded = (...task: string[]): Step => ({ task, work: { kind: "recorded" } });

/** The steps. */
export const STEPS: readonly Step[] = [
  recorded(
    ..."collect --behaviour clinician --episodes 50000 --seed 1000 --out".split(" "),
    CARE,
  ),
  {
    task: ["select", "configs/select-alpha.yaml", "--out", "runs/select-alpha"],
    work: { kind: "selection", networks: "configs/select-alpha-networks.yaml" },
  },
  recorded("tables", "alpha"),
  ...STUDIES.map((name): Step => {
    const config = `configs/study-${name}.yaml`;
    return { task: ["study", config], work: { kind: "study", config } };
  }),
  ...TABLES.map((name) => recorded("tables", name)),
  ...ACTIVE.map((name): Step => ({
    task: ["active", `configs/active-${name}.yaml`],
    work: { kind: "active", summary: `results/active/${name}/summary.json` },
  })),
  {
    task: ["online", "configs/online.yaml"],
    work: { kind: "online", config: "configs/online.yaml" },
  },
  recorded("suite"),
  recorded("figures"),
  recorded("report"),
];
