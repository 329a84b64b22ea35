/**
 * A state: what it is, how often it is met, its maps of actions and its features.
 *
 * @module
 */
import type { VNode } from "preact";
import { shareText } from "../numbers.ts";
import { ActionMap } from "./action_map.tsx";
import type { FeatureText } from "./feature_words.ts";
import type { StateView } from "./state_view.ts";
import { MAP_TEXTS, percentText } from "./words.ts";

/**
 * Features in words and units.
 *
 * @param props The features.
 */
export function FeatureTable({ features }: { readonly features: readonly FeatureText[] }): VNode {
  return (
    <div class="wide" role="region" aria-label="Features" tabIndex={0}>
      <table>
        <caption>Features, in words and units</caption>
        <thead>
          <tr>
            <th scope="col">feature</th>
            <th scope="col" class="number">value</th>
            <th scope="col">in words</th>
          </tr>
        </thead>
        <tbody>
          {features.map(({ name, label, value, words }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td class="number">{value}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a state is and how often it is met. */
export function StateFacts({ view }: { readonly view: StateView }): VNode {
  const { state, kind, sofa, starts, visits, seen } = view;
  if (kind !== "live") return <p>This patient has {kind === "death" ? "died" : "survived"}.</p>;
  return (
    <dl class="references" id="patients-facts">
      <div>
        <dt>state</dt>
        <dd data-value={state}>{state}</dd>
      </div>
      <div>
        <dt>mean SOFA score</dt>
        <dd data-value={sofa}>{sofa.toFixed(1)}</dd>
      </div>
      <div>
        <dt>clinicians' visits in 1,000 patients</dt>
        <dd data-value={visits}>{(1000 * visits).toFixed(1)}</dd>
      </div>
      <div>
        <dt>patients who begin here</dt>
        <dd data-value={starts}>{percentText(starts)}</dd>
      </div>
      {seen === null ? null : (
        <div>
          <dt>times in the data</dt>
          <dd data-value={seen}>{seen}</dd>
        </div>
      )}
    </dl>
  );
}

/**
 * Exact survival from a live state, and the maps of its actions.
 *
 * @param props The state, the policies' names, and which of them have no map worth showing.
 */
export function StateMaps({ view, names, without }: {
  readonly view: StateView;
  readonly names: readonly string[];
  readonly without: number;
}): VNode {
  const { maps, survivals, grid, admissible } = view;
  return (
    <>
      <dl class="references" id="patients-survival" aria-label="Exact survival from here">
        {names.map((name, p) => (
          <div key={name}>
            <dt>survival under {name}</dt>
            <dd data-value={survivals[p]}>{shareText(survivals[p])}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">
        Levels run from 0, none, to 4, most. Numbers in italics: inadmissible actions, which do what
        the mean of the admissible ones does.
      </p>
      <div class="maps">
        {maps.filter(({ policy }) => policy !== without).map(({ title, format, values }) => (
          <ActionMap
            key={title}
            caption={title}
            grid={grid}
            values={values}
            admissible={admissible}
            text={MAP_TEXTS[format]}
            isFromLeast={format === "value"}
          />
        ))}
      </div>
    </>
  );
}
