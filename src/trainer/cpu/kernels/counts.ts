// The whole dataset in use, as addresses of its counts.
//
// Twin: src/trainer/full_batch_data.ts

/** Rows of the dataset in use: all, and those of s, which come first. */
export let fullRows: i32 = 0;
export let fullOwnRows: i32 = 0;
/** (rows) u16 state of each row. */
export let fullState: usize = 0;
/** (own) f32 n(s)/N. */
export let rowShare: usize = 0;
/** (own + 1) u32 first pair of each row. */
export let pairStart: usize = 0;
/** (pairs) u8 action. */
export let pairAction: usize = 0;
/** (pairs) f32 n(s,a)/N. */
export let pairShare: usize = 0;
/** (pairs) f32 mean reward. */
export let pairReward: usize = 0;
/** (pairs) f32 mean squared reward. */
export let pairSquare: usize = 0;
/** (pairs + 1) u32 first entry of each pair. */
export let entryStart: usize = 0;
/** (entries) u16 row of s'. */
export let entryRow: usize = 0;
/** (entries) f32 P(s'|s,a). */
export let entryProbability: usize = 0;
/** (entries) f32 reward on the way to s' by n(s,a); 0 if there is none. */
export let entryReward: usize = 0;

/** Takes up a whole dataset, as src/trainer/cpu/place_counts.ts lays it out. */
export function useDataset(from: usize): void {
  fullRows = load<u32>(from);
  fullOwnRows = load<u32>(from, 4);
  fullState = load<u32>(from, 8);
  rowShare = load<u32>(from, 12);
  pairStart = load<u32>(from, 16);
  pairAction = load<u32>(from, 20);
  pairShare = load<u32>(from, 24);
  pairReward = load<u32>(from, 28);
  pairSquare = load<u32>(from, 32);
  entryStart = load<u32>(from, 36);
  entryRow = load<u32>(from, 40);
  entryProbability = load<u32>(from, 44);
  entryReward = load<u32>(from, 48);
}
