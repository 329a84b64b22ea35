/**
 * The algorithms there are: one line each.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { bc } from "./bc.ts";
import { bcq } from "./bcq.ts";
import { cql } from "./cql.ts";
import { dqn } from "./dqn.ts";
import { fqe } from "./fqe.ts";
import { iql } from "./iql.ts";
import type { Algorithm } from "./specification.ts";

/** Every algorithm; the CPU kernels know each by its place here. */
export const ALGORITHMS: readonly Algorithm[] = [
  cql,
  dqn,
  bc,
  bcq,
  fqe,
  iql,
];

/**
 * Those of which machines are told apart and steps are timed: a fixed list, so that a kernel hash stands for
 * the same steps in every version.
 */
export const REFERENCE_ALGORITHMS: readonly Algorithm[] = [cql, bc];

/**
 * An algorithm by its name.
 *
 * @param name The name.
 * @throws {InputError} If there is none of that name.
 */
export function algorithmOf({ algorithm }: { readonly algorithm: string }): Algorithm {
  const found = ALGORITHMS.find(({ name }) => name === algorithm);
  if (found) return found;
  const names = ALGORITHMS.map(({ name }) => name).join(", ");
  throw new InputError("algorithm", `found "${algorithm}", expected one of ${names}`);
}
