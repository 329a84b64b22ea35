/**
 * What has been bought of a logged dataset, and the wall between what a selector may see and what only
 * a purchase reveals.
 *
 * States, actions, episode and step numbers are open; rewards, next states and endings are not. (The
 * next row of an episode shows its state, as it does in any log; no selector here looks.)
 *
 * Shapes: N transitions, S states, A actions.
 *
 * @module
 */
import { type DiscreteDataset, ENDING } from "../dataset/dataset.ts";

/** The open columns of a dataset. */
export interface OpenRows {
  /** Number of states S. */
  readonly states: number;
  /** Number of actions A. */
  readonly actions: number;
  /** (N) state before the action. */
  readonly state: Uint16Array;
  /** (N) action. */
  readonly action: Uint8Array;
  /** (N) episode number, non-decreasing. */
  readonly episode: Uint32Array;
  /** (N) number of the action within its episode. */
  readonly step: Uint16Array;
}

/** The revealed columns of the rows bought, in the order they were bought; n of them. */
export interface BoughtRows {
  /** (n) number of the row in the dataset. */
  readonly row: Uint32Array;
  /** (n) state before the action. */
  readonly state: Uint16Array;
  /** (n) action. */
  readonly action: Uint8Array;
  /** (n) reward. */
  readonly reward: Float64Array;
  /** (n) state after the action. */
  readonly nextState: Uint16Array;
  /** (n) 1 where the MDP ended; a record cut at the horizon has 0: its next state has a value. */
  readonly terminated: Uint8Array;
}

/** The account of one strategy. */
export interface PurchaseLedger {
  /** What a selector may see. */
  readonly open: OpenRows;
  /** (N) 1 where the row has been bought. */
  readonly bought: Readonly<Uint8Array>;
  /** Transitions paid for. */
  readonly spent: number;
  /** Pays for rows. */
  buy(rows: readonly number[]): void;
  /** What has been paid for. */
  reveal(): BoughtRows;
}

/**
 * Opens an account on a dataset.
 *
 * @param dataset The logged transitions.
 */
export function openLedger(dataset: DiscreteDataset): PurchaseLedger {
  const { states, actions, state, action, episode, step } = dataset;
  const bought = new Uint8Array(action.length);
  const order: number[] = [];
  return {
    open: { states, actions, state, action, episode, step },
    bought,
    get spent() {
      return order.length;
    },
    buy(rows) {
      for (const row of rows) {
        if (!(row >= 0 && row < bought.length)) {
          throw new RangeError(`Cannot buy row ${row}, expected 0 to ${bought.length - 1}`);
        }
        if (bought[row]) throw new RangeError(`Cannot buy row ${row}: it is bought already`);
        bought[row] = 1;
        order.push(row);
      }
    },
    reveal() {
      const row = Uint32Array.from(order);
      return {
        row,
        state: Uint16Array.from(row, (i) => state[i]),
        action: Uint8Array.from(row, (i) => action[i]),
        reward: Float64Array.from(row, (i) => dataset.reward[i]),
        nextState: Uint16Array.from(row, (i) => dataset.nextState[i]),
        terminated: Uint8Array.from(row, (i) => dataset.ending[i] & ENDING.terminated ? 1 : 0),
      };
    },
  };
}
