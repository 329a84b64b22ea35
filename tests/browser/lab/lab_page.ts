/**
 * The lab's page in a browser, as a visitor uses it.
 *
 * @module
 */
import type { Message, RunningBrowser, Tab } from "../devtools.ts";

/** A worker of the page. */
export interface PageWorker extends Tab {
  /** What browsers' tools call it. */
  readonly name: string;
}

/** The page. */
export interface LabPage extends Tab {
  /** Its workers, in the order of their starts, ended ones too. */
  readonly workers: readonly PageWorker[];
  /** Errors and warnings of consoles, exceptions and violations of the page's policy, of workers too. */
  readonly complaints: readonly string[];
  /** Addresses asked for, by workers too. */
  readonly requests: readonly string[];
  /** What the next event of a kind tells. */
  once(method: string): Promise<Message>;
  /** Waits until an expression in the page is true. */
  until(expression: string): Promise<void>;
  /** Puts a text into a field, or chooses an option. */
  fill(id: string, text: string): Promise<void>;
  /** Presses a button by its words, or its label. */
  press(words: string): Promise<void>;
  /** Opens the page again. */
  reload(): Promise<void>;
}

/** Milliseconds after which something that is waited for will not come. */
const PATIENCE = 300_000;

/** Runs in every document before its scripts: keeps what is said in live regions, and violations of the policy. */
const WATCH = `
globalThis.said = [];
globalThis.violations = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  violations.push(effectiveDirective + " " + blockedURI));
addEventListener("DOMContentLoaded", () => {
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll("[aria-live], [role=alert]")) {
      if (textContent !== "" && !said.includes(textContent)) said.push(textContent);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
});`;

/**
 * Opens the lab's page.
 *
 * @param browser The browser.
 * @param url Where it is served.
 * @param options Folder that downloads go to.
 */
export async function openLabPage(
  browser: RunningBrowser,
  url: string,
  { downloads }: { readonly downloads?: string } = {},
): Promise<LabPage> {
  const complaints: string[] = [];
  const requests: string[] = [];
  const workers: PageWorker[] = [];
  const awaited = new Map<string, (parameters: Message) => void>();
  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  const hear = (method: string, parameters: Message) => {
    const { entry, type, args, exceptionDetails, request } = parameters;
    if (method === "Runtime.exceptionThrown") {
      complaints.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    if (method === "Log.entryAdded" && entry.level !== "info") complaints.push(entry.text);
    if (method === "Runtime.consoleAPICalled" && ["error", "warning", "assert"].includes(type)) {
      complaints.push(args.map((arg: { value: unknown }) => String(arg.value)).join(" "));
    }
    if (method === "Network.requestWillBeSent") requests.push(request.url);
    if (method === "Target.attachedToTarget") greet(parameters);
    awaited.get(method)?.(parameters);
    awaited.delete(method);
  };
  const greet = async ({ sessionId, targetInfo }: Message) => {
    const worker = browser.openSession(sessionId, hear);
    workers.push({ ...worker, name: targetInfo.title });
    // In this order, none waiting for the answer to another: a worker that waits may owe one until it runs.
    const begin = [
      worker.send("Runtime.enable"),
      worker.send("Log.enable"),
      worker.send("Network.enable"),
      worker.send("Target.setAutoAttach", attach),
      worker.send("Runtime.runIfWaitingForDebugger"),
    ];
    await Promise.allSettled(begin);
  };
  const tab = await browser.openTab(hear);
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await tab.send(`${domain}.enable`);
  await tab.send("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });
  await tab.send("Target.setAutoAttach", attach);
  if (downloads) {
    await tab.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  }
  const until = async (expression: string) => {
    const isThere = await tab.evaluate(`new Promise((resolve) => {
      const end = Date.now() + ${PATIENCE};
      (function look() {
        let is = false;
        try { is = ${expression}; } catch {}
        if (is || Date.now() > end) resolve(Boolean(is)); else setTimeout(look, 30);
      })();
    })`);
    if (isThere) return;
    const text = await tab.evaluate("document.body.innerText");
    throw new Error(`waited in vain for ${expression}; complaints: ${complaints}; page:\n${text}`);
  };
  const loaded = () => until(`document.querySelector("main section h2") && said.length >= 0`);
  const page: LabPage = {
    ...tab,
    workers,
    complaints,
    requests,
    once: (method) => new Promise((resolve) => void awaited.set(method, resolve)),
    until,
    fill: (id, text) =>
      tab.evaluate(`{
        const field = document.getElementById(${JSON.stringify(id)});
        field.value = ${JSON.stringify(text)};
        field.dispatchEvent(new Event(field.localName === "select" ? "change" : "input", { bubbles: true }));
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }`),
    press: (words) =>
      tab.evaluate(`[...document.querySelectorAll("button")].find((button) =>
        [button.textContent, button.ariaLabel].includes(${
        JSON.stringify(words)
      }) && button.offsetParent
      ).click()`),
    async reload() {
      await tab.send("Page.reload");
      await loaded();
    },
  };
  await tab.send("Page.navigate", { url });
  await loaded();
  return page;
}
