/**
 * The layout of mimic_sepsis: `traj, step, m:…, o:<features>, a:action, r:reward`; actions are 5 x fluid + vasopressor,
 * rewards +-1 in the last row. `m:` columns speak of the stay and are no features.
 *
 * @module
 */
import { featureOf, type Layout, mappingOf } from "./layout.ts";

/** Recognises it. */
export const mimicSepsis: Layout = ({ columns }) => {
  const has = ["traj", "step", "a:action", "r:reward"].every((name) => columns.includes(name));
  const observed = columns.filter((name) => name.startsWith("o:"));
  if (!has || observed.length === 0) return Promise.resolve(null);
  const mapping = mappingOf({
    layout: "mimic_sepsis",
    columns: { episode: "traj", time: "step" },
    features: observed.map((column) => featureOf(column.slice(2), column)),
    actions: {
      column: "a:action",
      axes: [{ name: "fluid", levels: 5 }, { name: "vasopressor", levels: 5 }],
    },
    reward: { kind: "column", column: "r:reward" },
  });
  const notes = [
    `the layout of mimic_sepsis: ${observed.length} features (o:), actions 5 x fluid + vasopressor`,
    "a stay (traj) is taken as a patient; steps are counted",
  ];
  return Promise.resolve({ mapping, notes });
};
