/**
 * Which data the counts are of: care that is simulated here and counted.
 *
 * @module
 */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { NumberField } from "../number_field.tsx";
import type { CountedData } from "./requests.ts";

/** The data that are counted at first. */
export const FIRST_DATA: CountedData = { behaviour: "clinician", episodes: 5000, seed: 0 };

const BEHAVIOURS: Readonly<Record<CountedData["behaviour"], string>> = {
  "clinician": "clinicians",
  "random": "random care",
  "random-admissible": "random care, admissible",
  "optimal": "the optimum",
  "improved": "clinicians, improved once",
};

/** Most episodes, as many as can be trained on here. */
const MOST_EPISODES = 1_000_000;

/**
 * A form for the data.
 *
 * @param props The data that it begins with, what is said of the counts, and who is told of others.
 */
export function DataForm({ initial, said, onCount }: {
  readonly initial: CountedData;
  readonly said: string;
  onCount(data: CountedData): void;
}): VNode {
  const [data, setData] = useState(initial);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onCount(data);
      }}
    >
      <fieldset class="fields">
        <legend>The data whose counts are shown</legend>
        <label>
          Who treats
          <select
            id="data-behaviour"
            value={data.behaviour}
            onChange={({ currentTarget }) =>
              setData({ ...data, behaviour: currentTarget.value as CountedData["behaviour"] })}
          >
            {Object.entries(BEHAVIOURS).map(([id, name]) => (
              <option key={id} value={id}>{name}</option>
            ))}
          </select>
        </label>
        <NumberField
          id="data-episodes"
          label="Episodes"
          least={1}
          most={MOST_EPISODES}
          value={data.episodes}
          onNumber={(episodes) => setData({ ...data, episodes })}
        />
        <NumberField
          id="data-seed"
          label="Seed"
          least={0}
          most={2 ** 32 - 1}
          value={data.seed}
          onNumber={(seed) => setData({ ...data, seed })}
        />
      </fieldset>
      <div class="buttons">
        <button type="submit">Count these data</button>
      </div>
      <p id="data-line" role="status">{said}</p>
    </form>
  );
}
