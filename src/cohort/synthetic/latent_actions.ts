/**
 * A cohort's actions as the latent process numbers them.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { actionOf, LEVELS } from "../../mdp/action.ts";
import type { CohortRecord } from "../cohort_record.ts";
import { DOSES } from "./doses.ts";

/**
 * Which action of the latent process each action of a cohort is.
 *
 * @param actions The cohort's grid.
 * @param where The cohort, for errors.
 * @returns (25) by the cohort's index.
 * @throws {InputError} If the grid is another: doses binned by other edges are other actions, of unknown effect.
 */
export function latentActions(
  { count, axes }: CohortRecord["actions"],
  where: string,
): Uint8Array {
  const names = DOSES.map(({ axis }) => axis);
  const known = axes.length === 2 && axes.every(({ levels }) => levels === LEVELS) &&
    names.every((name) => axes.some((axis) => axis.name === name));
  if (!known || count !== LEVELS * LEVELS) {
    throw new InputError(
      where,
      `its actions are ${axes.map(({ name, levels }) => `${name} (${levels})`).join(" x ")}, ` +
        `expected ${names.map((name) => `${name} (${LEVELS})`).join(" and ")}`,
    );
  }
  for (const { axis, edges } of DOSES) {
    const own = axes.find(({ name }) => name === axis)!;
    if (own.edges === null || own.edges.join() === edges.join()) continue;
    throw new InputError(
      where,
      `its ${axis} is binned at ${own.edges.join(", ")}, expected ${
        edges.join(", ")
      }: other bins are other actions, whose effect nobody knows`,
    );
  }
  return Uint8Array.from({ length: count }, (_, action) => {
    const level = [Math.floor(action / LEVELS), action % LEVELS];
    const of = (name: string) => level[axes.findIndex((axis) => axis.name === name)];
    return actionOf({ fluid: of(names[0]), vasopressor: of(names[1]) });
  });
}
