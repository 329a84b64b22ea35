/**
 * The negative control on records: actions redrawn from the clone, for those who fit and those who are evaluated.
 *
 * Shapes: R rows, A actions.
 *
 * @module
 */
import { breathe } from "../../../breathe.ts";
import { meanEstimate } from "../../../evaluation/ope/estimate.ts";
import { episodeReturns } from "../../../evaluation/observed_return.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import { negativeControl } from "../../../judging/prepare.ts";
import { atPlaces, recordPart } from "../../../judging/record_ground.ts";
import { judgedPolicies, type LearnedRecord, newPatients } from "../records/record_policies.ts";
import type { ControlKey, ControlRow } from "./control_rows.ts";

/**
 * What makes redraws of a cohort, each on new patients.
 *
 * @param learned The cohort with its policies.
 * @param settings How policies are judged; its seed is that of the actions.
 * @param signal Stops early, by throwing.
 */
export function recordControl(
  learned: LearnedRecord,
  settings: JudgingSettings,
  signal?: AbortSignal,
): (key: Pick<ControlKey, "seeds" | "patients">) => Promise<ControlRow> {
  const { record } = learned;
  const policies = judgedPolicies(learned);
  // Made once: cells are found once for each of these arrays.
  const fitting = policies.map((policy) =>
    policy === record.clone.policy ? record.clone.at : atPlaces(policy, record.part)
  );
  return async ({ seeds: [, own, actions], patients: [, patients] }) => {
    const { evaluated, ground } = newPatients(learned, settings, { patients, seed: own });
    const { gamma, episodes } = ground;
    const part = recordPart(evaluated);
    const returns = episodeReturns(episodes.evaluated, { gamma });
    const clinicians = meanEstimate(episodes.evaluated, returns);
    const row: Record<string, ControlRow[string]> = {};
    for (const [i, policy] of policies.entries()) {
      await breathe(signal);
      const placed = ground.place({ fitting: fitting[i], evaluated: atPlaces(policy, part) });
      row[policy.name] = negativeControl(ground, { placed }, {
        ...settings,
        seed: actions,
        clinicians,
      });
    }
    return row;
  };
}
