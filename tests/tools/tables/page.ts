/**
 * What imports of tables took, as a page.
 *
 * @module
 */
import { markdownTable } from "../../bench/markdown.ts";

/** An import of a table. */
export interface TimedImport {
  /** Format of the table. */
  readonly format: string;
  /** Its rows. */
  readonly rows: number;
  /** Its columns. */
  readonly columns: number;
  /** Its bytes. */
  readonly bytes: number;
  /** Bytes of the cohort's three splits. */
  readonly cohort_bytes: number;
  /** Seconds from the command's start to its end. */
  readonly seconds: number;
  /** Seconds of processors that it took. */
  readonly cpu_seconds: number;
  /** Most bytes resident. */
  readonly peak_bytes: number;
  /** Bytes of memory that it was let have for data; null for any. */
  readonly limit_bytes: number | null;
  /** Share of the cores' time that other programs took meanwhile, 0 to 1. */
  readonly other_load: number;
}

/** What `results/bench/tables.json` holds. */
export interface TableResults {
  /** The processor. */
  readonly cpu: string;
  /** Its cores. */
  readonly cores: number;
  /** Version of Deno. */
  readonly deno: string;
  /** The imports. */
  readonly imports: readonly TimedImport[];
}

const mega = (bytes: number) => Math.round(bytes / 1e6).toLocaleString("en");

/**
 * The page.
 *
 * @param results What was found.
 */
export function tablesPage({ cpu, cores, deno, imports }: TableResults): string {
  const rows = imports.map((one) => [
    `${one.format}, ${one.rows.toLocaleString("en")} x ${one.columns}`,
    mega(one.bytes),
    mega(one.cohort_bytes),
    one.seconds.toFixed(1),
    one.cpu_seconds.toFixed(1),
    mega(one.peak_bytes),
    one.limit_bytes === null ? "none" : mega(one.limit_bytes),
    `${(100 * one.other_load).toFixed(1)} %`,
  ]);
  const head = ["table", "MB", "cohort, MB", "seconds", "of a core", "resident, MB"];
  return `# Importing tables

Made by \`deno task dev bench:tables\`: stays of twelve rows, 25 actions, an outcome, features of 32-bit numbers of which a
tenth is missing (in CSV by their shortest texts); \`deno task cohort import\` from its start to its end, lints, splits,
SHA-256 and all. Under a limit, \`prlimit --data\` lets the process have that many bytes of memory for data: twice the
cohort's three splits. ${cpu}, ${cores} cores, Deno ${deno}.

${markdownTable([...head, "limit, MB", "others' load"], rows)}
`;
}
