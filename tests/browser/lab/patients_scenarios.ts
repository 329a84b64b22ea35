/**
 * What a visitor does to look at patients, at noise and at policies of their own, and what is then to be seen.
 *
 * @module
 */
import { barriersOf } from "./barriers.ts";
import { choose, chooseFiles, enter, focused, press, tabTo, type } from "./keyboard.ts";
import { type LabPage, openLabPage } from "./lab_page.ts";
import type { Scenario } from "./run_scenarios.ts";

/** A map of actions: what it is called, and the exact numbers of its cells. */
export interface SeenMap {
  readonly caption: string;
  readonly values: readonly number[];
}

/** A state as the page shows it. */
export interface SeenState {
  readonly state: number;
  /** By the words beside them. */
  readonly facts: Readonly<Record<string, number>>;
  readonly survivals: Readonly<Record<string, number>>;
  readonly maps: readonly SeenMap[];
  /** What the chosen action leads to, in words. */
  readonly leadsTo: string;
}

/** A step of a walk as the page shows it. */
export interface SeenStep {
  /** The texts of its row. */
  readonly cells: readonly string[];
  /** Exact survival before, with the choice, and after. */
  readonly odds: readonly [number, number, number];
}

/** What is said of a page that was well. */
export interface SeenPage {
  readonly complaints: readonly string[];
  readonly violations: readonly string[];
  readonly requests: readonly string[];
  /** What keeps readers out. */
  readonly barriers: readonly string[];
}

const wellness = async (page: LabPage): Promise<SeenPage> => ({
  complaints: page.complaints,
  violations: await page.evaluate("violations"),
  requests: page.requests,
  barriers: await barriersOf(page),
});

/** Opens a part of the page. */
async function openPart(page: LabPage, part: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(part)}`);
  await page.until(`document.querySelector("#part-${part}:not([hidden])")`);
}

/** Gives files to a field of files, as a choice by hand does. */
async function giveFiles(page: LabPage, field: string, files: readonly string[]): Promise<void> {
  const { root } = await page.send("DOM.getDocument");
  const { nodeId } = await page.send("DOM.querySelector", { nodeId: root.nodeId, selector: field });
  await page.send("DOM.setFileInputFiles", { nodeId, files });
}

/** Drops files, or a folder, on an element. */
async function dropFiles(page: LabPage, element: string, files: readonly string[]): Promise<void> {
  const [x, y] = await page.evaluate(`(() => {
    const element = document.querySelector(${JSON.stringify(element)});
    element.scrollIntoView({ block: "center" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`);
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    const data = { items: [], files, dragOperationsMask: 1 };
    await page.send("Input.dispatchDragEvent", { type, x, y, data });
  }
}

/** A list of terms and the exact numbers beside them. */
const numbersOf = (id: string) =>
  `Object.fromEntries([...document.querySelectorAll("#${id} div")].map((div) =>
    [div.querySelector("dt").textContent, Number(div.querySelector("dd").dataset.value)]))`;

const MAPS = `[...document.querySelectorAll("#part-patients table.map")].map((map) => ({
  caption: map.caption.textContent,
  values: [...map.querySelectorAll("td")].map((cell) => Number(cell.dataset.value)),
}))`;

/** Waits for the patients with their counts. */
async function patientsReady(page: LabPage): Promise<void> {
  await openPart(page, "patients");
  await page.until(`document.getElementById("data-line").textContent.includes("are counted") &&
    document.querySelector(".consequences")`);
}

/** Shows states one after the other. */
async function look(page: LabPage, states: readonly number[]): Promise<SeenState[]> {
  const seen: SeenState[] = [];
  for (const state of states) {
    await page.fill("patients-state", String(state));
    await page.press("Show this state");
    // Read in the same moment: a policy or data that arrive have all of it drawn again.
    await page.until(`document.querySelector("#patients-facts dd").dataset.value === "${state}" &&
      document.querySelector(".consequences p") && (globalThis.looked = {
        state: ${state},
        facts: ${numbersOf("patients-facts")},
        survivals: ${numbersOf("patients-survival")},
        maps: ${MAPS},
        leadsTo: document.querySelector(".consequences p").textContent,
      })`);
    seen.push(await page.evaluate("globalThis.looked"));
  }
  return seen;
}

/** Twenty live states of 713. */
const TWENTY = Array.from({ length: 20 }, (_, i) => Math.round(i * 712 / 19));

/** A policy of a file, then twenty states and all that is shown of them. */
const patients: Scenario<SeenPage & { readonly states: readonly SeenState[] }> = {
  hasGpu: false,
  async run({ browser, lab, given }) {
    const page = await openLabPage(browser, lab.isolated);
    await openPart(page, "policy");
    await giveFiles(page, "#part-policy input[type=file]", [given("cql.safetensors")]);
    await page.until(`document.querySelector("[data-policy^='file:']")`);
    await patientsReady(page);
    await page.until(`document.querySelectorAll("#part-patients table.map").length === 6`);
    return { states: await look(page, TWENTY), ...await wellness(page) };
  },
};

/** A small training, then one state: its counts are those of the data that were trained on. */
const trained: Scenario<SeenPage & { readonly state: SeenState; readonly line: string }> = {
  hasGpu: false,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, lab.isolated);
    await page.until(`document.getElementById("train-preset")`);
    const fields = { episodes: "300", embedding: "8", hidden: "16", steps: "10", every: "10" };
    for (const [field, text] of Object.entries(fields)) await page.fill(`train-${field}`, text);
    await page.press("Start");
    await page.until(`/^Trained /.test(document.getElementById("train-line").textContent)`);
    await patientsReady(page);
    await page.until(`document.querySelectorAll("#part-patients table.map").length === 6`);
    const [state] = await look(page, [549]);
    const line = await page.evaluate(`document.getElementById("data-line").textContent`);
    return { state, line, ...await wellness(page) };
  },
};

const STEPS = `[...document.querySelectorAll("#walk-steps tbody tr")].map((row) => ({
  cells: [...row.cells].map((cell) => cell.textContent),
  odds: JSON.parse(row.dataset.odds),
}))`;

/** States of the second, third and fourth patient that are drawn. */
const FOURTH = [234, 326, 40];

/** A walk to its end by keys alone, from the address on. */
const walk: Scenario<SeenPage & { readonly steps: readonly SeenStep[]; readonly said: string }> = {
  hasGpu: false,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, `${lab.isolated}#patients`);
    await patientsReady(page);
    // A state that is typed, and one that an action leads to: the focus stays with the field.
    const field = `document.activeElement.id === "patients-state" && document.activeElement.value`;
    await type(page, "State, 0 to 712", "12");
    await press(page, "Enter");
    await page.until(`document.querySelector("#patients-facts dd").dataset.value === "12" &&
      document.querySelector(".consequences button")`);
    await page.until(`${field} === "12"`);
    await tabTo(page, "look at ");
    const next = (await focused(page)).split(" ").at(-1);
    await press(page, "Enter");
    await page.until(`document.querySelector("#patients-facts dd").dataset.value === "${next}" &&
      ${field} === "${next}"`);
    const isOver = () => page.evaluate(`/has (died|survived)/.test(document.body.textContent)`);
    // The fourth patient walks some steps.
    await tabTo(page, "Draw a patient");
    for (const state of FOURTH) {
      await press(page, "Enter");
      await page.until(`document.querySelector("#patients-facts dd").dataset.value === "${state}" &&
        document.querySelector(".consequences")`);
    }
    // The action is chosen by an arrow, the first step is the visitor's, the others are the clinicians'.
    await tabTo(page, "fluid 0, vasopressor 0");
    await press(page, "ArrowRight");
    await page.until(`document.querySelector(".consequences strong").textContent ===
      "fluid 0, vasopressor 1"`);
    await tabTo(page, "Take fluid 0, vasopressor 1");
    const step = async (count: number) => {
      await press(page, "Enter");
      await page.until(`document.querySelectorAll("#walk-steps tbody tr").length === ${count}`);
    };
    await step(1);
    for (let count = 2; !await isOver(); count++) {
      if (count === 2) await tabTo(page, "Let clinicians choose");
      await page.until(`document.activeElement.ariaDisabled === "false" ||
        /has (died|survived)/.test(document.body.textContent)`);
      if (await isOver()) break;
      await step(count);
    }
    await page.until(`/has (died|survived)/.test(document.body.textContent)`);
    const found = await page.evaluate(`({
      steps: ${STEPS},
      said: document.getElementById("walk-line").textContent,
    })`);
    return { ...found, ...await wellness(page) };
  },
};

/** Rolls of the protocol. */
export interface SeenRolls extends SeenPage {
  readonly line: string;
  readonly truth: string;
  /** By the words at the row's head: the numbers of both policies. */
  readonly scores: Readonly<Record<string, readonly number[]>>;
  /** Bars of the chart. */
  readonly bars: number;
  /** What is said of 0 episodes. */
  readonly wrong: string;
}

/** By keys alone: the clinicians and the optimum, 101 rolls of 50 episodes. */
const noise: Scenario<SeenRolls> = {
  hasGpu: false,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, lab.isolated);
    await enter(page, "Noise");
    await page.until(`document.getElementById("noise-truth")`);
    await choose(page, "Second policy", "optimum");
    await type(page, "Episodes of a score", "0");
    const wrong = await page.evaluate(
      `document.getElementById("noise-episodes-fault").textContent`,
    );
    await type(page, "Episodes of a score", "50");
    await page.until(`/optimum/.test(document.getElementById("noise-truth").textContent) &&
      !document.querySelector("#part-noise .fault")`);
    await enter(page, "Roll");
    await page.until(`/^1 roll:/.test(document.getElementById("noise-line").textContent)`);
    await enter(page, "Roll 100 times");
    await page.until(`/^101 rolls:/.test(document.getElementById("noise-line").textContent)`);
    await page.until(
      `document.querySelector("#part-noise .drawing[aria-busy=false] .mark-rect path")`,
    );
    const found = await page.evaluate(`({
      line: document.getElementById("noise-line").textContent,
      truth: document.getElementById("noise-truth").textContent,
      scores: Object.fromEntries([...document.querySelectorAll("#noise-scores tbody tr")].map((row) =>
        [row.cells[0].textContent, [1, 2].map((i) => Number(row.cells[i].dataset.value))])),
      bars: document.querySelectorAll("#part-noise .drawing .mark-rect path").length,
    })`);
    return { ...found, wrong, ...await wellness(page) };
  },
};

/** Policies of files as the page scores them, and why others are refused. */
export interface SeenPolicies extends SeenPage {
  /** Exact survival by id. */
  readonly survivals: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  /** Elements that names of files made. */
  readonly markup: number;
}

/** A file that is dropped beside its place and then on it, and others that are chosen by keys alone. */
const policies: Scenario<SeenPolicies> = {
  hasGpu: false,
  async run({ browser, lab, given }) {
    const page = await openLabPage(browser, lab.isolated);
    await enter(page, "Your policy");
    await page.until(`document.querySelectorAll("#part-policy tbody tr").length === 3`);
    await dropFiles(page, "h1", [given("table.npz")]);
    await dropFiles(page, "#part-policy .drop", [given("table.npz")]);
    await page.until(`document.querySelectorAll("#part-policy tbody tr").length === 4`);
    const files = ["actions.npy", "cql.safetensors", "q.pt", "<img src=x>.npz"];
    await chooseFiles(page, "Drop files here, or choose them", files.map(given));
    await page.until(`document.querySelectorAll("#part-policy tbody tr").length === 7`);
    await page.until(`document.querySelector("#part-policy .fault")`);
    const found = await page.evaluate(`({
      survivals: Object.fromEntries([...document.querySelectorAll("#part-policy [data-policy]")]
        .map(({ dataset }) => [dataset.policy, Number(dataset.survival)])),
      faults: [...document.querySelectorAll("#part-policy .fault")].map((line) => line.textContent),
      markup: document.querySelectorAll("img").length,
    })`);
    return { ...found, ...await wellness(page) };
  },
};

/** A cohort as the page shows it. */
export interface SeenCohort extends SeenPage {
  readonly line: string;
  readonly maps: readonly SeenMap[];
  /** What is said of the row that is looked at. */
  readonly row: string;
  /** Its features: label, value, words. */
  readonly features: readonly (readonly string[])[];
  readonly fault: string;
}

/** A cohort's folder that is dropped; by keys alone another that is chosen, its last row, and a checkpoint of no cohort. */
const cohort: Scenario<SeenCohort> = {
  hasGpu: false,
  async run({ browser, lab, given }) {
    const page = await openLabPage(browser, `${lab.isolated}#patients`);
    await patientsReady(page);
    await dropFiles(page, `[aria-labelledby="cohort-title"] .drop`, [given("first")]);
    await page.until(`document.getElementById("cohort-row")`);
    await chooseFiles(page, "Drop the folder here, or choose it", [given("cohort")]);
    await page.until(`document.querySelector("#cohort-line strong").textContent === "second"`);
    await type(page, "Row, 0 to 159", "159");
    const own = `[aria-labelledby="cohort-title"]`;
    await page.until(`/Stay 39, step 3/.test(document.querySelector('${own}').textContent)`);
    await chooseFiles(page, "A checkpoint of this cohort", [given("cql.safetensors")]);
    await page.until(`document.querySelector('${own} .fault')`);
    const found = await page.evaluate(`{
      const own = document.querySelector('${own}');
      ({
        line: document.getElementById("cohort-line").textContent,
        maps: [...own.querySelectorAll("table.map")].map((map) => ({
          caption: map.caption.textContent,
          values: [...map.querySelectorAll("td")].map((cell) => Number(cell.dataset.value)),
        })),
        row: own.querySelector("section [aria-live]").textContent,
        features: [...own.querySelectorAll("[aria-label=Features] tbody tr")]
          .map((row) => [...row.cells].map((cell) => cell.textContent)),
        fault: own.querySelector(".fault").textContent,
      })
    }`);
    return { ...found, ...await wellness(page) };
  },
};

/** The scenarios of patients, noise and policies. */
export const PATIENTS_SCENARIOS = { patients, trained, walk, noise, policies, cohort } as const;
