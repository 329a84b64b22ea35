/**
 * Numbered states to judge policies on: a state is a place and a cell.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { countedBehaviour, marginalBehaviour } from "../evaluation/ope/behaviour_model.ts";
import { loggedEpisodes } from "../evaluation/ope/episodes.ts";
import { onStates, placedProbabilities } from "../evaluation/ope/placed_policy.ts";
import { InputError } from "../input_error.ts";
import { loggedEvidence, modelEvidence } from "./behaviour_evidence.ts";
import type { Ground, Parts } from "./ground.ts";
import type { JudgingSettings } from "./judging_settings.ts";

/** Numbered states and what of them is not in the rows. */
export interface StateQuestion {
  /** Patients who fit, and patients who are evaluated. */
  readonly data: Parts<DiscreteDataset>;
  /** Discount. */
  readonly gamma: number;
  /** Hard range of the return, if one is known. */
  readonly range: readonly [low: number, high: number] | null;
  /** Whether weights take the probabilities that were logged, or a model of counts. */
  readonly behaviour: "logged" | "fitted";
  /** The file evaluated, for errors. */
  readonly where: string;
}

/** Action of no treatment: the first level of both axes. */
const NONE = 0;

/**
 * Makes a ground of numbered states.
 *
 * @param question The data.
 * @param settings Limits, bounds, seed.
 * @throws {InputError} If logged probabilities are asked for and there are none, or one is 0.
 */
export function stateGround(
  { data, gamma, range, behaviour: asked, where }: StateQuestion,
  { ratio, limits, seed }: Pick<JudgingSettings, "ratio" | "limits" | "seed">,
): Ground {
  const { fitting, evaluated } = data;
  const episodes = { fitting: loggedEpisodes(fitting), evaluated: loggedEpisodes(evaluated) };
  const counted = countedBehaviour(fitting);
  const marginal = marginalBehaviour(fitting);
  const model = onStates(evaluated, counted);
  return {
    gamma,
    range,
    episodes,
    behaviour: {
      clone: { fitting: counted, evaluated: counted },
      ...behaviourOf(),
    },
    none: NONE,
    features: null,
    subgroups: [],
    place: (target) => ({
      fitting: onStates(fitting, target.fitting),
      evaluated: onStates(evaluated, target.evaluated),
    }),
  };

  function behaviourOf() {
    if (asked === "fitted") {
      const rows = {
        episodes: episodes.evaluated,
        model,
        cell: evaluated.state,
        cells: evaluated.states,
        marginal,
      };
      const options = { kind: "counted", limits, seed, floor: ratio.floor } as const;
      return {
        logged: placedProbabilities(model, evaluated),
        ...modelEvidence(rows, options),
      };
    }
    const found = evaluated.behaviourProbability;
    if (found === null) {
      throw new InputError(
        where,
        "holds no behaviour_probability, expected it or --behaviour fitted",
      );
    }
    const bad = found.findIndex((p) => !(p > 0 && p <= 1));
    if (bad >= 0) {
      throw new InputError(
        where,
        `behaviour_probability[${bad}]: found ${
          found[bad]
        }, expected above 0 and at most 1: what was done had a chance`,
      );
    }
    const logged = Float64Array.from(found);
    return { logged, ...loggedEvidence(logged, { action: evaluated.action, marginal }) };
  }
}
