/**
 * A cohort of the visitor's own under Patients: its folder is opened in the page, and nothing leaves it.
 *
 * @module
 */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { FileDrop } from "../file_drop.tsx";
import { NumberField } from "../number_field.tsx";
import type { PartProps } from "../part.tsx";
import { actionWords } from "../patients/action_grid.ts";
import { ActionMap } from "../patients/action_map.tsx";
import { FeatureTable } from "../patients/state_panel.tsx";
import { MAP_TEXTS, percentText } from "../patients/words.ts";
import { useAnswer } from "../use_answer.ts";
import type { CohortView, ModelChoices } from "./cohort_view.ts";

/** What is open. */
interface Opened {
  readonly cohort: CohortView;
  readonly model: ModelChoices | null;
}

/** The cohort as a whole. */
function CohortFacts({ cohort, model }: Opened): VNode {
  const { name, patients, episodes, rows, survival, grid, counts, lints } = cohort;
  return (
    <>
      <p id="cohort-line" role="status">
        <strong>{name}</strong>: {patients} training patients, {episodes} stays, {rows} rows
        {survival === null ? "" : `, ${percentText(survival)} of the stays survived`}.
      </p>
      {lints.length === 0
        ? null
        : <ul aria-label="What lints found">{lints.map((line) => <li key={line}>{line}</li>)}</ul>}
      <div class="maps">
        <ActionMap
          caption="the data's counts"
          grid={grid}
          values={counts}
          text={MAP_TEXTS.count}
        />
        {model === null ? null : (
          <ActionMap
            caption={`${model.name}: its choices in ${model.asked} rows, the data's in ${
              percentText(model.agreement)
            }`}
            grid={grid}
            values={model.chosen}
            text={MAP_TEXTS.count}
          />
        )}
      </div>
    </>
  );
}

/** One row of the cohort. */
function CohortRow({ lab, cohort, model }: PartProps & Opened): VNode {
  const [row, setRow] = useState(0);
  const { value: view, fault } = useAnswer(
    () => lab.scorer.ask("viewRow", { row }),
    [lab, cohort, model, row],
  );
  const { grid, rows } = cohort;
  const step = (by: number, words: string) => {
    const isBeyond = row + by < 0 || row + by >= rows;
    return (
      <button
        type="button"
        aria-disabled={isBeyond}
        onClick={() => isBeyond || setRow(row + by)}
      >
        {words}
      </button>
    );
  };
  return (
    <section aria-labelledby="cohort-row-title">
      <h4 id="cohort-row-title">A row</h4>
      <div class="fields">
        <NumberField
          id="cohort-row"
          label={`Row, 0 to ${rows - 1}`}
          least={0}
          most={rows - 1}
          value={row}
          onNumber={setRow}
        />
      </div>
      <div class="buttons">
        {step(-1, "The row before")}
        {step(1, "The next row")}
      </div>
      {fault === "" ? null : <p class="fault" role="alert">{fault}</p>}
      {view === null ? null : (
        <>
          <p aria-live="polite">
            Stay {view.episode}, step {view.step}: given was{" "}
            <strong>{actionWords(grid, view.action)}</strong>; the stay {view.ends === "goes on"
              ? "goes on"
              : view.ends === "cut"
              ? "was cut here"
              : `ended here, reward ${Number(view.reward.toPrecision(4))}`}.
            {view.choice === null
              ? ""
              : ` The model would choose ${actionWords(grid, view.choice.action)}.`}
          </p>
          {view.choice === null ? null : (
            <ActionMap
              caption={`${model?.name}: its network's values in this row`}
              grid={grid}
              values={view.choice.values}
              text={MAP_TEXTS.value}
              isFromLeast
            />
          )}
          <FeatureTable features={view.features} />
        </>
      )}
    </section>
  );
}

/** A cohort of the visitor's own. */
export function OwnCohort({ lab }: PartProps): VNode {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState("");
  const attempt = async (words: string, work: () => Promise<void>) => {
    setSaid(words);
    setFault("");
    await work().catch((error) => setFault(error.message));
    setSaid("");
  };
  const open = (files: readonly File[]) =>
    attempt("Opening…", async () => {
      const cohort = await lab.scorer.ask("openCohort", files);
      setOpened({ cohort, model: null });
    });
  const openModel = (files: readonly File[]) =>
    attempt("Asking the model…", async () => {
      if (files.length !== 1) {
        throw new Error(`found ${files.length} files, expected one checkpoint`);
      }
      const model = await lab.scorer.ask("openCohortModel", files[0]);
      setOpened((last) => last && { ...last, model });
    });
  return (
    <section aria-labelledby="cohort-title">
      <h3 id="cohort-title">A cohort of your own</h3>
      <p>
        The folder that <code>deno task cohort import</code> makes: its <code>cohort.json</code>
        {" "}
        and its training file are read here, nothing else of it is, and nothing leaves the page.
      </p>
      <FileDrop label="Drop the folder here, or choose it" isFolder onFiles={open} />
      <p role="status">{said}</p>
      {fault === "" ? null : <p class="fault" role="alert">{fault}</p>}
      {opened === null ? null : (
        <>
          <CohortFacts {...opened} />
          <FileDrop
            label="A checkpoint of this cohort, to see what it would do"
            accept=".safetensors"
            onFiles={openModel}
          />
          <CohortRow key={opened.cohort.sha256} lab={lab} {...opened} />
        </>
      )}
    </section>
  );
}
