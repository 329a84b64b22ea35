/**
 * What a visitor does to know the machine and to watch runs, and what is then to be seen.
 *
 * @module
 */
import { barriersOf } from "./barriers.ts";
import { enter, focused, press, tabTo } from "./keyboard.ts";
import { openLabPage } from "./lab_page.ts";
import type { Scenario } from "./run_scenarios.ts";

/** What is to be seen of a machine. */
export interface SeenMachine {
  /** The facts by name. */
  readonly facts: Readonly<Record<string, string>>;
  /** What has the focus after the check. */
  readonly focus: string;
  /** Variant, kernel and verdict of each kernel. */
  readonly verdicts: readonly (readonly [variant: string, kernel: string, verdict: string])[];
  /** What keeps readers out. */
  readonly barriers: readonly string[];
  readonly complaints: readonly string[];
  readonly violations: readonly string[];
}

/** By keys alone: kernels held against their twins in the browser. */
const machine: Scenario<SeenMachine> = {
  hasGpu: true,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, lab.isolated);
    await enter(page, "This machine");
    await page.until(`document.getElementById("machine-facts")`);
    await enter(page, "Check the kernels");
    await page.until(
      `document.getElementById("machine-line").textContent === "All kernels are checked" ||
      document.querySelector("#part-machine [role=alert]").textContent`,
    );
    const seen = await page.evaluate(`({
      facts: Object.fromEntries([...document.querySelectorAll("#machine-facts tr")].map((row) =>
        [...row.cells].map((cell) => cell.textContent))),
      verdicts: [...document.querySelectorAll("#machine-kernels tbody tr")].map((row) =>
        [0, 1, 4].map((cell) => row.cells[cell].textContent)),
      violations,
    })`);
    const focus = await focused(page);
    return { ...seen, focus, barriers: await barriersOf(page), complaints: page.complaints };
  },
};

/** Bytes that were sent for the page. */
const SENT =
  `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
  .reduce((sum, { transferSize }) => sum + transferSize, 0)`;

/** What is to be seen of runs. */
export interface SeenRuns {
  /** Bytes that were sent for the first view. */
  readonly sent: number;
  /** Texts of the list. */
  readonly listed: readonly string[];
  /** Charts that are drawn. */
  readonly charts: number;
  /** Keys of the configs. */
  readonly keys: readonly string[];
  /** Their values. */
  readonly values: readonly string[];
  /** Elements that only markup in names and configs would make. */
  readonly made: number;
  /** What keeps readers out. */
  readonly barriers: readonly string[];
  readonly complaints: readonly string[];
  readonly violations: readonly string[];
}

/** By keys alone: the runs of a project, one of them looked at. */
const runs: Scenario<SeenRuns> = {
  hasGpu: false,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, lab.withRuns);
    await enter(page, "Runs");
    await page.until(`document.querySelector("#runs-list tbody tr")`);
    const sent = await page.evaluate(SENT); // The workers are there, and no chart yet.
    await tabTo(page, "cql");
    await press(page, "Space");
    await page.until(`document.querySelectorAll("#part-runs .drawing svg").length === 2`);
    const seen = await page.evaluate(`({
      listed: [...document.querySelectorAll("#runs-list tbody tr")].map((row) => row.textContent),
      charts: document.querySelectorAll("#part-runs .drawing svg").length,
      keys: [...document.querySelectorAll("#runs-configs tbody th")].map((cell) => cell.textContent),
      values: [...document.querySelectorAll("#runs-configs td")].map((cell) => cell.textContent),
      made: document.querySelectorAll("#part-runs script, #part-runs img").length,
      violations,
    })`);
    return { ...seen, sent, barriers: await barriersOf(page), complaints: page.complaints };
  },
};

/** The static files opened as files, and their parts where a host serves them. */
const files: Scenario<{ readonly opened: string; readonly parts: readonly string[] }> = {
  hasGpu: false,
  async run({ browser, lab, given }) {
    const tab = await browser.openTab(() => {});
    await tab.send("Page.enable");
    await tab.send("Page.navigate", { url: `file://${given("site/index.html")}` });
    await tab.evaluate(`new Promise((resolve) => {
      document.readyState === "complete" ? resolve() : addEventListener("load", resolve);
    })`);
    const opened = await tab.evaluate("document.body.innerText.trim()");
    const page = await openLabPage(browser, lab.plain);
    const parts = await page.evaluate(
      `[...document.querySelectorAll("nav a")].map((link) => link.textContent)`,
    );
    return { opened, parts };
  },
};

/** The scenarios of machines, runs and static files. */
export const MACHINE_SCENARIOS = { machine, runs, files } as const;
