/**
 * The parts of the page, in the order in which they are offered.
 *
 * @module
 */
import type { Part } from "./part.tsx";
import { PATIENTS } from "./patients/patients.tsx";
import { TRAIN } from "./train/train.tsx";

/** The parts. */
export const PARTS: readonly Part[] = [TRAIN, PATIENTS];
