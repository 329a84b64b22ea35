/**
 * The faults that `deno task dev mutants` puts in.
 *
 * @module
 */
import { ALGORITHM_MUTANTS } from "./algorithm_mutants.ts";
import { CPU_LOSS_MUTANTS } from "./cpu_loss_mutants.ts";
import { CPU_MUTANTS } from "./cpu_mutants.ts";
import { DATASET_MUTANTS } from "./dataset_mutants.ts";
import { EVALUATION_MUTANTS } from "./evaluation_mutants.ts";
import { FULL_MUTANTS } from "./full_mutants.ts";
import { KERNEL_MUTANTS } from "./kernel_mutants.ts";
import { LOSS_MUTANTS } from "./loss_mutants.ts";
import { MDP_MUTANTS } from "./mdp_mutants.ts";
import type { Mutant } from "./mutant.ts";
import { SELECTION_MUTANTS } from "./selection_mutants.ts";
import { TRAINER_MUTANTS } from "./trainer_mutants.ts";
import { TWIN_MUTANTS } from "./twin_mutants.ts";
import { UPDATE_MUTANTS } from "./update_mutants.ts";

/** Every fault of the table. */
export const MUTANTS: readonly Mutant[] = [
  ...TWIN_MUTANTS,
  ...ALGORITHM_MUTANTS,
  ...KERNEL_MUTANTS,
  ...LOSS_MUTANTS,
  ...UPDATE_MUTANTS,
  ...FULL_MUTANTS,
  ...TRAINER_MUTANTS,
  ...CPU_MUTANTS,
  ...CPU_LOSS_MUTANTS,
  ...DATASET_MUTANTS,
  ...MDP_MUTANTS,
  ...SELECTION_MUTANTS,
  ...EVALUATION_MUTANTS,
];
