/**
 * The part that shows what 100 episodes can tell: two policies scored as published, again and again, beside the truth.
 *
 * @module
 */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { Chart } from "../charts/chart.tsx";
import type { SharedPolicy } from "../lab.ts";
import { NumberField } from "../number_field.tsx";
import { shareText } from "../numbers.ts";
import type { Part, PartProps } from "../part.tsx";
import { percentText, pointsText } from "../patients/words.ts";
import { useStore } from "../store.ts";
import { tellOf } from "../tell_of.ts";
import { useAnswer } from "../use_answer.ts";
import type { ProtocolTruth, Roll } from "./protocol_rolls.ts";
import { type RollSummary, rollSummary } from "./roll_summary.ts";
import { rollsChart } from "./rolls_chart.ts";
import { type Comparison, useRolls } from "./use_rolls.ts";

/** Episodes of the published score. */
const PUBLISHED = 100;

/** Most episodes of a score here. */
const MOST_EPISODES = 10_000;

/** Rolls of the button for many. */
const MANY = 100;

/** Two policies to choose. */
function PairForm({ shared, comparison, onChange }: {
  readonly shared: readonly SharedPolicy[];
  readonly comparison: Comparison;
  onChange(
    change: Partial<{ first: string; second: string; episodes: number; seed: number }>,
  ): void;
}): VNode {
  const { pair, episodes, seed } = comparison;
  const choice = (name: "first" | "second", value: string) => (
    <label>
      {name === "first" ? "First policy" : "Second policy"}
      <select
        id={`noise-${name}`}
        value={value}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      >
        {shared.map((policy) => <option key={policy.id} value={policy.id}>{policy.name}</option>)}
      </select>
    </label>
  );
  return (
    <fieldset class="fields">
      <legend>What is scored</legend>
      {choice("first", pair[0].id)}
      {choice("second", pair[1].id)}
      <NumberField
        id="noise-episodes"
        label="Episodes of a score"
        least={1}
        most={MOST_EPISODES}
        value={episodes}
        onNumber={(next) => onChange({ episodes: next })}
      />
      <NumberField
        id="noise-seed"
        label="Seed of the first episode"
        least={0}
        most={2 ** 32 - 1}
        value={seed}
        onNumber={(next) => onChange({ seed: next })}
      />
    </fieldset>
  );
}

/** Truth and rolls, side by side. */
function RollTable({ names, truth, rolls, summary }: {
  readonly names: readonly [string, string];
  readonly truth: ProtocolTruth;
  readonly rolls: readonly Roll[];
  readonly summary: RollSummary | null;
}): VNode {
  const last = rolls.at(-1);
  const rows: [label: string, values: readonly [number, number] | null][] = [
    ["exact survival", [truth.policies[0].survival, truth.policies[1].survival]],
    ["standard error of a score, exact", [truth.policies[0].error, truth.policies[1].error]],
    ["score of the last roll", last?.scores ?? null],
    ["mean of the scores", summary?.means ?? null],
    ["standard deviation of the scores", rolls.length > 1 ? summary!.deviations : null],
  ];
  return (
    <div class="wide">
      <table id="noise-scores">
        <caption>The truth, and the published protocol</caption>
        <thead>
          <tr>
            <td />
            {names.map((name, p) => <th key={p} scope="col" class="number">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, values]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {[0, 1].map((p) => (
                <td key={p} class="number" data-value={values?.[p]}>
                  {values ? shareText(values[p]) : "-"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the rolls say, in words. */
function rollWords(names: readonly [string, string], summary: RollSummary | null): string {
  if (summary === null) return "No roll yet.";
  const { rolls, above, equal, below } = summary;
  const times = (count: number) => count === 1 ? "once" : `${count} times`;
  return `${rolls === 1 ? "1 roll" : `${rolls} rolls`}: ${names[0]} scored more ${times(above)}, ${
    names[1]
  } ${times(below)}, both the same ${times(equal)}.`;
}

/** What is true, in words. */
function truthWords(
  names: readonly [string, string],
  { policies: [first, second], standing }: ProtocolTruth,
): string {
  const difference = first.survival - second.survival;
  if (Math.abs(difference) < 1e-12) return "In truth both survive alike.";
  const [better, worse] = difference > 0 ? names : [names[1], names[0]];
  const misled = difference > 0 ? standing.below : standing.above;
  return `In truth survival is higher under ${better}, by ${
    pointsText(Math.abs(difference)).replace("+", "")
  } points. With episodes drawn for each alone, ${worse} scores more in ${
    percentText(misled)
  } of rolls and both score the same in ${percentText(standing.equal)}, exactly.`;
}

/** The comparison of two policies. */
function Comparing(
  { lab, shared }: PartProps & { readonly shared: readonly SharedPolicy[] },
): VNode {
  const [asked, setAsked] = useState({
    first: "clinician",
    second: "random",
    episodes: PUBLISHED,
    seed: 0,
  });
  const byId = (id: string) => shared.find((policy) => policy.id === id) ?? shared[0];
  const { episodes, seed } = asked;
  const pair = [byId(asked.first), byId(asked.second)] as const;
  const { rolls, isRolling, fault, roll, start } = useRolls(lab, { pair, episodes, seed });
  const { value, fault: truthFault } = useAnswer(async () => {
    await tellOf(lab, pair);
    const policies = [pair[0].id, pair[1].id] as const;
    const truth = await lab.scorer.ask("describeProtocol", { policies, episodes });
    return { pair, episodes, truth };
  }, [lab, ...pair, episodes]);
  const isTrue = value?.episodes === episodes && value.pair.every((one, p) => one === pair[p]);
  const truth = isTrue ? value.truth : null;
  const names = [pair[0].name, pair[1].name] as const;
  const summary = rolls.length > 0 ? rollSummary(rolls) : null;
  const anyFault = fault || truthFault;
  return (
    <>
      <p>
        Published studies score a policy in {PUBLISHED}{" "}
        simulated patients. Here two policies are scored so, in the same patients' seeds, each roll
        in others; the truth, solved for, stands beside.
      </p>
      <PairForm
        shared={shared}
        comparison={{ pair, episodes, seed }}
        onChange={(change) => setAsked({ ...asked, ...change })}
      />
      <div class="buttons">
        <button
          type="button"
          class="main"
          aria-disabled={isRolling}
          onClick={() => isRolling || roll(1)}
        >
          {rolls.length === 0 ? "Roll" : "Roll again"}
        </button>
        <button
          type="button"
          aria-disabled={isRolling}
          onClick={() => isRolling || roll(MANY)}
        >
          Roll {MANY} times
        </button>
        <button type="button" onClick={start}>Start over</button>
      </div>
      {anyFault === "" ? null : <p class="fault" role="alert">{anyFault}</p>}
      <p id="noise-line" role="status">{rollWords(names, summary)}</p>
      {truth
        ? (
          <>
            <p id="noise-truth">{truthWords(names, truth)}</p>
            <RollTable names={names} truth={truth} rolls={rolls} summary={summary} />
            {rolls.length > 0 && names[0] !== names[1]
              ? (
                <Chart
                  title={`Scores of ${names[0]} and ${names[1]} in ${episodes} episodes`}
                  spec={(width) => rollsChart(rolls, { truth, names, width })}
                  data={[rolls, truth]}
                  caption="How many rolls came to which score; the dashed line is the truth."
                />
              )
              : null}
          </>
        )
        : null}
    </>
  );
}

/** Shows noise. */
function Noise({ lab }: PartProps): VNode {
  const shared = useStore(lab.policies);
  return shared.length === 0
    ? <p role="status">Scoring the reference policies…</p>
    : <Comparing lab={lab} shared={shared} />;
}

/** The part. */
export const NOISE: Part = { id: "noise", title: "Noise", render: Noise };
