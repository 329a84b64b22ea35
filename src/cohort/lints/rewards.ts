/**
 * Lints of a column's rewards: final ones too early, unlike each other, or against the outcome.
 *
 * Shapes: E stays, N transitions in the order of stays.
 *
 * @module
 */
import { counted, type Findings, tally } from "../import/findings.ts";
import { OUTCOME } from "../import/outcomes.ts";

/** Rewards as lints see them. */
export interface RewardLook {
  /** (N) rewards. */
  readonly reward: Float32Array;
  /** (E+1) first transition of each stay. */
  readonly first: Uint32Array;
  /** (E) 1 where the record was cut. */
  readonly cut: Uint8Array;
  /** (E) outcomes. */
  readonly outcomes: Uint8Array;
  /** Whether outcomes are known from elsewhere than from rewards. */
  readonly hasOutcomes: boolean;
  /** Words the place of a transition's reward. */
  place(transition: number): string;
}

/** Share of last rewards that are of one size, from which the others are strange. */
const MOST = 0.9;

/** How near to that size they are. */
export const NEAR = 0.1;

/** The size that nearly all of some rewards have; null if there is none. */
export function commonSize(rewards: readonly number[]): number | null {
  const sizes = rewards.map(Math.abs).sort((a, b) => a - b);
  const middle = sizes[sizes.length >> 1] ?? 0;
  const alike = sizes.filter((one) => Math.abs(one - middle) <= NEAR * middle).length;
  return middle > 0 && alike >= MOST * sizes.length ? middle : null;
}

/** The size that nearly all last rewards of ended stays have; null if there is none. */
export function finalSize(
  { reward, first, cut }: Pick<RewardLook, "reward" | "first" | "cut">,
): number | null {
  const last: number[] = [];
  for (let e = 0; e + 1 < first.length; e++) {
    if (cut[e] === 0 && first[e + 1] > first[e]) last.push(reward[first[e + 1] - 1]);
  }
  return commonSize(last);
}

/**
 * Looks at a column's rewards.
 *
 * @param look The rewards.
 * @param findings Receives what is found.
 */
export function checkRewards(look: RewardLook, findings: Findings): void {
  const { reward, first, cut, outcomes, hasOutcomes, place } = look;
  const size = finalSize(look);
  const [early, outside, against] = [tally(), tally(), tally()];
  for (let e = 0; e + 1 < first.length; e++) {
    const last = first[e + 1] - 1;
    if (last < first[e]) continue;
    for (let i = first[e]; size !== null && i < last; i++) {
      if (Math.abs(reward[i]) >= (1 - NEAR) * size) early.add(i);
    }
    if (cut[e] === 1) continue;
    if (size !== null && Math.abs(Math.abs(reward[last]) - size) > NEAR * size) outside.add(last);
    const sign = outcomes[e] === OUTCOME.survived ? 1 : outcomes[e] === OUTCOME.died ? -1 : 0;
    if (hasOutcomes && sign * reward[last] < 0) against.add(last);
  }
  const say = (found: ReturnType<typeof tally>) =>
    `${place(found.first)}: found ${reward[found.first]} (${counted(found.count, "row")} in all)`;
  const sized = size === null ? "" : String(Number(size.toPrecision(4)));
  if (early.count > 0) {
    findings.add(
      "reward-too-early",
      `${
        say(early)
      }, as large as final rewards (${sized}), expected those in the last row of stays that ended`,
    );
  }
  if (outside.count > 0) {
    findings.add(
      "reward-outside",
      `${say(outside)}, expected about ${sized} or -${sized} as in other last rows`,
    );
  }
  if (against.count > 0) {
    findings.add("reward-against-outcome", `${say(against)}, expected the sign of the outcome`);
  }
}
