/**
 * The part that looks at patients: a state, what is done in it, what that leads to, and a walk from there.
 *
 * @module
 */
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { OwnCohort } from "../cohort/cohort.tsx";
import type { Lab, SharedPolicy } from "../lab.ts";
import { shareText } from "../numbers.ts";
import type { Part, PartProps } from "../part.tsx";
import { useStore } from "../store.ts";
import { tellOf } from "../tell_of.ts";
import { useAnswer } from "../use_answer.ts";
import { actionWords } from "./action_grid.ts";
import { ActionMap } from "./action_map.tsx";
import { ConsequencesPanel } from "./consequences_panel.tsx";
import { DataForm, FIRST_DATA } from "./data_form.tsx";
import type { CountedData } from "./requests.ts";
import { FeatureTable, StateFacts, StateMaps } from "./state_panel.tsx";
import type { WalkStep } from "./walk.ts";
import { WalkPanel } from "./walk_panel.tsx";

/** Reference policies that are always looked at, the clinicians' first, and the last of them without a map. */
const REFERENCES = ["clinician", "optimal", "random"];

/** Counts data when asked, and says what was counted. */
function useCounted(lab: Lab) {
  const [data, setData] = useState<CountedData>(FIRST_DATA);
  const { value, fault } = useAnswer(
    async () => ({ data, transitions: await lab.scorer.ask("countData", data) }),
    [lab, data],
  );
  const said = fault !== ""
    ? fault
    : value?.data === data
    ? `${value.transitions} transitions of ${data.episodes} patients are counted.`
    : "Counting…";
  return { counted: value, said, setData };
}

/** Which action is looked at, by what it is worth. */
function ActionChoice({ view, judge, name, action, onAction }: {
  readonly view: NonNullable<ReturnType<typeof usePatient>["view"]>;
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

/** The patient that is looked at, and the walk that led there. */
function usePatient(lab: Lab, policies: readonly SharedPolicy[], counted: unknown) {
  const ids = policies.map(({ id }) => id);
  const [seed, setSeed] = useState(0);
  const [state, setState] = useState<number | null>(null);
  const [steps, setSteps] = useState<readonly WalkStep[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const goTo = (next: number) => {
    setSteps([]);
    setState(next);
  };
  const draw = (next: number) => {
    setSeed(next);
    lab.scorer.ask("drawState", { seed: next }).then(goTo, ({ message }) => setFault(message));
  };
  useEffect(() => draw(0), [lab]);
  // A view keeps the names of the policies that it is of: more may be shared before the next one is there.
  const { value, fault: viewFault } = useAnswer(async () => {
    await tellOf(lab, policies);
    if (state === null) return null;
    const names = policies.map(({ name }) => name);
    return { names, view: await lab.scorer.ask("viewState", { state, policies: ids }) };
  }, [lab, state, counted, ...policies]);
  const { view, names } = value ?? { view: null, names: [] };
  const take = async (choice: { readonly action: number } | { readonly by: number }) => {
    if (state === null) return;
    setBusy(true);
    try {
      const at = { seed, step: steps.length, state };
      const step = await lab.scorer.ask("takeStep", { at, choice, policies: ids });
      setSteps([...steps, step]);
      setState(step.nextState);
      setFault("");
    } catch (error) {
      setFault((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  const isShown = view !== null && view.state === state;
  return {
    view,
    names,
    seed,
    steps,
    isBusy: isBusy || !isShown,
    fault: fault || viewFault,
    goTo,
    draw,
    take,
  };
}

/** The policies that are looked at: references, and one of the others if there are some. */
function useLookedAt(shared: readonly SharedPolicy[]) {
  const [chosen, setChosen] = useState("");
  const references = REFERENCES.flatMap((id) => shared.filter((policy) => policy.id === id));
  const others = shared.filter(({ id }) => !REFERENCES.includes(id));
  const own = others.find(({ id }) => id === chosen) ?? others.at(-1);
  return { policies: [...references, ...(own ? [own] : [])], others, own, setChosen };
}

/** A patient, once the references are known. */
function Patient({ lab, shared }: PartProps & { readonly shared: readonly SharedPolicy[] }): VNode {
  const { policies, others, own, setChosen } = useLookedAt(shared);
  const { counted, said, setData } = useCounted(lab);
  const [judged, setJudge] = useState(1);
  const [action, setAction] = useState(0);
  const patient = usePatient(lab, policies, counted);
  const { view, names, seed, steps, isBusy, fault, goTo, draw, take } = patient;
  const judge = Math.min(judged, names.length - 1);
  const { value: consequences } = useAnswer(
    () =>
      view?.kind !== "live" ? null : lab.scorer.ask("viewAction", {
        state: view.state,
        action,
        policies: policies.map(({ id }) => id),
      }),
    [view, action],
  );
  if (view === null) return <p role="status">{fault || "Looking for a patient…"}</p>;
  const isCurrent = consequences?.state === view.state && consequences.action === action &&
    consequences.survivals.length === names.length;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const input = event.currentTarget.elements.namedItem("state") as HTMLInputElement;
          goTo(input.valueAsNumber);
        }}
      >
        <fieldset class="fields">
          <legend>Which patient</legend>
          <label>
            state, 0 to {view.liveStates - 1}
            <input
              id="patients-state"
              type="number"
              name="state"
              required
              min={0}
              max={view.liveStates - 1}
              key={view.state}
              defaultValue={String(view.kind === "live" ? view.state : steps.at(-1)?.state ?? 0)}
            />
          </label>
          {others.length === 0 ? null : (
            <label>
              beside the references
              <select
                id="patients-policy"
                value={own!.id}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
              >
                {others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
              </select>
            </label>
          )}
        </fieldset>
        <div class="buttons">
          <button type="submit">Show this state</button>
          <button type="button" onClick={() => draw(seed + 1)}>Draw a patient</button>
        </div>
      </form>
      {fault === "" ? null : <p class="fault" role="alert">{fault}</p>}
      <StateFacts view={view} />
      {view.kind === "live"
        ? (
          <>
            <StateMaps view={view} names={names} without={REFERENCES.length - 1} />
            <h3>What each action leads to</h3>
            <ActionChoice
              view={view}
              judge={judge}
              name={names[judge]}
              action={action}
              onAction={setAction}
            />
            {consequences && isCurrent
              ? (
                <ConsequencesPanel
                  action={actionWords(view.grid, action)}
                  consequences={consequences}
                  names={names}
                  onState={goTo}
                />
              )
              : null}
          </>
        )
        : null}
      <WalkPanel
        view={view}
        steps={steps}
        names={names}
        judge={judge}
        action={action}
        isBusy={isBusy}
        onJudge={setJudge}
        onStep={take}
        onPatient={() => draw(seed + 1)}
      />
      {view.kind === "live" ? <FeatureTable features={view.features} /> : null}
      <DataForm said={said} onCount={setData} />
    </>
  );
}

/** Looks at patients. */
function Patients({ lab }: PartProps): VNode {
  const shared = useStore(lab.policies);
  const isReady = REFERENCES.every((id) => shared.some((policy) => policy.id === id));
  return (
    <>
      {isReady
        ? <Patient lab={lab} shared={shared} />
        : <p role="status">Scoring the reference policies…</p>}
      <OwnCohort lab={lab} />
    </>
  );
}

/** The part. */
export const PATIENTS: Part = { id: "patients", title: "Patients", render: Patients };
