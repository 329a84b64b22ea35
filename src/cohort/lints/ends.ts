/**
 * Lint of stays that are taken for cut though they have ended: their last value would go on for ever.
 *
 * Shapes: E stays.
 *
 * @module
 */
import { counted, type Findings, tally } from "../import/findings.ts";
import type { Records } from "../import/records.ts";
import type { Stays } from "../import/stays.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { Table } from "../table/table.ts";
import { commonSize, NEAR } from "./rewards.ts";

/** What the lint looks at. */
export interface EndLook {
  /** Where rows are. */
  readonly table: Table;
  /** What its columns are. */
  readonly mapping: Mapping;
  /** The rows. */
  readonly records: Records;
  /** The stays. */
  readonly stays: Stays;
}

/** A stay's largest reward at its end, in its last row or that of its last action, and before it. */
interface Largest {
  /** Row of the one at the end. */
  readonly row: number;
  /** Size of that one. */
  readonly end: number;
  /** Size of the one before; 0 where there is none. */
  readonly before: number;
}

/** (E) largest rewards of stays. */
function largestRewards(column: string, { records, stays }: EndLook): Largest[] {
  const { order, starts, transitions, shift } = stays;
  const rewards = records.numbers.get(column)!;
  const sizeOf = (row: number) => Math.abs(rewards.at(row)) || 0;
  return Array.from(transitions, (count, e) => {
    const own = order.subarray(starts[e], starts[e + 1]);
    const acting = own[Math.max(count - 1 + shift, 0)];
    const last = own[own.length - 1];
    const row = sizeOf(acting) > sizeOf(last) ? acting : last;
    let before = 0;
    for (const one of own) {
      if (one !== acting && one !== last) before = Math.max(before, sizeOf(one));
    }
    return { row, end: sizeOf(row), before };
  });
}

/**
 * Cut stays whose last reward is a final one: of the size that those of ended stays have, or where none has ended those of
 * all stays with any.
 */
function finalRewards(column: string, look: EndLook, findings: Findings): void {
  const { table, records, stays: { cut } } = look;
  const stays = largestRewards(column, look);
  const ended = stays.filter((_, e) => cut[e] === 0);
  const ends = ended.length > 0 ? ended : stays.filter(({ end }) => end > 0);
  const size = commonSize(ends.map(({ end }) => end));
  const isFinal = (reward: number) => size !== null && reward >= (1 - NEAR) * size;
  // Rewards of that size in other rows are no final ones.
  if (stays.some(({ before }) => isFinal(before))) return;
  const wrong = tally();
  stays.forEach(({ row, end }, e) => cut[e] === 1 && isFinal(end) ? wrong.add(row) : undefined);
  if (wrong.count === 0) return;
  const found = records.numbers.get(column)!.at(wrong.first);
  findings.add(
    "end-as-cut",
    `${
      table.place(wrong.first, column)
    }: found ${found}, a final reward, in a stay that counts as cut (${
      counted(wrong.count, "stay")
    } in all), expected an end there`,
  );
}

/** A column of ends that says none, of stays that nobody says were cut, where rewards are of ends. */
function neverDone(
  { table, mapping: { columns }, records, stays: { order, starts, cut } }: EndLook,
  findings: Findings,
): void {
  const { done, truncated } = columns;
  if (done === null || cut.includes(0)) return;
  const cuts = truncated === null ? null : records.numbers.get(truncated)!;
  const isSaid = (_: number, e: number) =>
    order.subarray(starts[e], starts[e + 1]).some((row) => cuts?.at(row) === 1);
  const unsaid = cut.length - cut.filter(isSaid).length;
  if (unsaid === 0) return;
  findings.add(
    "end-as-cut",
    `${table.path} (${done}): found no end, so that ${
      counted(unsaid, "stay")
    } count as cut and none is rewarded, expected 1 in last rows`,
  );
}

/**
 * Looks for ends that are taken for cuts.
 *
 * @param look The stays.
 * @param findings Receives what is found.
 */
export function endsAsCuts(look: EndLook, findings: Findings): void {
  const { reward } = look.mapping;
  if (reward.kind === "column") finalRewards(reward.column, look, findings);
  else neverDone(look, findings);
}
