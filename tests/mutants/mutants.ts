/**
 * The faults that `deno task mutants` puts in.
 *
 * @module
 */
import type { Mutant } from "./mutant.ts";
import { TWIN_MUTANTS } from "./twin_mutants.ts";

/** Every fault of the table. */
export const MUTANTS: readonly Mutant[] = [...TWIN_MUTANTS];
