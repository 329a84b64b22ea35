/**
 * Subgroups that settings ask for and a cohort does not have.
 *
 * @module
 */
import { nearestColumn } from "../cohort/table/column_names.ts";
import { InputError } from "../input_error.ts";
import { featureColumn } from "../judging/feature_column.ts";
import { declaredSubgroups } from "../judging/judging_settings.ts";
import { clipped } from "../text/visible.ts";
import { printNote } from "./terminal.ts";
import { projectPath, shownPath } from "./user_path.ts";

/** Settings for every cohort, which need not have all of their subgroups. */
const USUAL = projectPath("configs/ope.yaml");

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
  const names = absent.map(({ name }) => name).join(", ");
  printNote(
    `${
      shownPath(config)
    } asks for subgroups by ${names}, which is no feature of this cohort: they are left out ` +
      "(a copy with other subgroups is named by --config).",
  );
}
