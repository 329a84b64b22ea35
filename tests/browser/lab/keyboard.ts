/**
 * The lab's page by keyboard alone: keys are pressed, and nothing else is done to the page.
 *
 * @module
 */
import type { Message } from "../devtools.ts";
import type { LabPage } from "./lab_page.ts";

/** Keys without a letter: their numbers, and the text that they make. */
const KEYS = {
  Tab: { code: 9, text: undefined },
  Enter: { code: 13, text: "\r" },
  Space: { code: 32, text: " " },
  ArrowRight: { code: 39, text: undefined },
  ArrowDown: { code: 40, text: undefined },
} as const;

/** A key. */
export type Key = keyof typeof KEYS;

/** What has the focus, as it is called for readers: by its label, or its words. */
const FOCUSED = `(({ ariaLabel, labels, textContent }) =>
  (ariaLabel ?? labels?.[0]?.textContent ?? textContent).trim())(document.activeElement)`;

/** Presses of Tab after which what is looked for is not there. */
const MOST_STOPS = 150;

/** Presses a key, Tab backwards if asked. */
export async function press(page: LabPage, key: Key, { back = false } = {}): Promise<void> {
  const { code, text } = KEYS[key];
  const event = { key: key === "Space" ? " " : key, code: key, windowsVirtualKeyCode: code };
  const modifiers = back ? 8 : 0;
  // In order, without waiting between them.
  await Promise.all([
    page.send("Input.dispatchKeyEvent", { type: "keyDown", ...event, modifiers, text }),
    page.send("Input.dispatchKeyEvent", { type: "keyUp", ...event, modifiers }),
  ]);
}

/** Presses Tab until something has the focus that is called so, or begins so. */
export async function tabTo(page: LabPage, words: string): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await press(page, "Tab");
    if ((await focused(page)).startsWith(words)) return;
  }
  throw new Error(`no key leads to ${words}`);
}

/** What has the focus is called so. */
export function focused(page: LabPage): Promise<string> {
  return page.evaluate(FOCUSED);
}

/** Goes to something and presses Enter on it. */
export async function enter(page: LabPage, words: string): Promise<void> {
  await tabTo(page, words);
  await press(page, "Enter");
}

/** Goes to a field and types over what is in it, which Tab has selected. */
export async function type(page: LabPage, words: string, text: string): Promise<void> {
  await tabTo(page, words);
  for (const key of text) {
    await page.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
    await page.send("Input.dispatchKeyEvent", { type: "keyUp", key });
  }
}

/** Goes to a choice and presses the arrow until an option is chosen. */
export async function choose(page: LabPage, words: string, option: string): Promise<void> {
  await tabTo(page, words);
  const chosen = () => page.evaluate("document.activeElement.selectedOptions[0].textContent");
  for (let presses = 0; await chosen() !== option; presses++) {
    if (presses === MOST_STOPS) throw new Error(`no arrow leads to ${option} of ${words}`);
    await press(page, "ArrowDown");
  }
}

/** Presses Enter on a field of files, and gives the dialog that opens what a visitor would choose in it. */
export async function chooseFiles(
  page: LabPage,
  words: string,
  files: readonly string[],
): Promise<void> {
  await page.send("Page.setInterceptFileChooserDialog", { enabled: true });
  const opened = page.once("Page.fileChooserOpened");
  await enter(page, words);
  const { backendNodeId }: Message = await opened;
  await page.send("DOM.setFileInputFiles", { backendNodeId, files });
}

/** Everything that a key should lead to, in the order of the page; of a group of radio buttons the one that is chosen. */
const REACHABLE = `[...document.querySelectorAll(
    "a[href], button:enabled, input:enabled, select:enabled, [tabindex='0']")]
  .filter((element) => element.checkVisibility() && (element.type !== "radio" || element.checked))`;

/** A stop of the focus. */
interface Stop {
  /** Its place among what is reachable; -1 for what a browser itself lets keys scroll, and for the page as a whole. */
  readonly place: number;
  /** What it is called. */
  readonly name: string;
  /** Why it cannot be seen to have the focus; empty if it can. */
  readonly fault: string;
}

/** Looks at what has the focus. */
const LOOK = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    place: reachable.indexOf(element),
    name: ${FOCUSED}.slice(0, 40),
    fault: element === document.body ? "" :
      outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? "has no outline" :
      !isInView ? "is out of sight" : "",
  };
})()`;

/** Goes around the page once. */
async function around(page: LabPage, { count, back }: { count: number; back: boolean }) {
  const stops: Stop[] = [];
  const isFirst = ({ place }: Stop) => place === stops.find((stop) => stop.place >= 0)?.place;
  while (stops.length < 2 * count + MOST_STOPS) {
    await press(page, "Tab", { back });
    const stop: Stop = await page.evaluate(LOOK);
    if (isFirst(stop)) break;
    stops.push(stop);
  }
  return stops;
}

/**
 * Goes through all that is to be seen by Tab, and back again.
 *
 * @param page The page as it stands.
 * @returns A line for each stop at which the focus is not seen, and one for each way on which something is not reached once,
 * in the order of the page.
 */
export async function keyboardFaults(page: LabPage): Promise<string[]> {
  const count: number = await page.evaluate(`(globalThis.reachable = ${REACHABLE}).length`);
  const faults: string[] = [];
  for (const back of [false, true]) {
    const stops = await around(page, { count, back });
    for (const { name, fault } of stops) if (fault !== "") faults.push(`keys: ${name}: ${fault}`);
    const places = stops.map(({ place }) => place).filter((place) => place >= 0);
    if (back) places.reverse();
    const inOrder = places.map((_, i) => (places[0] + i) % count);
    if (places.length !== count || String(places) !== String(inOrder)) {
      const way = back ? "back" : "forth";
      faults.push(`keys: ${way}: stops at ${places}, expected each of ${count} in turn`);
    }
  }
  return faults;
}
