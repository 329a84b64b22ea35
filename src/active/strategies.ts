/**
 * The strategies of a study by name.
 *
 * @module
 */
import { diverseRows } from "./selectors/diverse_rows.ts";
import { oracleRows, randomRows } from "./selectors/random_rows.ts";
import type { Selector } from "./selectors/selector.ts";
import {
  densityMatchedRows,
  rareRows,
  uncertainRows,
  weightedUncertainRows,
} from "./selectors/uncertain_rows.ts";
import { randomEpisodes, uncertainEpisodes } from "./selectors/whole_episodes.ts";
import type { StrategyName } from "../config/active_config.ts";

/** The selector of each strategy. */
export const SELECTORS: Readonly<Record<StrategyName, Selector>> = {
  "random": randomRows,
  "uncertainty": uncertainRows,
  "uncertainty-counts": rareRows,
  "uncertainty-weighted": weightedUncertainRows,
  "uncertainty-density": densityMatchedRows,
  "diversity": diverseRows,
  "episodes": randomEpisodes,
  "episodes-uncertainty": uncertainEpisodes,
  "oracle": oracleRows,
};
