/**
 * What a mutant is: one line of the program made wrong, and the test that must notice.
 *
 * @module
 */

/** A fault put into the program on purpose. */
export interface Mutant {
  /** The fault in a few words. */
  readonly fault: string;
  /** The file it is put into, relative to the project's root. */
  readonly file: string;
  /** Text within one line that occurs exactly once in the file. */
  readonly find: string;
  /** What stands in its place. */
  readonly replace: string;
  /** The test file that must turn red. */
  readonly test: string;
  /** The full name of the test in it. */
  readonly name: string;
}

/**
 * Lists faults of one file that one test must notice.
 *
 * @param place The file and the test.
 * @param faults Text within a line and what stands in its place, by the fault in a few words.
 */
export function faultsOf(
  place: Pick<Mutant, "file" | "test" | "name">,
  faults: Readonly<Record<string, readonly [find: string, replace: string]>>,
): Mutant[] {
  return Object.entries(faults)
    .map(([fault, [find, replace]]) => ({ fault, find, replace, ...place }));
}

/** How a mutant fared. */
export interface Outcome {
  /** The mutant. */
  readonly mutant: Mutant;
  /** Line the fault is on, from 1. */
  readonly line: number;
  /** Whether the test failed, as it must. */
  readonly killed: boolean;
  /** First line of the test's complaint, or what went wrong instead. */
  readonly message: string;
}

/**
 * Finds where a fault goes.
 *
 * @param code Text of the file.
 * @param mutant The mutant.
 * @returns The faulty text and the line of the fault, from 1.
 * @throws {Error} If the place is not to be found exactly once, or is more than a line.
 */
export function applyMutant(code: string, mutant: Mutant): { code: string; line: number } {
  const { file, find, replace } = mutant;
  const parts = code.split(find);
  if (parts.length !== 2 || `${find}${replace}`.includes("\n")) {
    throw new Error(
      `${file}: "${find}" occurs ${parts.length - 1} times, expected once, in a line`,
    );
  }
  return { code: parts.join(replace), line: parts[0].split("\n").length };
}

/** What a run of a single test printed. */
export interface TestVerdict {
  /** Tests that passed. */
  readonly passed: number;
  /** Tests that failed. */
  readonly failed: number;
  /** First line of the first complaint, with what was found if it ends in a colon; may be empty. */
  readonly message: string;
}

/** What was found, from the lines behind a complaint that ends in a colon. */
function detail(lines: readonly string[]): string {
  const telling = lines.filter((line) =>
    /\w.*\w/.test(line) && line !== "+ actual - expected" && !line.startsWith("...")
  );
  const found = telling.find((line) => line.startsWith("+")) ?? telling[0] ?? "";
  return found.replace(/^\+/, "").trim();
}

/**
 * Reads what `deno test` printed without colours.
 *
 * @param output Its standard output and error.
 */
export function readVerdict(output: string): TestVerdict {
  const summary = output.match(/^(?:ok|FAILED) \| (\d+) passed.* \| (\d+) failed/m);
  const lines = output.split("\n");
  const at = lines.findIndex((line) => line.startsWith("error: "));
  const complaint = lines[at]?.slice("error: ".length) ?? "";
  return {
    passed: Number(summary?.[1] ?? 0),
    failed: Number(summary?.[2] ?? 0),
    message: complaint.endsWith(":") ? `${complaint} ${detail(lines.slice(at + 1))}` : complaint,
  };
}

/**
 * Whether a test noticed a fault: it failed, and not because the faulty code is no code.
 *
 * @param verdict What the test's run printed.
 */
export function isKilled({ passed, failed, message }: TestVerdict): boolean {
  return passed === 0 && failed === 1 && !/^Error: Cannot compile|^SyntaxError/.test(message);
}

/** A cell of a Markdown table. */
function cell(text: string): string {
  const short = text.replace(/Expected values to be strictly (?:deep-)?equal: /, "");
  return short.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").slice(0, 200);
}

/** How a mutant fared, as a row of the report. */
function reportRow({ mutant, line, killed, message }: Outcome): string {
  const place = `\`${mutant.file}:${line}\``;
  const test = `\`${mutant.test}\`: ${cell(mutant.name)}`;
  const verdict = killed ? "killed" : "**survived**";
  return `| ${cell(mutant.fault)} | ${place} | ${test} | ${verdict} | ${cell(message)} |`;
}

/**
 * Writes the report: new rows for the mutants just tried, old ones for the rest of the table.
 *
 * @param outcomes How mutants fared.
 * @param options `mutants`, the whole table, in the report's order; `before`, the report so far.
 * @returns Markdown.
 */
export function mutantReport(
  outcomes: readonly Outcome[],
  options: { mutants: readonly Mutant[]; before?: string },
): string {
  const { mutants, before = "" } = options;
  const fresh = new Map(outcomes.map((outcome) => [outcome.mutant.fault, reportRow(outcome)]));
  const old = before.split("\n").filter((line) => line.startsWith("| "));
  const rows = mutants.flatMap(({ fault }) =>
    fresh.get(fault) ?? old.find((row) => row.startsWith(`| ${cell(fault)} |`)) ?? []
  );
  const killed = rows.filter((row) => row.includes(" | killed | ")).length;
  return [
    "# Faults put in on purpose, and the tests that notice",
    "",
    `${killed} of ${mutants.length} killed. Made by \`deno task mutants\`, which first sees every`,
    "named test pass without the fault.",
    "",
    "| fault | place | test | verdict | the test's complaint |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
