/**
 * Flat tables of one's own whose columns have usual names: a row a stay and step, features with gaps, doses or an
 * action, an outcome or rewards. All other columns of numbers are features.
 *
 * @module
 */
import { InputError } from "../../../input_error.ts";
import { shellWord } from "../../../text/shell_word.ts";
import { clipped } from "../../../text/visible.ts";
import { INDEX_NAME } from "../../table/column_names.ts";
import type { Table } from "../../table/table.ts";
import type { Mapping } from "../mapping.ts";
import { featureOf, mappingOf, type Recognised } from "./layout.ts";
import { largestWhole, numberColumns, usualDistance } from "./peek.ts";

/** Usual names by role, the likelier first; case, blanks and underscores do not count. */
export const USUAL_NAMES = {
  episode: ["stay_id", "icustay_id", "stay", "episode_id", "episode", "encounter_id", "encounter"]
    .concat("patientunitstayid", "traj", "trajectory", "traj_id", "hadm_id", "admission_id"),
  patient: ["subject_id", "patient_id", "patient", "uniquepid", "person_id"],
  time: ["step", "step_index", "bloc", "timestep", "time_step", "hours", "hour", "time_hours"]
    .concat("charttime", "time", "hr", "t", "hours_since_admission", "hours_since_onset"),
  split: ["split", "fold", "part"],
  done: ["done", "terminated", "terminal"],
  truncated: ["truncated", "censored"],
  died: ["died", "death", "dead", "mortality", "deceased", "expired", "hospital_expire_flag"]
    .concat("died_in_hosp", "in_hospital_mortality", "hospital_mortality", "mortality_hospital")
    .concat("icu_mortality", "mortality_90d", "mortality_30d", "died_within_90d"),
  survived: ["survived", "survival", "alive"],
  action: ["action", "actions"],
  fluid: ["fluid", "fluids", "fluid_ml", "iv_fluid", "iv_fluids", "iv_fluid_ml", "input_4hourly"]
    .concat("fluid_dose", "fluids_ml", "iv_fluid_dose"),
  vasopressor: ["vasopressor", "vasopressors", "vaso", "max_dose_vaso", "vasopressor_dose"]
    .concat("vasopressor_dose_nor_equiv", "vasopressor_nor_equiv", "norepinephrine_dose")
    .concat("vaso_dose", "vasopressor_rate", "norepinephrine", "norepinephrine_equivalent"),
  reward: ["reward", "rewards"],
} as const;

/** What pandas and R call the column of row numbers that they write unasked. */
const ROW_NUMBERS = [INDEX_NAME, "__index_level_0__", "level_0", "index", "row_names", "rownames"]
  .concat("row.names", "row_name", "row_number", "row_id");

type Role = keyof typeof USUAL_NAMES;

/** Times that count steps, not hours. */
const STEPS = ["step", "step_index", "bloc", "timestep", "time_step"];

const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, "");

/** Columns by role; all columns under a role's usual names are no features, but for hours since something. */
function rolesOf(columns: readonly string[]): {
  readonly found: Readonly<Partial<Record<Role, string>>>;
  readonly taken: ReadonlySet<string>;
} {
  const found: Partial<Record<Role, string>> = {};
  const taken = new Set<string>();
  for (const role of Object.keys(USUAL_NAMES) as Role[]) {
    for (const name of USUAL_NAMES[role]) {
      const column = columns.find((one) => plain(one) === plain(name));
      if (column === undefined) continue;
      const isFirst = found[role] === undefined;
      found[role] ??= column;
      if (isFirst || !/^hours/.test(name)) taken.add(column);
    }
  }
  for (const column of columns) {
    if (ROW_NUMBERS.some((name) => plain(name) === plain(column))) taken.add(column);
  }
  return { found, taken };
}

/** Most columns that a note names. */
const MOST_LISTED = 100;

/** Columns by name, as many as a note can hold. */
function listed(columns: readonly string[]): string {
  const first = columns.slice(0, MOST_LISTED).map((column) => clipped(column)).join(", ");
  const more = columns.length - MOST_LISTED;
  return more > 0 ? `${first} and ${more} more` : first;
}

/** Refuses a table that lacks roles, naming those that it has. */
function checkRoles(table: Table, found: Readonly<Partial<Record<Role, string>>>): void {
  const { action, fluid, vasopressor, died, survived, reward } = found;
  const missing = [
    ...(["episode", "time"] as const).filter((role) => found[role] === undefined),
    ...(action === undefined && (fluid === undefined || vasopressor === undefined)
      ? ["action (or fluid and vasopressor doses)"]
      : []),
    ...([died, survived, reward].every((one) => one === undefined) ? ["died (or reward)"] : []),
  ];
  if (missing.length === 0) return;
  const known = Object.entries(found).map(([role, column]) => `${role} (${clipped(column)})`);
  throw new InputError(
    table.path,
    `found columns for ${known.join(", ") || "nothing"}, but none for ${missing.join(", ")}, ` +
      `expected a mapping that names them, ${table.path}.mapping.yaml (src/cohort/README.md), then: ` +
      `deno task cohort import ${shellWord(table.path)}`,
  );
}

/** How actions are made: as they are numbered, else of doses. */
async function actionsOf(
  table: Table,
  { action, fluid, vasopressor }: Readonly<Partial<Record<Role, string>>>,
): Promise<Mapping["actions"]> {
  if (action === undefined) {
    return {
      bins: [
        { name: "fluid", column: fluid!, edges: null },
        { name: "vasopressor", column: vasopressor!, edges: null },
      ],
    };
  }
  const levels = Math.max(2, await largestWhole(table, action) + 1);
  return { column: action, axes: [{ name: "action", levels }] };
}

/**
 * Recognises a flat table.
 *
 * @param table The table.
 * @throws {InputError} Naming the roles that are found and those that are missing.
 */
export async function flat(table: Table): Promise<Recognised> {
  const { found, taken } = rolesOf(table.columns);
  checkRoles(table, found);
  const { episode, time, patient, split, done, truncated, died, survived, reward } = found;
  const rest = table.columns.filter((column) => !taken.has(column));
  const numbers = await numberColumns(table, rest);
  const isNumbers = new Set(numbers);
  const others = rest.filter((column) => !isNumbers.has(column));
  if (numbers.length === 0) {
    throw new InputError(table.path, "found no columns of numbers for features, expected some");
  }
  const isCounted = STEPS.some((name) => plain(name) === plain(time!));
  const roles = { episode: episode!, time: time! };
  const hours = isCounted ? null : await usualDistance(table, roles);
  const columns = { ...roles, hours, patient, split, done, truncated };
  const isGiven = ([, column]: [string, unknown]) => column !== undefined;
  const actions = await actionsOf(table, found);
  const deadColumn = died ?? survived;
  const mapping = mappingOf({
    layout: "own",
    columns: { ...roles, ...Object.fromEntries(Object.entries(columns).filter(isGiven)) },
    outcome: deadColumn === undefined
      ? null
      : { column: deadColumn, died: died === undefined ? 0 : 1 },
    features: numbers.map((column) => featureOf(column, column)),
    actions,
    reward: reward === undefined
      ? { kind: "sparse", scale: 1 }
      : { kind: "column", column: reward },
  });
  const named = Object.entries(found).map(([role, column]) => `${role} ${clipped(column)}`);
  const unused = [...taken].filter((column) => !Object.values(found).includes(column));
  const notes = [
    `a flat table, by usual names: ${named.join(", ")}`,
    `features are the other columns of numbers: ${listed(numbers)}`,
    ...(hours === null ? [] : [`rows are mostly ${hours} hours apart`]),
    ...(others.length > 0
      ? [`left out, as most of their cells are no numbers: ${listed(others)}`]
      : []),
    ...(unused.length > 0 ? [`left out, by their names: ${listed(unused)}`] : []),
    ...(patient === undefined ? ["a stay is taken as a patient"] : []),
  ];
  return { mapping, notes };
}
