/**
 * What a visitor does to know the machine and to watch runs, and what is then to be seen.
 *
 * @module
 */
import { violationsOf } from "./axe.ts";
import { openLabPage } from "./lab_page.ts";
import type { Scenario } from "./run_scenarios.ts";

/** What is to be seen of a machine. */
export interface SeenMachine {
  /** The facts by name. */
  readonly facts: Readonly<Record<string, string>>;
  /** Verdicts of the kernels. */
  readonly verdicts: readonly string[];
  /** What axe-core finds wrong. */
  readonly axe: readonly string[];
  readonly complaints: readonly string[];
  readonly violations: readonly string[];
}

/** Kernels held against their twins in the browser. */
const machine: Scenario<SeenMachine> = {
  hasGpu: true,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, `${lab.isolated}#machine`);
    await page.until(`document.getElementById("machine-facts")`);
    await page.press("Check the kernels");
    await page.until(
      `document.getElementById("machine-line").textContent === "All kernels are checked" ||
      document.querySelector("#part-machine [role=alert]").textContent`,
    );
    const seen = await page.evaluate(`({
      facts: Object.fromEntries([...document.querySelectorAll("#machine-facts tr")].map((row) =>
        [...row.cells].map((cell) => cell.textContent))),
      verdicts: [...document.querySelectorAll("#machine-kernels tbody tr")].map((row) =>
        row.cells[4].textContent),
      violations,
    })`);
    return { ...seen, axe: await violationsOf(page), complaints: page.complaints };
  },
};

/** What is to be seen of runs. */
export interface SeenRuns {
  /** Texts of the list. */
  readonly listed: readonly string[];
  /** Charts that are drawn. */
  readonly charts: number;
  /** Keys of the configs. */
  readonly keys: readonly string[];
  /** What axe-core finds wrong. */
  readonly axe: readonly string[];
  readonly complaints: readonly string[];
  readonly violations: readonly string[];
}

/** The runs of a project, one of them looked at. */
const runs: Scenario<SeenRuns> = {
  hasGpu: false,
  async run({ browser, lab }) {
    const page = await openLabPage(browser, `${lab.withRuns}#runs`);
    await page.until(`document.querySelector("#runs-list tbody tr")`);
    await page.evaluate(`document.querySelector("#runs-list input:not(:disabled)").click()`);
    await page.until(`document.querySelectorAll("#part-runs .drawing svg").length === 2`);
    const seen = await page.evaluate(`({
      listed: [...document.querySelectorAll("#runs-list tbody tr")].map((row) => row.textContent),
      charts: document.querySelectorAll("#part-runs .drawing svg").length,
      keys: [...document.querySelectorAll("#runs-configs tbody th")].map((cell) => cell.textContent),
      violations,
    })`);
    return { ...seen, axe: await violationsOf(page), complaints: page.complaints };
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
