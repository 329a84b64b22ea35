/**
 * The layout of npz files under the names of d3rlpy, Minari, Gymnasium or this project: observations, actions, rewards
 * and ends of episodes (`src/dataset/dataset_contract.ts`). Where no array numbers the episodes or steps, the ends and the order of the
 * rows do.
 *
 * @module
 */
import { DATASET_CONTRACT } from "../../../dataset/dataset_contract.ts";
import { EPISODE_BY_ENDS, ROW_NUMBER } from "../../table/npz_columns.ts";
import { featureOf, type Layout, mappingOf } from "./layout.ts";
import { largestWhole } from "./peek.ts";

/** The names that an array may have. */
function namesOf(name: string): readonly string[] {
  const { aliases } = DATASET_CONTRACT.find((one) => one.name === name)!;
  return [name, ...aliases];
}

/** Columns of the array under one of some names, in its order; none if there is none. */
function columnsOf(columns: readonly string[], names: readonly string[]): readonly string[] {
  for (const name of names) {
    const own = columns.filter((column) =>
      column === name ||
      column.startsWith(`${name}.`) && /^\d+$/.test(column.slice(name.length + 1))
    );
    if (own.length > 0) return own;
  }
  return [];
}

/** Recognises it. */
export const npz: Layout = async (table) => {
  if (table.format !== "npz") return null;
  const { columns } = table;
  const one = (name: string) => columnsOf(columns, namesOf(name))[0] ?? null;
  const observed = columnsOf(columns, namesOf("observation"));
  const next = columnsOf(columns, namesOf("next_observation"));
  const [action, reward] = [one("action"), one("reward")];
  if (observed.length === 0 || action === null || reward === null) return null;
  const [terminated, truncated] = [one("terminated"), one("truncated")];
  const byEnds = columns.includes(EPISODE_BY_ENDS) ? EPISODE_BY_ENDS : null;
  const episode = one("episode") ?? byEnds;
  if (episode === null) return null;
  const count = await largestWhole(table, action) + 1;
  const time = one("step") ?? ROW_NUMBER;
  const mapping = mappingOf({
    layout: "npz",
    columns: { episode, patient: one("patient"), time, done: terminated, truncated },
    features: observed.map((column, i) =>
      featureOf(column, column, {
        scale: false,
        next: next.length === observed.length ? next[i] : null,
      })
    ),
    actions: { column: action, axes: [{ name: "action", levels: Math.max(2, count) }] },
    reward: { kind: "column", column: reward },
  });
  const notes = [
    `an npz of transitions: ${observed.length} features (${
      observed[0]
    }, …), as they are; ${count} actions in use`,
    `episodes by ${episode}, rows ordered by ${time}`,
    ...(mapping.columns.patient === null ? ["an episode is taken as a patient"] : []),
  ];
  return { mapping, notes };
};
