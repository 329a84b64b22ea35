/**
 * The records that `ope` judges on: a cohort's, or numbered states.
 *
 * Shapes: N rows.
 *
 * @module
 */
import type { ActionAxis } from "../../cohort/cohort_record.ts";
import { recordedValue } from "../../cohort/observations.ts";
import { type Cohort, loadSplit, openCohort } from "../../cohort/open_cohort.ts";
import { checkNumbered } from "../../dataset/check_states.ts";
import type { DenseDataset, DiscreteDataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/dataset_file.ts";
import { splitByPatient } from "../../dataset/episodes.ts";
import { InputError } from "../../input_error.ts";
import { type CaseFacts, cohortFacts, stateFacts } from "../../judging/cases_table.ts";
import { featureColumn } from "../../judging/feature_column.ts";
import type { JudgeOptions } from "../../judging/judge.ts";
import { judgeCohort } from "../../judging/judge_cohort.ts";
import { judgeStates } from "../../judging/judge_states.ts";
import type { JudgedContext } from "../../judging/judged_file.ts";
import type { JudgingSettings } from "../../judging/judging_settings.ts";
import type { PolicyRecord } from "../../judging/policy_record.ts";
import type { StateQuestion } from "../../judging/state_ground.ts";
import { LEVELS } from "../../mdp/action.ts";
import { ICU_SEPSIS } from "../../mdp/icu_sepsis.ts";
import { checkSubgroups, noteNoSubgroups } from "../subgroups.ts";
import { printNote } from "../terminal.ts";
import type { CreateTrainer } from "../train_visibly.ts";
import { shownPath, userPath } from "../user_path.ts";
import { askedOfCohort, askedOfStates } from "./asked_policies.ts";
import { type CheckModel, checkOthers, othersThan } from "./other_patients.ts";

/** How judging goes on before the user's eyes. */
export interface Going extends JudgeOptions {
  /** Told the share of the work that is done. */
  readonly onProgress: (share: number) => void;
}

/** Policies on records, ready to be judged. */
export interface AskedData {
  /** Whose records, and what actions and severity are called there. */
  readonly context: JudgedContext;
  /** (N) how ill patients are in the rows evaluated; null where nothing tells. */
  readonly severity: Float64Array | null;
  /** What is known of the rows evaluated. */
  readonly facts: CaseFacts;
  /** Judges. */
  readonly judge: (going: Going) => Promise<readonly PolicyRecord[]>;
}

/** How ill patients are, by the first of some features that the cohort has. */
function severityOf(
  { record: { features } }: Cohort,
  { observation, action, features: width }: DenseDataset,
  names: readonly string[],
): { readonly named: JudgedContext["severity"]; readonly severity: Float64Array | null } {
  const own = features.map(({ name }) => name);
  const column = names.map((name) => featureColumn(own, name)).find((found) => found >= 0);
  if (column === undefined) return { named: null, severity: null };
  const feature = features[column];
  const at = (row: number) => recordedValue(observation[row * width + column], feature);
  return {
    named: { name: feature.name, unit: feature.unit },
    severity: Float64Array.from(action, (_, row) => at(row)),
  };
}

/**
 * Policies on a cohort: those of its validation split are evaluated.
 *
 * @param dir The cohort's folder, as typed.
 * @param texts The policies, as typed.
 * @param options Settings and their file; what trains the clone.
 * @throws {InputError} If there is no such cohort, it lacks a feature that settings name, or a policy is not its own.
 */
export async function askedCohort(
  dir: string,
  texts: readonly string[],
  { config, settings, create }: {
    readonly config: string;
    readonly settings: JudgingSettings;
    readonly create: CreateTrainer;
  },
): Promise<AskedData> {
  const cohort = await openCohort(userPath(dir));
  const { record: { name, features, actions: { axes }, returns }, sha256 } = cohort;
  if (settings.fqe === "network" && returns.attainable === null) {
    const found = "its rewards are a column's, and nothing bounds its returns";
    throw new InputError(
      dir,
      `${found}: a network is fitted within such bounds, expected --fqe cells`,
    );
  }
  const policies = await askedOfCohort(texts, cohort);
  await checkSubgroups(config, features.map((feature) => feature.name));
  const evaluated = await loadSplit(cohort, "validation");
  const { severity, named } = severityOf(cohort, evaluated, settings.subgroups);
  return {
    context: {
      data: { kind: "cohort", name, sha256 },
      axes: axes.map(({ name, levels }) => ({ name, levels })),
      severity: named,
    },
    severity,
    facts: { axes, known: cohortFacts(features, evaluated.observation) },
    judge: (going) =>
      judgeCohort(cohort, evaluated, policies, {
        ...going,
        createTrainer: (options) => create("cpu", options),
      }),
  };
}

/** Loads numbered states. */
async function loadStates(
  typed: string,
  sizes: { readonly states?: number; readonly actions?: number } = {},
): Promise<DiscreteDataset> {
  const path = userPath(typed);
  const dataset = await loadDataset(path, { ...sizes, mdp: ICU_SEPSIS, onNote: printNote });
  checkNumbered(dataset, shownPath(path));
  return dataset;
}

/** What is asked of numbered states. */
export interface StatesFlags {
  /** Another file's patients, who fit; else half of the file's own do. */
  readonly fitting?: string;
  /** Discount. */
  readonly gamma?: number;
  /** What weights take. */
  readonly behaviour?: StateQuestion["behaviour"];
}

/** Who fits and who is evaluated, and what refuses models that were trained on those evaluated. */
async function statesQuestion(
  file: string,
  { fitting: other, gamma = 1, behaviour = "logged" }: StatesFlags,
  { seed }: Pick<JudgingSettings, "seed">,
): Promise<{ readonly question: StateQuestion; readonly checkModel: CheckModel }> {
  const whole = await loadStates(file);
  const { states, actions, mdpSha256 } = whole;
  // Returns of ICU-Sepsis are 0 or 1, whatever the discount.
  const range = mdpSha256 === ICU_SEPSIS.sha256 ? [0, 1] as const : null;
  const asked = (data: StateQuestion["data"]) => ({
    question: { gamma, behaviour, range, where: file, data },
    checkModel: othersThan({ file: whole, evaluated: data.evaluated, where: file }),
  });
  if (other !== undefined) {
    const fitting = await loadStates(other, { states, actions });
    checkOthers(fitting, whole, other);
    return asked({ fitting, evaluated: whole });
  }
  const [fitting, evaluated] = splitByPatient(whole, {
    shares: [0.5, 0.5],
    seed,
  }) as DiscreteDataset[];
  if (fitting.action.length === 0 || evaluated.action.length === 0) {
    throw new InputError(file, "found one patient, expected at least two: half of them fit");
  }
  return asked({ fitting, evaluated });
}

/** Number of states that rows act in or go on to. */
function liveStates({ state, nextState, ending }: DiscreteDataset): number {
  let most = 0;
  state.forEach((s) => most = Math.max(most, s));
  nextState.forEach((s, i) => most = ending[i] & 1 ? most : Math.max(most, s));
  return most + 1;
}

/** Axes of ICU-Sepsis's actions. */
const ICU_AXES: readonly ActionAxis[] = ["fluid", "vasopressor"].map((name) => ({
  name,
  levels: LEVELS,
  column: null,
  edges: null,
}));

/**
 * Policies on numbered states.
 *
 * @param file The dataset, as typed.
 * @param texts The policies, as typed.
 * @param options Settings and their file; what is asked.
 * @throws {InputError} If there is no such dataset, or a policy is none of its states or was trained on those evaluated.
 */
export async function askedStates(
  file: string,
  texts: readonly string[],
  { config, settings, flags }: {
    readonly config: string;
    readonly settings: JudgingSettings;
    readonly flags: StatesFlags;
  },
): Promise<AskedData> {
  const { question, checkModel } = await statesQuestion(file, flags, settings);
  const { evaluated } = question.data;
  const { states, actions } = evaluated;
  const sizes = { states, actions, live: liveStates(evaluated) };
  const policies = await askedOfStates(texts, sizes, checkModel);
  await noteNoSubgroups(config);
  const axes = evaluated.mdpSha256 === ICU_SEPSIS.sha256 ? ICU_AXES : null;
  return {
    context: {
      data: { kind: "states", name: shownPath(userPath(file)) },
      axes: axes && axes.map(({ name, levels }) => ({ name, levels })),
      severity: null,
    },
    severity: null,
    facts: { axes, known: stateFacts(evaluated) },
    judge: (going) => judgeStates(question, policies, going),
  };
}
