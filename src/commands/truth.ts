/**
 * `deno task truth`: what policies of a synthetic cohort are worth, or of ICU-Sepsis's states; and finished estimates beside it.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { loadSplit } from "../cohort/open_cohort.ts";
import { USUAL_DRAWS, USUAL_PATIENTS } from "../cohort/synthetic/truth.ts";
import { observedReturn } from "../evaluation/observed_return.ts";
import { loggedEpisodes } from "../evaluation/ope/episodes.ts";
import { InputError } from "../input_error.ts";
import { readPolicyRecords } from "../judging/policy_records_file.ts";
import { INADMISSIBLE_HANDLINGS, type InadmissibleHandling } from "../mdp/tabular_mdp.ts";
import { integerFlag } from "./flags.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { type BesideRecord, checkRecords, type RecordsAsked, setBeside } from "./truth/beside.ts";
import { besideTable } from "./truth/beside_table.ts";
import {
  askedOfSynthetic,
  COHORT_FORMS,
  type NamedTruth,
  type SyntheticPolicies,
} from "./truth/cohort_truths.ts";
import { askedOfIcuSepsis } from "./truth/state_truths.ts";
import { truthTable } from "./truth/truth_table.ts";
import { userPath } from "./user_path.ts";

/** Estimates beside the truth, and what has to be said of it. */
interface Beside {
  readonly records: readonly BesideRecord[];
  readonly notes: readonly string[];
}

/** What a cohort's records say. */
async function cohortFacts({ cohort }: SyntheticPolicies): Promise<RecordsAsked["cohort"]> {
  const { gamma } = cohort.record.mapping;
  const episodes = loggedEpisodes(await loadSplit(cohort, "validation"));
  const { value: clinicians } = observedReturn(episodes, { gamma });
  return { gamma, patients: episodes.patients, clinicians };
}

/** Records of a cohort beside the truth. */
async function besideCohort(
  file: string,
  asked: SyntheticPolicies,
  find: () => Promise<NamedTruth[]>,
): Promise<Beside> {
  const records = await readPolicyRecords(userPath(file), file);
  checkRecords(records, { names: asked.names, cohort: await cohortFacts(asked) }, file);
  const { horizon } = asked.knobs;
  const notes = horizon === null ? [] : [
    `Stays are cut after ${horizon} steps. truth: the return until then; estimators that value what follows a cut speak of more.`,
  ];
  return { records: setBeside(records, await find()), notes };
}

/** Records of ICU-Sepsis's numbered states beside the truth. */
async function besideStates(
  file: string,
  texts: readonly string[],
  { inadmissible }: { readonly inadmissible: InadmissibleHandling },
): Promise<Beside> {
  const { names, find } = await askedOfIcuSepsis(texts);
  const records = await readPolicyRecords(userPath(file), file);
  checkRecords(records, { names, cohort: null }, file);
  const [{ gamma }] = records;
  const notes = [
    `Truth of whole stays in ICU-Sepsis, inadmissible actions: ${inadmissible}.`,
  ];
  return { records: setBeside(records, find({ gamma, inadmissible })), notes };
}

/** What tells which flags were given. */
interface Given {
  getOptionValueSource(name: string): string | undefined;
}

const isGiven = (command: Given, name: string) => command.getOptionValueSource(name) === "cli";

/** Flags of one way to the truth, by the way. */
const WAYS = [
  ["draws", "drawn rows", "no policy is solved for over drawn rows"],
  ["patients", "simulated patients", "every policy is solved for (--simulate simulates)"],
] as const;

/**
 * What is to be said of flags that were given and made no difference.
 *
 * @param truths What was found.
 * @param command What tells the flags.
 */
function unusedNotes(truths: readonly Pick<NamedTruth, "method">[], command: Given): string[] {
  return WAYS.flatMap(([name, way, why]) =>
    isGiven(command, name) && truths.every(({ method }) => method !== way)
      ? [`--${name} makes no difference: ${why}.`]
      : []
  );
}

/** Refuses flags that were given and speak of the other kind of policies. */
function checkFlags(
  command: Given,
  { only, without }: { readonly only: readonly string[]; readonly without: boolean },
): void {
  const wrong = only.find((name) => isGiven(command, name));
  if (wrong === undefined) return;
  throw new InputError(`--${wrong}`, `has no meaning with${without ? "out" : ""} --cohort`);
}

/** The command. */
export const truthCommand: RunnableCommand = new Command("truth")
  .description(
    "Says what policies of a synthetic cohort are worth: exactly, or over drawn rows, where an observation depends on " +
      "the state alone; else in simulated patients. Only tables that `deno task cohort synthesize` wrote have a truth. " +
      "With --beside it sets the mean return beside finished estimates; without --cohort these are of ICU-Sepsis's " +
      "numbered states, and policies table:FILE, a checkpoint, a run or FILE.pt, scored exactly.",
  )
  .argument("<policy...>", COHORT_FORMS)
  .option("--cohort <dir>", "the cohort's folder")
  .option(
    "--beside <file>",
    "estimates of these policies, as `deno task ope --json` printed them: their records, judged before",
  )
  .option(
    "--draws <n>",
    "rows drawn a state, a multiple of 10",
    integerFlag("--draws", { min: 10, max: 1_000_000 }),
    USUAL_DRAWS,
  )
  .option(
    "--patients <n>",
    "patients simulated",
    integerFlag("--patients", { min: 100, max: 100_000_000 }),
    USUAL_PATIENTS,
  )
  .option("--simulate", "simulate patients even where a solve would do", false)
  .addOption(
    new Option("--inadmissible <handling>", "what an inadmissible action does in numbered states")
      .choices(INADMISSIBLE_HANDLINGS).default(INADMISSIBLE_HANDLINGS[0]),
  )
  .option(
    "--truth <dir>",
    "folder of what tables were made with, such as a tour's (default: runs/truth)",
  )
  .option("--json", "report as JSON", false)
  .action(async (texts, { cohort: dir, beside, inadmissible, json, ...options }, command) => {
    const { draws, truth } = options;
    if (draws % 10 !== 0) {
      throw new InputError("--draws", `found "${draws}", expected a multiple of 10`);
    }
    const print = ({ records, notes }: Beside) =>
      json ? printJson(records) : printResult(besideTable(records, notes));
    if (dir === undefined) {
      checkFlags(command, { only: ["draws", "patients", "simulate", "truth"], without: true });
      if (beside === undefined) {
        throw new InputError("--cohort", "is missing, expected it or --beside FILE");
      }
      return print(await besideStates(beside, texts, { inadmissible }));
    }
    checkFlags(command, { only: ["inadmissible"], without: false });
    const asked = await askedOfSynthetic(
      dir,
      texts,
      truth === undefined ? undefined : userPath(truth),
    );
    const find = async () => {
      const truths = await asked.find(options);
      for (const note of unusedNotes(truths, command)) printNote(note);
      return truths;
    };
    if (beside !== undefined) return print(await besideCohort(beside, asked, find));
    const truths = await find();
    if (json) printJson(truths);
    else printResult(truthTable(truths));
  });
