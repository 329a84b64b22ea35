/**
 * The parts of the page, in the order in which they are offered.
 *
 * @module
 */
import { NOISE } from "./noise/noise.tsx";
import type { Part } from "./part.tsx";
import { POLICY } from "./policy/policy.tsx";
import { PATIENTS } from "./patients/patients.tsx";
import { TRAIN } from "./train/train.tsx";

/** The parts. */
export const PARTS: readonly Part[] = [TRAIN, PATIENTS, NOISE, POLICY];
