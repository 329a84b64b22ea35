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

/** A row of the table of faults: a fault and how it fared. */
export interface FaultRow {
  /** The fault in a few words. */
  readonly fault: string;
  /** File and line. */
  readonly place: string;
  /** The test's file. */
  readonly test: string;
  /** The test's name. */
  readonly name: string;
  /** Whether the test failed, as it must. */
  readonly verdict: "killed" | "survived";
  /** The beginning of the test's complaint. */
  readonly complaint: string;
}

const COLUMNS = ["fault", "place", "test", "name", "verdict", "complaint"] as const;

/** Characters of a complaint that are kept. */
const KEPT = 200;

/** Text on one line, a complaint without what every one begins with. */
function short(text: string): string {
  return text.replace(/Expected values to be strictly (?:deep-)?equal: /, "").replaceAll(
    /\s+/g,
    " ",
  )
    .slice(0, KEPT);
}

/** How a mutant fared, as a row. */
function rowOf({ mutant: { fault, file, test, name }, line, killed, message }: Outcome): FaultRow {
  return {
    fault: short(fault),
    place: `${file}:${line}`,
    test,
    name: short(name),
    verdict: killed ? "killed" : "survived",
    complaint: short(message),
  };
}

/**
 * New rows for the mutants just tried, old ones for the rest of the table.
 *
 * @param outcomes How mutants fared.
 * @param options `mutants`, the whole table, in its order; `before`, the rows so far.
 */
export function faultRows(
  outcomes: readonly Outcome[],
  options: { readonly mutants: readonly Mutant[]; readonly before?: readonly FaultRow[] },
): FaultRow[] {
  const { mutants, before = [] } = options;
  const fresh = new Map(outcomes.map((outcome) => [outcome.mutant.fault, rowOf(outcome)]));
  const old = new Map(before.map((row) => [row.fault, row]));
  return mutants.flatMap(({ fault }) => fresh.get(fault) ?? old.get(short(fault)) ?? []);
}

/**
 * Rows as CSV: every cell in quotes, a quote doubled.
 *
 * @param rows The rows.
 */
export function faultCsv(rows: readonly FaultRow[]): string {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))].map(line).join("");
}

/**
 * Reads what {@link faultCsv} wrote.
 *
 * @param text The CSV.
 */
export function readFaultCsv(text: string): FaultRow[] {
  const lines = text.trim().split("\n").slice(1);
  return lines.map((line) => {
    const cells = Array.from(
      line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g),
      ([, cell]) => cell.replaceAll('""', '"'),
    );
    return Object.fromEntries(
      COLUMNS.map((column, i) => [column, cells[i]]),
    ) as unknown as FaultRow;
  });
}

/** What a file is a part of: its folder below `src`, or `shaders`. */
const partOf = ({ place }: FaultRow) => /^src\/([^/]+)/.exec(place)?.[1] ?? place.split("/")[0];

/** How many faults there are, and how many of them were put in by the latest run. */
export interface FaultCounts {
  /** Faults of the whole table. */
  readonly all: number;
  /** Those of the latest run; rows of others stand as earlier runs left them. */
  readonly latest: number;
}

/**
 * Words the table: how many faults each part of the project was given, and which were not noticed.
 *
 * @param rows The rows.
 * @param counts Faults in all, and those of the latest run.
 * @returns Markdown.
 */
export function faultReport(rows: readonly FaultRow[], { all, latest }: FaultCounts): string {
  const parts = [...Map.groupBy(rows, partOf)].sort(([a], [b]) => a < b ? -1 : 1);
  const killed = (own: readonly FaultRow[]) =>
    own.filter(({ verdict }) => verdict === "killed").length;
  const survivors = rows.filter(({ verdict }) => verdict === "survived");
  return [
    "# Faults put in on purpose, and the tests that notice",
    "",
    `${
      killed(rows)
    } of ${all} killed. Made by \`deno task dev mutants\`, which first sees every named test pass without the`,
    "fault; [mutants.csv](mutants.csv) has a row a fault: its place, the test, and the test's complaint. The latest",
    `run put in ${latest} of them; rows of others stand as earlier runs left them, with the lines of then.`,
    "",
    `Noticed of those put in: ${
      parts.map(([part, own]) => `\`${part}\` ${killed(own)} of ${own.length}`).join(", ")
    }.`,
    ...survivors.flatMap(({ fault, place, test }) => [
      "",
      `**Survived**: ${fault} (\`${place}\`), which \`${test}\` should have noticed.`,
    ]),
    "",
  ].join("\n");
}
