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
  /** Choices among networks, on so many datasets; trained again on all data is the chosen one, or every one. */
  | {
    readonly kind: "selection";
    readonly networks: string;
    readonly datasets: number;
    readonly retrain: "chosen" | "all";
  }
  /** A study of active learning, whose summary holds the time it took. */
  | { readonly kind: "active"; readonly summary: string }
  /**
   * Whatever it took when it was last run, before that `seconds` on the machine of the committed times; null: nobody has
   * timed the whole of it.
   */
  | { readonly kind: "recorded"; readonly seconds: number | null };

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
  "algorithms-search",
  "algorithms",
];

/** Tables, with the seconds that planning and simulating took, or what one dataset took times their number. */
const TABLES = { tabular: 360, selection: 550, safety: 40, protocol: 125, suite: 115 };

const ACTIVE = ["control", "patient", "patient-network", "sepsis"];

/** Care that the offline choice of alpha is made on. */
const CARE = "runs/care-1000.npz";

/** Studies with files of their own, with the seconds they took. */
const OWN_STUDIES = {
  audit: 1,
  "cohort-records": 2800,
  "cohort-noise": null,
  "cohort-sweep": null,
  "ope-coverage-states": null,
  "ope-coverage-records": null,
  "ope-coverage-network": null,
  "ope-sensitivity": null,
  "ope-selection-states": null,
  "ope-selection-records": null,
  "ope-control": null,
};

const recorded = (seconds: number | null, ...task: string[]): Step => ({
  task,
  work: { kind: "recorded", seconds },
});

/** A choice among the networks of a config. */
const selection = (
  name: string,
  of: { readonly datasets: number; readonly retrain: "chosen" | "all" },
) => ({ kind: "selection", networks: `configs/${name}.yaml`, ...of }) as const;

/** The steps. */
export const STEPS: readonly Step[] = [
  recorded(
    1,
    ..."collect --behaviour clinician --episodes 50000 --seed 1000 --out".split(" "),
    CARE,
  ),
  {
    task: ["select", "configs/select-alpha.yaml", "--out", "runs/select-alpha"],
    work: selection("select-alpha-networks", { datasets: 1, retrain: "chosen" }),
  },
  recorded(1, "tables", "alpha"),
  ...STUDIES.map((name): Step => {
    const config = `configs/study-${name}.yaml`;
    return { task: ["study", config], work: { kind: "study", config } };
  }),
  ...Object.entries(TABLES).map(([name, seconds]) => recorded(seconds, "tables", name)),
  {
    task: ["tables", "selection-networks"],
    work: selection("select-networks", { datasets: 40, retrain: "all" }),
  },
  ...ACTIVE.map((name): Step => ({
    task: ["active", `configs/active-${name}.yaml`],
    work: { kind: "active", summary: `results/active/${name}/summary.json` },
  })),
  {
    task: ["online", "configs/online.yaml"],
    work: { kind: "online", config: "configs/online.yaml" },
  },
  ...Object.entries(OWN_STUDIES).map(([name, seconds]) =>
    recorded(seconds, "study", `configs/${name}.yaml`)
  ),
  recorded(12, "suite"),
  recorded(18, "figures"),
  recorded(15, "report"),
];
