/**
 * Whether data whose states are declared to be those of an MDP can be: sizes, terminal rows, transitions.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { ICU_SEPSIS } from "../mdp/icu_sepsis.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { checkBelow } from "./check_dataset.ts";
import { type Dataset, type DiscreteDataset, ENDING } from "./dataset.ts";
import { at } from "./places.ts";

/** An MDP's sizes. Its last three states are death, survival and absorbing. */
export interface MdpSizes {
  /** What it is called, in messages. */
  readonly name: string;
  /** Number of states S. */
  readonly states: number;
  /** Number of actions A. */
  readonly actions: number;
}

/**
 * Refuses features where only numbered states are understood.
 *
 * @param dataset The dataset.
 * @param where The file or source, for errors.
 * @throws {InputError} If its states are features.
 */
export function checkNumbered(dataset: Dataset, where: string): asserts dataset is DiscreteDataset {
  if (dataset.kind === "discrete") return;
  throw new InputError(
    at(where, "observation"),
    `${dataset.features} features a row, expected numbered states: one whole number a row, as of clusters`,
  );
}

/**
 * Checks sizes and terminal rows: actions are taken in live states only, and a row is terminated exactly
 * if it leads to a terminal state.
 *
 * @param dataset A dataset that `checkDataset` accepts.
 * @param where The file or source, for errors.
 * @param sizes Those it must have, and whose they are.
 * @throws {InputError} At the first violation.
 */
export function checkTerminalRows(
  dataset: Dataset,
  where: string,
  { name, states, actions }: MdpSizes,
): asserts dataset is DiscreteDataset {
  if (dataset.kind !== "discrete") {
    throw new InputError(`${where}: observation`, `expected the discrete states of ${name}`);
  }
  if (dataset.states !== states || dataset.actions !== actions) {
    const found = `${dataset.states} states and ${dataset.actions} actions`;
    throw new InputError(where, `${found}, expected ${name}'s ${states} and ${actions}`);
  }
  const death = states - 3;
  checkBelow(dataset.state, { where, array: "state", limit: death, what: "state" });
  for (let i = 0; i < dataset.action.length; i++) {
    const next = dataset.nextState[i];
    const terminated = (dataset.ending[i] & ENDING.terminated) !== 0;
    if (terminated === (next >= death)) continue;
    throw new InputError(
      at(where, "terminated", i),
      `${terminated}, but the next state is ${next}: expected true exactly at ${death} (death) and ` +
        `${death + 1} (survival)`,
    );
  }
}

/**
 * Checks as much of a declaration as can be without the MDP: that a dataset has ICU-Sepsis's sizes; actions are
 * taken in live states only; a row is terminated exactly if it leads to death (713) or survival (714), and none
 * leads beyond; the reward is 1 on survival and 0 elsewhere.
 *
 * @param dataset A dataset that `checkDataset` accepts.
 * @param where The file or source, for errors, which name array and index too.
 * @throws {InputError} At the first violation.
 */
export function checkIcuSepsisDataset(
  dataset: Dataset,
  where: string,
): asserts dataset is DiscreteDataset {
  const { states } = ICU_SEPSIS;
  checkTerminalRows(dataset, where, { name: "ICU-Sepsis", ...ICU_SEPSIS });
  checkBelow(dataset.nextState, { where, array: "next_state", limit: states - 1, what: "state" });
  for (let i = 0; i < dataset.action.length; i++) {
    const next = dataset.nextState[i];
    const reward = next === states - 2 ? 1 : 0;
    if (dataset.reward[i] === reward) continue;
    const found = `${dataset.reward[i]} on the way to state ${next}`;
    throw new InputError(at(where, "reward", i), `${found}, expected ${reward}`);
  }
}

/** The reward of a transition in float32, as data hold it; undefined where the MDP cannot make it. */
function rewardOf(mdp: TabularMdp, transition: {
  readonly pair: number;
  readonly next: number;
  readonly inadmissible: InadmissibleHandling;
}): number | undefined {
  const { pair, next, inadmissible } = transition;
  if (!mdp.admissible[pair] && inadmissible !== "mean") {
    const dies = inadmissible === "terminate" && next === mdp.death;
    return dies ? Math.fround(mdp.deathReward) : undefined;
  }
  const row = mdp.row[pair];
  const entries = mdp.next.subarray(mdp.rowStart[row], mdp.rowStart[row + 1]);
  const entry = entries.indexOf(next);
  return entry < 0 ? undefined : Math.fround(mdp.reward[mdp.rowStart[row] + entry]);
}

/**
 * Checks that a dataset declared to be of an MDP's states can be: its sizes and terminal rows are the MDP's,
 * which can make every transition of it, with its reward. Where episodes begin is not asked: a record may begin
 * anywhere after a cut.
 *
 * @param dataset A dataset that `checkDataset` accepts.
 * @param where The file or source, for errors, which name array and index too.
 * @param options The MDP, and what an inadmissible action does in it.
 * @throws {InputError} At the first violation, with row, state, action and next state.
 */
export function checkDeclaredStates(
  dataset: Dataset,
  where: string,
  { mdp, inadmissible }: {
    readonly mdp: TabularMdp;
    readonly inadmissible: InadmissibleHandling;
  },
): asserts dataset is DiscreteDataset {
  const { provenance: { name }, states, actions } = mdp;
  checkTerminalRows(dataset, where, { name, states, actions });
  for (let i = 0; i < dataset.action.length; i++) {
    const [state, action, next] = [dataset.state[i], dataset.action[i], dataset.nextState[i]];
    const reward = rewardOf(mdp, { pair: state * actions + action, next, inadmissible });
    if (reward === undefined) {
      throw new InputError(
        at(where, "next_state", i),
        `state ${state} under action ${action} leads to state ${next}, which ${name} cannot do ` +
          `(inadmissible: ${inadmissible}): these are not its states, leave out the declaration`,
      );
    }
    if (dataset.reward[i] === reward) continue;
    const found = `${dataset.reward[i]} on the way from state ${state} to state ${next}`;
    throw new InputError(at(where, "reward", i), `${found}, expected ${name}'s ${reward}`);
  }
}
