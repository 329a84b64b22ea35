/**
 * `deno task cohort synthesize`: a table of synthetic patients, of whom everything is known.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { checkKnobs, type Knobs, LAYOUTS, USUAL_KNOBS } from "../../cohort/synthetic/knobs.ts";
import { FAULT_IDS } from "../../cohort/synthetic/faults.ts";
import { faultInTable, withFault } from "../../cohort/synthetic/faulty_layout.ts";
import type { Layout } from "../../cohort/synthetic/layout.ts";
import { layoutOf } from "../../cohort/synthetic/layouts.ts";
import { filesBeside, untouchedBeside } from "../../cohort/synthetic/files_beside.ts";
import { synthesize, type SynthesizedCounts } from "../../cohort/synthetic/synthesize.ts";
import { SYNTHETIC_TABLE } from "../../cohort/synthetic/synthetic_table.ts";
import { fileSha256 } from "../../cohort/table/file_pieces.ts";
import { writeTruthRecord } from "../../cohort/synthetic/truth_record.ts";
import { checkWritable, makeFolder, writeFileAtomic } from "../../files/atomic_write.ts";
import { InputError } from "../../input_error.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { DEFAULT_MAX_STEPS } from "../../mdp/simulator.ts";
import { integerFlag, numberFlag, seedFlag } from "../flags.ts";
import { withInterrupt } from "../interrupt.ts";
import { startProgress } from "../progress.ts";
import type { RunnableCommand } from "../run_command.ts";
import { table } from "../table.ts";
import { printJson, printResult } from "../terminal.ts";
import { outputFile, projectPath, shownPath } from "../user_path.ts";

/** A patient's numbers stay whole beyond this, but a table of it would take hours. */
const MOST_PATIENTS = 20_000_000;

/** The counts as a table for reading. */
function countsTable(counts: SynthesizedCounts): string {
  const { patients, steps, survived, cut, cells, empty } = counts;
  const percent = (part: number, whole: number) => `${(100 * part / whole).toFixed(2)}%`;
  return table([{ title: "synthetic cohort" }, { title: "" }], [
    ["patients", String(patients)],
    ["steps", String(steps)],
    ["mean length", (steps / patients).toFixed(2)],
    ["survival", percent(survived, patients)],
    ["stays that were cut", String(cut)],
    ["empty cells of features", percent(empty, cells)],
  ]);
}

/** Writes the table, with a bar and in one piece or not at all. */
async function write(
  path: string,
  { mdp, knobs, layout }: {
    readonly mdp: TabularMdp;
    readonly knobs: Knobs;
    readonly layout: Layout;
  },
): Promise<SynthesizedCounts> {
  const progress = startProgress("making patients", knobs.patients, { unit: "patients" });
  try {
    return await withInterrupt(
      "Interrupted, nothing was written",
      (signal) =>
        synthesize(path, mdp, {
          knobs,
          layout,
          signal,
          onProgress: (patients) => progress.update(patients),
        }),
    );
  } finally {
    progress.close();
  }
}

/** A table that was written. */
export interface SyntheticTable {
  /** What is in it. */
  readonly counts: SynthesizedCounts;
  /** SHA-256 of the table. */
  readonly sha256: string;
  /** Files beside it, as one would type them. */
  readonly beside: readonly string[];
  /** What its layout leaves out. */
  readonly leftOut: readonly string[];
}

/**
 * Writes a synthetic cohort's table, with a bar, its mapping beside it, and what it was made with where truths are kept.
 *
 * @param path The table, which a flag has named.
 * @param knobs What it is like.
 * @param truths Folder of truths, and a file beside which it is filled.
 * @throws {InputError} If a file cannot be written, or is one that synthesize did not write.
 */
export async function writeSynthetic(
  path: string,
  knobs: Knobs,
  truths: { readonly truth: string; readonly beside: string },
): Promise<SyntheticTable> {
  const mdp = await loadMdp();
  const layout = withFault(layoutOf(knobs), mdp, knobs);
  const beside = filesBeside(path, layout);
  const kind = untouchedBeside(path);
  await checkWritable(path, SYNTHETIC_TABLE);
  for (const one of beside.keys()) await checkWritable(await outputFile("--out", one), kind);
  const counts = await write(path, { mdp, knobs, layout });
  const sha256 = await fileSha256({ path, shown: shownPath(path) });
  await makeFolder(truths.truth);
  await writeTruthRecord(truths, sha256, { ...knobs, fault: faultInTable(knobs.fault) });
  for (const [one, text] of beside) await writeFileAtomic(one, text, { kind });
  return { counts, sha256, beside: [...beside.keys()].map(shownPath), leftOut: layout.leftOut };
}

/** The command. */
export const synthesizeCommand: RunnableCommand = new Command()
  .name("synthesize")
  .description(
    "Writes a table of synthetic patients with its mapping beside it: ICU-Sepsis recorded as 37 values and 25 " +
      "missing-flags. `deno task truth` says what any policy of it is worth.",
  )
  .requiredOption(
    "--patients <n>",
    "number of patients, each with one stay",
    integerFlag("--patients", { min: 1, max: MOST_PATIENTS }),
  )
  .requiredOption("--out <file>", "table to write: .csv, .csv.gz or .parquet")
  .option(
    "--noise <x>",
    "standard deviation of what is recorded about a state's centre, in units of the centres' own",
    numberFlag("--noise", { min: 0, max: 5 }),
    USUAL_KNOBS.noise,
  )
  .option("--seed <s>", "seed of every draw", seedFlag, USUAL_KNOBS.seed)
  .addOption(
    new Option("--clinicians <see>", "what clinicians act on")
      .choices(["record", "state"] as const).default(USUAL_KNOBS.clinicians),
  )
  .addOption(
    new Option("--cells <cells>", "whether a record stays nearest to its own state's centre")
      .choices(["crossed", "kept"] as const).default(USUAL_KNOBS.cells),
  )
  .addOption(
    new Option("--memory <memory>", "whether age, weight, sums of doses and hours are a patient's")
      .choices(["none", "patient"] as const).default(USUAL_KNOBS.memory),
  )
  .addOption(
    new Option("--gaps <gaps>", "empty cells, at a rate a feature")
      .choices(["none", "labs"] as const).default(USUAL_KNOBS.gaps),
  )
  .option(
    "--frailty <g>",
    "an unrecorded bit multiplies odds of treatment by g, and of dying in a step by its root",
    numberFlag("--frailty", { min: 0.01, max: 100 }),
    USUAL_KNOBS.frailty,
  )
  .option(
    "--horizon <h>",
    "steps after which records are cut (default: none are)",
    integerFlag("--horizon", { min: 1, max: DEFAULT_MAX_STEPS - 1 }),
  )
  .addOption(
    new Option("--layout <layout>", "how the table is laid out").choices(LAYOUTS)
      .default(USUAL_KNOBS.layout),
  )
  .addOption(
    new Option("--fault <id>", "put in the fault that a lint is to find (--layout flat alone)")
      .choices(FAULT_IDS),
  )
  .option("--json", "report as JSON")
  .action(async ({ out, horizon = null, fault = null, json, ...flags }) => {
    const knobs: Knobs = { ...USUAL_KNOBS, ...flags, horizon, fault };
    checkKnobs(knobs);
    const path = await outputFile("--out", out);
    if (!/\.(csv|csv\.gz|parquet)$/.test(path)) {
      throw new InputError("--out", `found "${out}", expected a name in .csv, .csv.gz or .parquet`);
    }
    const truths = { truth: projectPath("runs/truth"), beside: projectPath("runs") };
    const { counts, sha256, beside: files, leftOut } = await writeSynthetic(path, knobs, truths);
    if (json) return printJson({ file: shownPath(path), sha256, beside: files, ...counts });
    printResult(countsTable(counts));
    printResult(`\n${shownPath(path)}: SHA-256 ${sha256}`);
    printResult(`Beside it: ${files.join(", ")}`);
    for (const what of leftOut) printResult(`Not in this layout: ${what}`);
  });
