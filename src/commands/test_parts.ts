/**
 * Parts of the tests that `deno task test` leaves out: they take minutes, or go by the clock of programs that they
 * start, so that each is run alone; those that do not go by a clock, several files at a time.
 *
 * @module
 */

/** A part. */
export interface TestPart {
  /** What its tests do, in words. */
  readonly words: string;
  /** Its files, relative to the project's root. */
  readonly files: readonly string[];
  /** Whether files of it may run at the same time. */
  readonly parallel?: true;
}

/** The parts by name; `.ci/run` runs each. */
export const TEST_PARTS = {
  browser: {
    words: "opens the report in Chromium, and a page that uses the library",
    files: ["tests/browser/library_test.ts", "tests/browser/report_test.ts"],
  },
  lab: {
    words: "uses the lab in Chromium: trains there and holds it against what is trained here",
    files: [
      "tests/browser/lab/machine_test.ts",
      "tests/browser/lab/patients_test.ts",
      "tests/browser/lab/train_test.ts",
    ],
  },
  goldens: {
    words: "compares losses, gradients and steps of twin, CPU and WebGPU with PyTorch's",
    files: [
      "tests/golden/cpu_golden_test.ts",
      "tests/golden/twin_golden_test.ts",
      "tests/golden/webgpu_golden_test.ts",
    ],
    parallel: true,
  },
  killed: {
    words: "kills trainings, their workers and studies at many moments",
    files: [
      "tests/runs/kill_test.ts",
      "tests/study/grids/killed_study_test.ts",
      "tests/trainer/cpu/killed_worker_test.ts",
    ],
  },
  tours: {
    words: "goes from a synthetic table to a model card, twice, and compares every byte",
    files: ["tests/commands/start_cohort_test.ts"],
  },
  truths: {
    words: "simulates patients beside solved truths, and puts each lint's fault into a table",
    files: [
      "tests/cohort/synthetic/faults_test.ts",
      "tests/cohort/synthetic/truth_test.ts",
      "tests/commands/cohort/synthetic_truth_test.ts",
    ],
    parallel: true,
  },
} as const satisfies Readonly<Record<string, TestPart>>;

/** A name of a part. */
export type TestPartName = keyof typeof TEST_PARTS;

/** The names. */
export const TEST_PART_NAMES = Object.keys(TEST_PARTS) as TestPartName[];
