/**
 * A dataset's counts in the memory all workers share.
 *
 * @module
 */
import type { TransitionCounts } from "../../dataset/transition_counts.ts";
import { fullBatchData } from "../full_batch_data.ts";
import type { SharedMemory } from "./shared_memory.ts";

/**
 * Writes counts as `kernels/scratch.ts` reads them (`useDataset`).
 *
 * @param shared The memory.
 * @param counts The dataset.
 * @returns The address of 13 words: rows, rows of s, then the addresses of the arrays.
 */
export function placeCounts(shared: SharedMemory, counts: TransitionCounts): number {
  const data = fullBatchData(counts);
  return shared.put(Uint32Array.of(
    data.rowState.length,
    data.ownRows,
    shared.put(data.rowState),
    shared.put(data.rowShare),
    shared.put(data.pairStart),
    shared.put(data.pairAction),
    shared.put(data.pairShare),
    shared.put(data.reward),
    shared.put(data.rewardSquare),
    shared.put(data.entryStart),
    shared.put(data.entryRow),
    shared.put(data.probability),
    data.entryReward ? shared.put(data.entryReward) : 0,
  ));
}
