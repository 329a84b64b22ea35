/**
 * The faults that `deno task dev mutants` puts in.
 *
 * @module
 */
import { CPU_MUTANTS } from "./cpu_mutants.ts";
import { EVALUATION_MUTANTS } from "./evaluation_mutants.ts";
import { FULL_MUTANTS } from "./full_mutants.ts";
import { KERNEL_MUTANTS } from "./kernel_mutants.ts";
import type { Mutant } from "./mutant.ts";
import { TRAINER_MUTANTS } from "./trainer_mutants.ts";
import { TWIN_MUTANTS } from "./twin_mutants.ts";
import { UPDATE_MUTANTS } from "./update_mutants.ts";

/** Every fault of the table. */
export const MUTANTS: readonly Mutant[] = [
  ...TWIN_MUTANTS,
  ...KERNEL_MUTANTS,
  ...UPDATE_MUTANTS,
  ...FULL_MUTANTS,
  ...TRAINER_MUTANTS,
  ...CPU_MUTANTS,
  ...EVALUATION_MUTANTS,
];
