/**
 * What a mapping says where its file does not: the one place of these values.
 *
 * @module
 */
import { type FeatureMapping, type Mapping, MAPPING_FORMAT, type RoleColumns } from "./mapping.ts";

/** Of the columns by role; `episode` and `time` must be said. */
export const COLUMN_DEFAULTS: Readonly<Omit<RoleColumns, "episode" | "time">> = {
  patient: null,
  hours: null,
  split: null,
  done: null,
  truncated: null,
};

/** Of a feature; its column is of its own name. */
export const FEATURE_DEFAULTS: Readonly<Omit<FeatureMapping, "name" | "column">> = {
  unit: null,
  clip: null,
  transform: "none",
  fill: "forward",
  flag: false,
  scale: true,
  next: null,
};

/** Of a reward, by kind; what is not here must be said. */
export const REWARD_DEFAULTS = {
  scale: 1,
  weight: 0.025,
  sofa: "sofa",
  lactate: "lactate",
} as const;

/** Value of those who died. */
export const DIED = 1;

/** Of a mapping; columns, features and actions must be said. */
export const MAPPING_DEFAULTS: Readonly<
  Omit<Mapping, "columns" | "features" | "actions">
> = {
  format: MAPPING_FORMAT,
  layout: "own",
  outcome: null,
  reward: { kind: "sparse", scale: REWARD_DEFAULTS.scale },
  gamma: 0.99,
  alignment: "same-window",
  split: { shares: [0.7, 0.15, 0.15], seed: 0 },
};

/** Words for the layouts. */
export const LAYOUTS = ["mimic_sepsis", "replay", "npz", "own"] as const;
