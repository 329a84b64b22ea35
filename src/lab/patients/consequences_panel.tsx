/**
 * What an action leads to, in words and as a table of the likeliest states.
 *
 * @module
 */
import type { VNode } from "preact";
import { shareText } from "../numbers.ts";
import type { Consequences } from "./consequences.ts";
import { percentText } from "./words.ts";

/** What the panel is given. */
export interface ConsequencesProps {
  /** The action in words. */
  readonly action: string;
  /** What it leads to. */
  readonly consequences: Consequences;
  /** Names of the policies, in the order of the numbers. */
  readonly names: readonly string[];
  /** Goes to a state. */
  onState(state: number): void;
}

/**
 * What an action leads to.
 *
 * @param props The action and what it leads to.
 */
export function ConsequencesPanel(
  { action, consequences, names, onState }: ConsequencesProps,
): VNode {
  const { admissible, death, survival, next, others, otherProbability, survivals } = consequences;
  return (
    <div class="consequences">
      <p aria-live="polite">
        <strong>{action}</strong>
        {admissible
          ? ""
          : " (inadmissible: it does what the mean of the state's admissible actions does)"}: dies
        in this step with {percentText(death)}, survives with {percentText(survival)}, goes on with
        {" "}
        {percentText(Math.max(0, 1 - death - survival))}. Survival afterwards:{" "}
        {names.map((name, p) => `${name} ${shareText(survivals[p])}`).join(", ")}.
      </p>
      <div class="wide" role="region" aria-label="Where it leads" tabIndex={0}>
        <table>
          <caption>
            The likeliest states that follow, of{" "}
            {next.length + others}, and exact survival from there
          </caption>
          <thead>
            <tr>
              <th scope="col">state</th>
              <th scope="col" class="number">probability</th>
              {names.map((name) => <th key={name} scope="col" class="number">{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {next.map(({ state, probability, survivals: own }) => (
              <tr key={state}>
                <th scope="row">
                  <button type="button" class="plain" onClick={() => onState(state)}>
                    look at {state}
                  </button>
                </th>
                <td class="number">{percentText(probability)}</td>
                {own.map((value, p) => <td key={names[p]} class="number">{shareText(value)}</td>)}
              </tr>
            ))}
            {others > 0
              ? (
                <tr>
                  <th scope="row">{others} others</th>
                  <td class="number">{percentText(otherProbability)}</td>
                  <td colSpan={names.length} />
                </tr>
              )
              : null}
          </tbody>
        </table>
      </div>
    </div>
  );
}
