/**
 * Rows of the negative control: numbered states or records whose actions are redrawn from what was fitted of the behaviour, so
 * that they explain nothing of what follows. A policy then gains nothing, and its interval should hold 0.
 *
 * @module
 */
import type { Knobs } from "../../../cohort/synthetic/knobs.ts";
import { collect } from "../../../dataset/collect.ts";
import { episodeReturns } from "../../../evaluation/observed_return.ts";
import { meanEstimate } from "../../../evaluation/ope/estimate.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import type { ChecksRecord } from "../../../judging/policy_record.ts";
import { negativeControl } from "../../../judging/prepare.ts";
import { stateGround } from "../../../judging/state_ground.ts";
import { optimalPolicy, randomPolicy } from "../../../mdp/policies.ts";
import type { TabularMdp } from "../../../mdp/tabular_mdp.ts";
import type { RowKind } from "../../../store/keyed_store.ts";
import { fields, finite, list, mapping, orNothing, truth } from "../../../text/value_checks.ts";
import { GAMMA, softened } from "../coverage/state_rows.ts";

/** Who is recorded how. */
export type ControlPoint = Pick<Knobs, "noise" | "clinicians">;

/** What a row was computed from. */
export interface ControlKey {
  /** A point of the records; absent of numbered states. */
  readonly of?: ControlPoint;
  /** Seeds of who fits, who is evaluated, and the actions redrawn. */
  readonly seeds: readonly [fitting: number, evaluated: number, actions: number];
  /** Patients who fit and who are evaluated. */
  readonly patients: readonly [fitting: number, evaluated: number];
  /** Settings of the judging, as the study's files have them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A row, by policy: what it seems to gain; null where that is refused. */
export type ControlRow = Readonly<Record<string, ChecksRecord["control"]>>;

/** The kind of the rows. */
export const CONTROL_ROWS: RowKind = {
  name: "control",
  version: 1,
  key: fields({ seeds: list(finite()), patients: list(finite()), settings: fields({}) }),
  row: mapping(orNothing(fields({ value: finite(), low: finite(), high: finite(), holds: truth }))),
};

/**
 * One redraw, on a dataset of its own.
 *
 * @param mdp ICU-Sepsis.
 * @param key Seeds and patients.
 * @param settings How policies are judged; its seed is that of the actions.
 */
export function* controlRow(
  mdp: TabularMdp,
  { seeds, patients }: Pick<ControlKey, "seeds" | "patients">,
  settings: JudgingSettings,
): Generator<void, ControlRow> {
  const [fitting, evaluated] = patients.map((episodes, i) =>
    collect(mdp, mdp.clinician, { episodes, seed: seeds[i] })
  );
  yield;
  const ground = stateGround({
    data: { fitting, evaluated },
    gamma: GAMMA,
    range: [0, 1],
    behaviour: "fitted",
    where: "the dataset",
  }, settings);
  const returns = episodeReturns(ground.episodes.evaluated, { gamma: GAMMA });
  const clinicians = meanEstimate(ground.episodes.evaluated, returns);
  const tables = {
    softened: softened(mdp),
    optimum: optimalPolicy(mdp),
    random: randomPolicy(mdp),
  };
  const row: Record<string, ControlRow[string]> = {};
  for (const [name, table] of Object.entries(tables)) {
    yield;
    const placed = ground.place({ fitting: table, evaluated: table });
    row[name] = negativeControl(ground, { placed }, { ...settings, seed: seeds[2], clinicians });
  }
  return row;
}
