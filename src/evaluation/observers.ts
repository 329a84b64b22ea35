/**
 * What may look on at an exact evaluation: configs ask for it by name.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { ObserverName } from "../config/config.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { publishedScore } from "./published_protocol.ts";

/** What an observer is shown. */
export interface Observed {
  /** The process. */
  readonly mdp: TabularMdp;
  /** (S,A) the policy. */
  readonly policy: Float64Array;
  /** The model's seed. */
  readonly seed: number;
  /** What an inadmissible action does. */
  readonly inadmissible: InadmissibleHandling;
}

/** What each observer adds to an evaluation; keys as in JSON output. */
const OBSERVERS: Readonly<Record<ObserverName, (observed: Observed) => { published: number }>> = {
  /** The score of the published studies, in episodes whose seeds begin with the model's. */
  published_protocol: ({ mdp, policy, ...options }: Observed) => ({
    published: publishedScore(mdp, policy, options),
  }),
};

/**
 * What observers add to an evaluation.
 *
 * @param names The observers.
 * @param observed What they are shown.
 */
export function observe(
  names: readonly ObserverName[],
  observed: Observed,
): { readonly published?: number } {
  return Object.assign({}, ...names.map((name) => OBSERVERS[name](observed)));
}
