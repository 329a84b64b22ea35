/**
 * Opens the lab's page once, in a new Chromium that has nothing of it, and prints how soon it was there as JSON.
 *
 *     deno run -P=browser --allow-read=.,PROFILE --config deno.json tests/bench/lab_load.ts PROFILE
 *
 * The profile is an empty folder.
 *
 * @module
 */
import process from "node:process";
import { findBrowser } from "../../src/commands/find_browser.ts";
import { serveLab } from "../../src/lab/server/serve.ts";
import { startBrowser, type Tab } from "../browser/devtools.ts";

/** Runs in the page before its scripts: notes its long tasks, and when what is looked for has been drawn. */
const WATCH = `
globalThis.tasks = [];
globalThis.drawn = {};
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
}).observe({ type: "longtask", buffered: true });
addEventListener("DOMContentLoaded", () => {
  const places = {
    view: "#train-preset",
    scores: ".references dd",
    chart: "#part-train .drawing[aria-busy=false] svg",
  };
  const looked = {};
  new MutationObserver(() => {
    for (const [name, place] of Object.entries(places)) {
      if (looked[name] || !document.querySelector(place)) continue;
      looked[name] = true;
      // After the frame that shows it.
      requestAnimationFrame(() => setTimeout(() => { drawn[name] = performance.now(); }));
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
});`;

/** Milliseconds after which something will not come. */
const PATIENCE = 300_000;

/** Waits until something has been drawn. */
async function until(tab: Tab, name: string): Promise<void> {
  const isDrawn = await tab.evaluate(`new Promise((resolve) => {
    const end = Date.now() + ${PATIENCE};
    (function look() {
      if ("${name}" in drawn || Date.now() > end) resolve("${name}" in drawn);
      else setTimeout(look, 50);
    })();
  })`);
  if (!isDrawn) throw new Error(`the lab's ${name} did not come in ${PATIENCE / 1000} s`);
}

/** A training that is over soon: what is asked is how the page fares meanwhile. */
const TRAINING = { episodes: 300, embedding: 8, hidden: 16, steps: 10, every: 5 };

/** Starts it. */
const START = `{
  for (const [name, value] of Object.entries(${JSON.stringify(TRAINING)})) {
    const field = document.getElementById("train-" + name);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  [...document.querySelectorAll("button")].find((one) => one.textContent === "Start").click();
}`;

/** What came over the network for the page itself, as sent, and when; workers ask for their own. */
const FACTS = `({
  drawn,
  tasks,
  paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
  sent: [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .map(({ startTime, transferSize }) => [startTime, transferSize]),
})`;

const found = await findBrowser();
if (!found) throw new Error("Cannot time the lab's page: no Chromium");
const server = serveLab({ port: 0 });
const browser = await startBrowser(found.program, Deno.args[0]);
try {
  const tab = await browser.openTab(() => {});
  await tab.send("Page.enable");
  await tab.send("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });
  await tab.send("Page.navigate", { url: `http://127.0.0.1:${server.addr.port}/` });
  await tab.evaluate(`new Promise((resolve) =>
    document.readyState === "complete" ? resolve() : addEventListener("load", resolve))`);
  for (const name of ["view", "scores"]) await until(tab, name);
  await tab.evaluate(START);
  await until(tab, "chart");
  await tab.evaluate("new Promise((resolve) => setTimeout(resolve, 200))"); // The last long task is told.
  const { drawn, tasks, paint, sent } = await tab.evaluate(FACTS);
  const times = (from: number, to: number) =>
    (tasks as [number, number][]).filter(([start]) => start >= from && start < to)
      .map(([, duration]) => duration);
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({
    browser: found.version,
    cpu_ms: (user + system) / 1000 + await browser.cpuTime(),
    paint_ms: paint,
    view_ms: drawn.view,
    scores_ms: drawn.scores,
    longest_ms: Math.max(0, ...times(0, drawn.scores)),
    longest_training_ms: Math.max(0, ...times(drawn.scores, Infinity)),
    sent_bytes: (sent as [number, number][]).filter(([start]) => start < drawn.view)
      .reduce((sum, [, bytes]) => sum + bytes, 0),
  }));
} finally {
  await browser.close();
  await server.shutdown();
}
