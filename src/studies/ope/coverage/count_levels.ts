/**
 * How often printed intervals held the truth, for the words that judging has for their level.
 *
 * @module
 */
import { bandOf, BANDS, type LevelOf, type MeasuredLevel } from "../../../judging/level.ts";
import {
  type BehaviourRecord,
  type EstimatorName,
  ESTIMATORS,
} from "../../../judging/policy_record.ts";
import { type CoverageKey, isByNetwork } from "./coverage_rows.ts";
import type { Kept } from "./coverage_text.ts";

/** Whose intervals rows hold, as judging prints them: of `fqe` in cells and `dm` they are those of start states alone. */
function measuredOf(key: CoverageKey): ReadonlyMap<EstimatorName, LevelOf> {
  // Of the same patients, on whom all else is counted already.
  if (isByNetwork(key)) return new Map([["fqe", "fqe-network"]]);
  return new Map(
    ESTIMATORS.filter((name) => name !== "fqe" && name !== "dm").map((name) => [name, name]),
  );
}

const LEVELS_OF: readonly LevelOf[] = [...ESTIMATORS, "fqe-network"];

const KINDS: readonly BehaviourRecord["kind"][] = ["logged", "counted", "cloned"];

/** Where the behaviour's probabilities of a row's policy came from. */
function kindOf({ of }: CoverageKey, policy: string): BehaviourRecord["kind"] {
  if (of !== "states") return "cloned";
  return policy.startsWith("logged ") ? "logged" : "counted";
}

/** One interval that was printed. */
interface Printed {
  readonly estimator: LevelOf;
  readonly behaviour: BehaviourRecord["kind"];
  readonly band: number;
  readonly holds: boolean;
}

/** All intervals that were printed where nothing is hidden, of policies that are not the behaviour itself: its weights are 1. */
function printedOf(rows: readonly Kept[]): Printed[] {
  return rows.flatMap(({ key, row }) => {
    if (key.of !== "states" && key.of.clinicians !== "record") return [];
    const others = Object.entries(row).filter(([, { ess }]) => ess !== key.patients[1]);
    return others.flatMap(([policy, { truth, said, ess }]) =>
      [...measuredOf(key)].flatMap(([name, estimator]): Printed[] => {
        const [, low, high, refused] = said[name];
        if (refused !== null || low === null || high === null) return [];
        return [{
          estimator,
          behaviour: kindOf(key, policy),
          band: bandOf(ess / key.patients[1]),
          holds: low <= truth && truth <= high,
        }];
      })
    );
  });
}

/**
 * Counts printed intervals of coverage rows, and of them those that hold the truth.
 *
 * @param rows The rows.
 * @returns By estimator, behaviour and band, in this order; none where nothing was printed.
 */
export function countLevels(rows: readonly Kept[]): MeasuredLevel[] {
  const all = Map.groupBy(
    printedOf(rows),
    ({ estimator, behaviour, band }) => `${estimator} ${behaviour} ${band}`,
  );
  return LEVELS_OF.flatMap((estimator) =>
    KINDS.flatMap((behaviour) =>
      BANDS.flatMap((band): MeasuredLevel[] => {
        const own = all.get(`${estimator} ${behaviour} ${band}`);
        if (own === undefined) return [];
        const covered = own.filter(({ holds }) => holds).length;
        return [{ estimator, behaviour, ess_share: band, covered, printed: own.length }];
      })
    )
  );
}
