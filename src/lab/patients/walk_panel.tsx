/**
 * A walk: who may choose next, what happened so far, and what each step did to the odds.
 *
 * @module
 */
import type { VNode } from "preact";
import { shareText } from "../numbers.ts";
import { actionWords } from "./action_grid.ts";
import type { Choice, PatientView } from "./use_patient.ts";
import { walkOdds } from "./walk_odds.ts";
import { pointsText, stateWords } from "./words.ts";

/** What the panel is given. */
export interface WalkProps {
  /** Where the walk is, and how it came there. */
  readonly shown: PatientView;
  /** Under which of the policies odds are told. */
  readonly judge: number;
  /** The action that is chosen above. */
  readonly action: number;
  /** Whether a step is being taken. */
  readonly isBusy: boolean;
  /** Chooses under which policy odds are told. */
  onJudge(policy: number): void;
  /** Takes a step. */
  onStep(choice: Choice): void;
  /** Draws another patient. */
  onPatient(): void;
}

/** What the last step did, in a sentence. */
function lastWords({ shown: { steps, odds, policies, view }, judge }: WalkProps): string {
  const last = steps.at(-1);
  if (!last) return `No step taken yet: the patient is in state ${view.state}.`;
  const { step, action, by } = last;
  const { before, chosen, after } = odds[steps.length - 1][judge];
  return `Step ${step + 1}, chosen by ${by ?? "you"}: ${actionWords(view.grid, action)}; now ${
    stateWords(view.state, view.kind)
  }. Survival if ${policies[judge].name} went on: ${shareText(before)}, the choice ${
    pointsText(chosen - before)
  } points, chance ${pointsText(after - chosen)} points, now ${shareText(after)}.`;
}

/** The steps as a table. */
function StepTable({ shown: { steps, odds, policies, view }, judge }: WalkProps): VNode {
  const own = odds.map((each) => each[judge]);
  const { choices, chance } = walkOdds(own);
  const lastStep = steps.length - 1;
  return (
    <div class="wide" role="region" aria-label="Steps" tabIndex={0}>
      <table id="walk-steps">
        <caption>The walk, and exact survival if {policies[judge].name} went on</caption>
        <thead>
          <tr>
            <th scope="col">step</th>
            <th scope="col">state</th>
            <th scope="col">action</th>
            <th scope="col">chosen by</th>
            <th scope="col">led to</th>
            <th scope="col" class="number">before</th>
            <th scope="col" class="number">the choice, points</th>
            <th scope="col" class="number">chance, points</th>
            <th scope="col" class="number">after</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, state, action, by, nextState }) => {
            const { before, chosen, after } = own[step];
            const kind = step === lastStep ? view.kind : "live";
            return (
              <tr key={step} data-odds={JSON.stringify([before, chosen, after])}>
                <th scope="row">{step + 1}</th>
                <td>{state}</td>
                <td>{actionWords(view.grid, action)}</td>
                <td>{by ?? "you"}</td>
                <td>{stateWords(nextState, kind)}</td>
                <td class="number">{shareText(before)}</td>
                <td class="number">{pointsText(chosen - before)}</td>
                <td class="number">{pointsText(after - chosen)}</td>
                <td class="number">{shareText(after)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={6}>all steps</th>
            <td class="number">{pointsText(choices)}</td>
            <td class="number">{pointsText(chance)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/**
 * A walk.
 *
 * @param props Where it is, and what may be done.
 */
export function WalkPanel(props: WalkProps): VNode {
  const { shown, judge, action, isBusy, onJudge, onStep, onPatient } = props;
  const { view, steps, policies } = shown;
  // Not disabled, which would take the focus away between two steps.
  const isIdle = view.kind !== "live" || isBusy;
  return (
    <section aria-labelledby="walk-title">
      <h3 id="walk-title">Walk this patient</h3>
      <label class="field">
        Odds if care went on by
        <select
          id="walk-judge"
          value={judge}
          onChange={({ currentTarget }) => onJudge(Number(currentTarget.value))}
        >
          {policies.map(({ id, name }, p) => <option key={id} value={p}>{name}</option>)}
        </select>
      </label>
      <div class="buttons" role="group" aria-label="Who chooses the next action">
        <button
          type="button"
          class="main"
          aria-disabled={isIdle}
          onClick={() => isIdle || onStep({ action })}
        >
          Take {actionWords(view.grid, action)}
        </button>
        {policies.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-disabled={isIdle}
            onClick={() => isIdle || onStep({ policy: id })}
          >
            Let {name} choose
          </button>
        ))}
        <button type="button" onClick={onPatient}>Another patient</button>
      </div>
      <p id="walk-line" role="status">{lastWords(props)}</p>
      {steps.length > 0 ? <StepTable {...props} /> : null}
    </section>
  );
}
