/**
 * The part that looks at patients: a state, what is done in it, what that leads to, and a walk from there.
 *
 * @module
 */
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { OwnCohort } from "../cohort/cohort.tsx";
import type { Lab, SharedPolicy } from "../lab.ts";
import { shareText } from "../numbers.ts";
import type { Part, PartProps } from "../part.tsx";
import { useStore } from "../store.ts";
import { useAnswer } from "../use_answer.ts";
import { actionWords } from "./action_grid.ts";
import { ActionMap } from "./action_map.tsx";
import { ConsequencesPanel } from "./consequences_panel.tsx";
import { DataForm, FIRST_DATA } from "./data_form.tsx";
import type { CountedData } from "./requests.ts";
import { FeatureTable, StateFacts, StateMaps } from "./state_panel.tsx";
import type { StateView } from "./state_view.ts";
import { type PatientView, usePatient } from "./use_patient.ts";
import { WalkPanel } from "./walk_panel.tsx";

/** Reference policies that are always looked at, the clinicians' first, and the last of them without a map. */
const REFERENCES = ["clinician", "optimal", "random"];

/** The field of the state that is looked at. */
const STATE_FIELD = "patients-state";

/** Counts the data that were trained on last, or others when asked, and says what was counted. */
function useCounted(lab: Lab) {
  const trained = useStore(lab.data);
  const [chosen, setChosen] = useState<{ trained: unknown; data: CountedData } | null>(null);
  const data = chosen?.trained === trained ? chosen.data : trained ?? FIRST_DATA;
  const setData = (next: CountedData) => setChosen({ trained, data: next });
  const { value, fault } = useAnswer(
    async () => ({ data, transitions: await lab.scorer.ask("countData", data) }),
    [lab, data],
  );
  const said = fault !== ""
    ? fault
    : value?.data === data
    ? `${value.transitions} transitions of ${data.episodes} ${
      data.episodes === 1 ? "patient" : "patients"
    } are counted.`
    : "Counting…";
  return { trained, counted: value, said, setData };
}

/** Which action is looked at, by what it is worth. */
function ActionChoice({ view, judge, name, action, onAction }: {
  readonly view: StateView;
  readonly judge: number;
  readonly name: string;
  readonly action: number;
  onAction(action: number): void;
}): VNode {
  return (
    <ActionMap
      caption={`Exact survival if an action is taken once and ${name} goes on; choose one`}
      grid={view.grid}
      values={view.afterActions[judge]}
      admissible={view.admissible}
      text={shareText}
      isFromLeast
      cell={({ action: own }, text) => (
        <label>
          <input
            type="radio"
            name="action"
            checked={own === action}
            aria-label={`${actionWords(view.grid, own)}: ${text}`}
            onChange={() => onAction(own)}
          />
          {text}
        </label>
      )}
    />
  );
}

/** The policies that are looked at: references, and one of the others if there are some. */
function useLookedAt(shared: readonly SharedPolicy[]) {
  const [chosen, setChosen] = useState("");
  const references = REFERENCES.flatMap((id) => shared.filter((policy) => policy.id === id));
  const others = shared.filter(({ id }) => !REFERENCES.includes(id));
  const own = others.find(({ id }) => id === chosen) ?? others.at(-1);
  return { policies: [...references, ...(own ? [own] : [])], others, own, setChosen };
}

/** Which state is looked at, and which policy beside the references. */
function StateForm({ shown: { view, steps }, others, own, goTo, draw, onPolicy }: {
  readonly shown: PatientView;
  readonly others: readonly SharedPolicy[];
  readonly own: SharedPolicy | undefined;
  goTo(state: number): void;
  draw(): void;
  onPolicy(id: string): void;
}): VNode {
  const input = useRef<HTMLInputElement>(null);
  const state = view.kind === "live" ? view.state : steps.at(-1)?.state ?? 0;
  useEffect(() => {
    input.current!.valueAsNumber = state;
  }, [state]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        goTo(input.current!.valueAsNumber);
      }}
    >
      <fieldset class="fields">
        <legend>Which patient</legend>
        <label>
          State, 0 to {view.liveStates - 1}
          <input
            id={STATE_FIELD}
            type="number"
            required
            min={0}
            max={view.liveStates - 1}
            ref={input}
          />
        </label>
        {own === undefined ? null : (
          <label>
            Policy beside the references
            <select
              id="patients-policy"
              value={own.id}
              onChange={({ currentTarget }) => onPolicy(currentTarget.value)}
            >
              {others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          </label>
        )}
      </fieldset>
      <div class="buttons">
        <button type="submit">Show this state</button>
        <button type="button" onClick={draw}>Draw a patient</button>
      </div>
    </form>
  );
}

/** What the actions of a live state lead to. */
function Actions({ lab, shown, judge, action, onAction, goTo }: {
  readonly lab: Lab;
  readonly shown: PatientView;
  readonly judge: number;
  readonly action: number;
  onAction(action: number): void;
  goTo(state: number): void;
}): VNode {
  const { view, policies } = shown;
  const names = policies.map(({ name }) => name);
  const { value } = useAnswer(async () => {
    const asked = { state: view.state, action, policies: policies.map(({ id }) => id) };
    return { shown, consequences: await lab.scorer.ask("viewAction", asked) };
  }, [lab, shown, action]);
  return (
    <>
      <h3>What each action leads to</h3>
      <ActionChoice
        view={view}
        judge={judge}
        name={names[judge]}
        action={action}
        onAction={onAction}
      />
      {value?.shown === shown && value.consequences.action === action
        ? (
          <ConsequencesPanel
            action={actionWords(view.grid, action)}
            consequences={value.consequences}
            names={names}
            onState={(state) => {
              // The button goes with the state it is of: the focus must not.
              document.getElementById(STATE_FIELD)!.focus();
              goTo(state);
            }}
          />
        )
        : null}
    </>
  );
}

/** A patient, once the references are known. */
function Patient({ lab, shared }: PartProps & { readonly shared: readonly SharedPolicy[] }): VNode {
  const { policies, others, own, setChosen } = useLookedAt(shared);
  const { trained, counted, said, setData } = useCounted(lab);
  const [judged, setJudge] = useState(1);
  const [action, setAction] = useState(0);
  const { shown, isBusy, fault, goTo, draw, take } = usePatient(lab, policies, counted);
  if (shown === null) return <p role="status">{fault || "Looking for a patient…"}</p>;
  const { view } = shown;
  const names = shown.policies.map(({ name }) => name);
  const judge = Math.min(judged, names.length - 1);
  const isLive = view.kind === "live";
  return (
    <>
      <StateForm {...{ shown, others, own, goTo, draw }} onPolicy={setChosen} />
      {fault === "" ? null : <p class="fault" role="alert">{fault}</p>}
      <StateFacts view={view} />
      {isLive
        ? (
          <>
            <StateMaps view={view} names={names} without={REFERENCES.length - 1} />
            <Actions {...{ lab, shown, judge, action, goTo }} onAction={setAction} />
          </>
        )
        : null}
      <WalkPanel
        {...{ shown, judge, action, isBusy }}
        onJudge={setJudge}
        onStep={take}
        onPatient={draw}
      />
      {isLive ? <FeatureTable features={view.features} /> : null}
      <DataForm
        key={JSON.stringify(trained)}
        initial={trained ?? FIRST_DATA}
        said={said}
        onCount={setData}
      />
    </>
  );
}

/** Looks at patients. */
function Patients({ lab }: PartProps): VNode {
  const shared = useStore(lab.policies);
  const isReady = REFERENCES.every((id) => shared.some((policy) => policy.id === id));
  return (
    <>
      <p>
        A patient is in one of 713 states, each a kind of patient in intensive care; every four
        hours fluid and vasopressor are dosed, and chance leads on. Look at a state, or walk a
        patient and see what each choice did to the odds.
      </p>
      {isReady
        ? <Patient lab={lab} shared={shared} />
        : <p role="status">Scoring the reference policies…</p>}
      <OwnCohort lab={lab} />
    </>
  );
}

/** The part. */
export const PATIENTS: Part = { id: "patients", title: "Patients", render: Patients };
