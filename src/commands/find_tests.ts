/**
 * The files of tests, each with what it needs beyond this process: told from its code and that of its helpers.
 *
 * @module
 */
import { readText } from "../files/read_bytes.ts";

/** What a test can need; in words, and how its code shows. */
export const NEEDS = {
  browser: { words: "open a browser", shows: /find_browser|browser\/look\.ts|"--browser"/ },
  adapter: {
    words: "need an adapter",
    shows:
      /\bopenGpu\b|\brequestAdapter\b|createWebgpuTrainer|trainer\/webgpu\/\w*benchmark|startTraining\(/,
  },
  process: { words: "start programs", shows: /\bDeno\.Command\b|\bspawn\(|commands\/spawn\.ts/ },
  worker: {
    words: "train in workers",
    shows: /\bcreateCpuTrainer\b|\bcreateTrainer\b(?!:)|new Worker\(/,
  },
} as const;

/** A name of a need; `seconds` is of the files that are {@link SLOW}. */
export type Need = keyof typeof NEEDS | "seconds";

/** What a need is, in words. */
export const NEED_WORDS: Readonly<Record<Need, string>> = {
  browser: NEEDS.browser.words,
  adapter: NEEDS.adapter.words,
  process: NEEDS.process.words,
  worker: NEEDS.worker.words,
  seconds: "take seconds each",
};

/** Files that need nothing but time: those that took the most when all were timed. */
export const SLOW: readonly string[] = [
  "active/run_dataset",
  "active/run_study",
  "algorithms/full_batch",
  "cohort/import/layouts",
  "cohort/synthetic/layouts",
  "cohort/synthetic/record",
  "commands/bench_cpu",
  "commands/doctor",
  "commands/report",
  "commands/reproduce",
  "commands/states_of_data",
  "evaluation/policy_report",
  "evaluation/simulated_score",
  "first-light/compare",
  "mdp/exact_evaluation",
  "report/claims/claims_page",
  "report/committed_results",
  "runs/full_disk",
  "study/grids/committed_datasets",
  "study/protocol/protocol_study",
  "study/tables/exact_survival",
  "study/tables/safety_study",
  "study/tables/suite_study",
  "study/tables/tabular_report",
].map((name) => `tests/${name}_test.ts`);

/** A file of tests. */
export interface TestFile {
  /** Path below the project's root, such as `tests/mdp/policy_test.ts`. */
  readonly path: string;
  /** What it needs, the dearest first. */
  readonly needs: readonly Need[];
}

/** All files of code below a folder of the project. */
async function filesBelow(root: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(`${root}/${folder}`)) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await filesBelow(root, path));
    else if (name.endsWith(".ts")) found.push(path);
  }
  return found.sort();
}

/** The files of tests that a file imports. */
function helpersOf(path: string, code: string): string[] {
  const imports = code.matchAll(/\bfrom\s+"(\.[^"]+\.ts)"/g);
  const base = new URL(path, "file:///");
  return Array.from(imports, ([, to]) => new URL(to, base).pathname.slice(1))
    .filter((to) => to.startsWith("tests/"));
}

/**
 * Finds the project's tests.
 *
 * @param root The project's root.
 */
export async function findTests(root: string): Promise<TestFile[]> {
  const paths = await filesBelow(root.replace(/\/$/, ""), "tests");
  const codes = new Map<string, string>();
  for (const path of paths) codes.set(path, await readText(`${root}/${path}`));
  const whole = (path: string, seen: Set<string>): string => {
    if (seen.has(path)) return "";
    seen.add(path);
    const code = codes.get(path) ?? "";
    return [code, ...helpersOf(path, code).map((helper) => whole(helper, seen))].join("\n");
  };
  return paths.filter((path) => path.endsWith("_test.ts")).map((path) => {
    const code = whole(path, new Set());
    const shown = Object.entries(NEEDS).filter(([, { shows }]) => shows.test(code));
    const needs = [
      ...shown.map(([need]) => need as Need),
      ...(SLOW.includes(path) ? ["seconds" as const] : []),
    ];
    return { path, needs };
  });
}
