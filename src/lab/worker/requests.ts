/**
 * What the page's workers can be asked, by name: a function of the input and, where there is news on the way, of what
 * tells it. The page imports the type of this object alone.
 *
 * @module
 */
import { openCohort, openCohortModel, viewRow } from "../cohort/requests.ts";
import {
  countData,
  drawState,
  takeStep,
  viewAction,
  viewOdds,
  viewState,
} from "../patients/requests.ts";
import { describeProtocol, rollAgain } from "../noise/requests.ts";
import { readPolicyFile, scoreTable } from "../policy/requests.ts";
import { knowPolicy } from "./known_policies.ts";
import { checkMachine, describeMachine, timeMachine } from "./machine.ts";
import { describeMdp } from "./mdp.ts";
import { describeKept } from "./kept_training.ts";
import { describePresets, writeTrainingConfig } from "./presets.ts";
import { listRuns, watchRun } from "./runs.ts";
import { scoreReferences } from "./references.ts";
import { soloAdvance, soloMetrics, soloStates, soloTrainer } from "./solo_trainer.ts";
import { downloadCheckpoint, pauseTraining, resumeTraining, startTraining } from "./training.ts";

/** The requests by name. */
export const REQUESTS = {
  mdp: describeMdp,
  references: scoreReferences,
  knowPolicy,
  countData,
  viewState,
  viewAction,
  drawState,
  takeStep,
  viewOdds,
  describeProtocol,
  rollAgain,
  readPolicyFile,
  scoreTable,
  openCohort,
  openCohortModel,
  viewRow,
  describeMachine,
  checkMachine,
  timeMachine,
  listRuns,
  watchRun,
  presets: describePresets,
  trainingConfig: writeTrainingConfig,
  startTraining,
  pauseTraining,
  resumeTraining,
  downloadCheckpoint,
  soloTrainer,
  soloAdvance,
  soloMetrics,
  soloStates,
  keptTraining: describeKept,
} as const;

/** Their types. */
export type Requests = typeof REQUESTS;
