/**
 * The parts of the page, in the order in which they are offered.
 *
 * @module
 */
import { MACHINE } from "./machine/machine.tsx";
import { NOISE } from "./noise/noise.tsx";
import type { Part } from "./part.tsx";
import { POLICY } from "./policy/policy.tsx";
import { PATIENTS } from "./patients/patients.tsx";
import { RUNS } from "./runs/runs.tsx";
import { TRAIN } from "./train/train.tsx";

/** Whether the page comes from a server that has runs to watch. */
const hasRuns = document.getElementById("app")!.dataset.runs !== "";

/** The parts. */
export const PARTS: readonly Part[] = [
  TRAIN,
  PATIENTS,
  NOISE,
  POLICY,
  ...(hasRuns ? [RUNS] : []),
  MACHINE,
];
