/**
 * Which data the counts are of: care that is simulated here and counted.
 *
 * @module
 */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
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
  const number = (name: "episodes" | "seed", most: number) => (
    <label>
      {name}
      <input
        id={`data-${name}`}
        type="number"
        required
        min={name === "seed" ? 0 : 1}
        max={most}
        value={data[name]}
        onInput={({ currentTarget }) => setData({ ...data, [name]: currentTarget.valueAsNumber })}
      />
    </label>
  );
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
          who treats
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
        {number("episodes", MOST_EPISODES)}
        {number("seed", 2 ** 32 - 1)}
      </fieldset>
      <div class="buttons">
        <button type="submit">Count these data</button>
      </div>
      <p id="data-line" role="status">{said}</p>
    </form>
  );
}
