/**
 * Subgroups that settings ask for and a cohort does not have.
 *
 * @module
 */
import { nearestColumn } from "../cohort/table/column_names.ts";
import { InputError } from "../input_error.ts";
import { featureColumn } from "../judging/feature_column.ts";
import { type DeclaredSubgroup, declaredSubgroups } from "../judging/judging_settings.ts";
import { clipped } from "../text/visible.ts";
import { printNote } from "./terminal.ts";
import { projectPath, shownPath } from "./user_path.ts";

/** Settings for every cohort, which need not have all of their subgroups. */
const USUAL = projectPath("configs/ope.yaml");

/** Says that subgroups are left out. */
function noteLeftOut(config: string, left: readonly DeclaredSubgroup[], why: string): void {
  const names = left.map(({ name }) => name).join(", ");
  printNote(`${shownPath(config)} asks for subgroups by ${names}: ${why}.`);
}

/**
 * Says that numbered states have no subgroups, where settings of one's own ask for some.
 *
 * @param config The settings' file.
 */
export async function noteNoSubgroups(config: string): Promise<void> {
  const declared = await declaredSubgroups(config, { shown: shownPath });
  if (config === USUAL || declared.length === 0) return;
  noteLeftOut(config, declared, "numbered states have no features, they are left out");
}

/**
 * Refuses subgroups by features that a cohort lacks; those of the usual settings are said to be left out.
 *
 * @param config The settings' file.
 * @param features Names of the cohort's features, at least one.
 * @throws {InputError} At the first in settings of one's own, with the feature most like it.
 */
export async function checkSubgroups(config: string, features: readonly string[]): Promise<void> {
  const declared = await declaredSubgroups(config, { shown: shownPath });
  const absent = declared.filter(({ name }) => featureColumn(features, name) < 0);
  if (absent.length === 0) return;
  if (config !== USUAL) {
    const [{ name, where }] = absent;
    const near = clipped(nearestColumn(name, features));
    throw new InputError(
      where,
      `subgroups: found "${name}", which is no feature of the cohort, expected one such as "${near}"`,
    );
  }
  const why =
    "no such feature is in this cohort, they are left out (--config names a copy with others)";
  noteLeftOut(config, absent, why);
}
