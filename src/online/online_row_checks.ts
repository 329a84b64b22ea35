/**
 * What a line of online training's results must hold.
 *
 * @module
 */
import { experimentCheck, KEY, ORIGIN, SCORE } from "../study/grids/study_row_checks.ts";
import {
  among,
  fields,
  finite,
  list,
  orNothing,
  sha256,
  share,
  type ValueCheck,
  whole,
  words,
} from "../text/value_checks.ts";

/** The newest format of results this version reads and the one it writes. */
export const ONLINE_ROWS_FORMAT = 1;

const some = whole({ min: 1 });

/** A line of online training's results. */
export const ONLINE_ROW: ValueCheck = fields({
  format: among(ONLINE_ROWS_FORMAT),
  name: words(),
  seed: whole({ min: 0 }),
  key: KEY,
  config: fields({
    rounds: some,
    environment_steps: some,
    gradient_steps: some,
    epsilon: fields({ from: share, to: share, rounds: finite({ min: 0 }) }),
    experiment: experimentCheck(),
  }),
  ...SCORE,
  course: list(
    fields({
      environment_steps: some,
      gradient_steps: some,
      epsilon: share,
      collected_survival: orNothing(share),
      survival: share,
    }),
    { least: 1 },
  ),
  episodes: some,
  mdp_sha256: sha256,
  ...ORIGIN,
});
