/**
 * The patient that is looked at, and the walk that led there.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";
import type { Lab, SharedPolicy } from "../lab.ts";
import { tellOf } from "../tell_of.ts";
import { useAnswer } from "../use_answer.ts";
import type { StateView } from "./state_view.ts";
import type { StepOdds, WalkStep } from "./walk.ts";

/** Who chooses an action: the visitor, or the policy of an id. */
export type Choice = { readonly action: number } | { readonly policy: string };

/** All that is shown of a patient at once: what was answered to one question, so that its parts fit each other. */
export interface PatientView {
  /** The policies that it is of. */
  readonly policies: readonly SharedPolicy[];
  /** The state. */
  readonly view: StateView;
  /** The steps that led there. */
  readonly steps: readonly WalkStep[];
  /** What they did to the odds: a list a step, with an entry a policy. */
  readonly odds: readonly (readonly StepOdds[])[];
}

/** The patient, and what may be done. */
export interface Patient {
  /** What is shown; null before the first answer. */
  readonly shown: PatientView | null;
  /** Whether an answer is awaited. */
  readonly isBusy: boolean;
  /** Why there is no answer, in a line; empty if there is one. */
  readonly fault: string;
  /** Goes to a state, where a walk begins. */
  goTo(state: number): void;
  /** Draws another patient. */
  draw(): void;
  /** Takes a step. */
  take(choice: Choice): Promise<void>;
}

/** Where a visitor is. */
interface Place {
  readonly seed: number;
  readonly state: number | null;
  readonly steps: readonly WalkStep[];
}

/**
 * Looks at a patient: at first one that is drawn.
 *
 * @param lab What the parts share.
 * @param policies The policies that are looked at, the clinicians' first.
 * @param counted Asks again when it changes.
 */
export function usePatient(
  lab: Lab,
  policies: readonly SharedPolicy[],
  counted: unknown,
): Patient {
  const [place, setPlace] = useState<Place>({ seed: 0, state: null, steps: [] });
  const [isStepping, setStepping] = useState(false);
  const [fault, setFault] = useState("");
  const { seed, state, steps } = place;
  const draw = (next: number) =>
    lab.scorer.ask("drawState", { seed: next }).then(
      (first) => setPlace({ seed: next, state: first, steps: [] }),
      ({ message }) => setFault(message),
    );
  useEffect(() => void draw(0), [lab]);
  const { value: shown, fault: viewFault } = useAnswer<PatientView | null>(async () => {
    await tellOf(lab, policies);
    if (state === null) return null;
    const ids = policies.map(({ id }) => id);
    const [view, odds] = await Promise.all([
      lab.scorer.ask("viewState", { state, policies: ids }),
      lab.scorer.ask("viewOdds", { steps, policies: ids }),
    ]);
    return { policies, view, steps, odds };
  }, [lab, place, counted, ...policies]);
  const take = async (choice: Choice) => {
    if (state === null) return;
    setStepping(true);
    try {
      const step = await lab.scorer.ask("takeStep", {
        at: { seed, step: steps.length, state },
        choice,
      });
      setPlace({ seed, state: step.nextState, steps: [...steps, step] });
      setFault("");
    } catch (error) {
      setFault((error as Error).message);
    } finally {
      setStepping(false);
    }
  };
  return {
    shown,
    isBusy: isStepping || shown?.steps !== steps,
    fault: fault || viewFault,
    goTo: (next) => setPlace({ seed, state: next, steps: [] }),
    draw: () => void draw(seed + 1),
    take,
  };
}
