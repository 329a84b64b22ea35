/**
 * Opens pages in Chromium at several widths, in light and dark, and prints what is to be seen as JSON.
 * Usage: `look.ts PROFILE_FOLDER URL...`.
 *
 * @module
 */
import { findBrowser } from "../../src/commands/find_browser.ts";
import { type RunningBrowser, startBrowser, type Tab } from "./devtools.ts";

/** Widths in pixels. */
const WIDTHS = [400, 1400] as const;

/** Milliseconds after which figures are drawn or never will be. */
const PATIENCE = 30_000;

/** A figure in the page. */
export interface SeenFigure {
  /** Its id. */
  readonly id: string;
  /** Scheme it was drawn for: `light` or `dark`. */
  readonly drawn: string;
  /** Screen it was drawn for: `narrow` or `wide`. */
  readonly fits: string;
  /** Shapes that stand for data. */
  readonly marks: number;
  /** Its accessible name. */
  readonly name: string;
  /** Left and right edge and height of the box it is drawn in, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Colour of a label of an axis or a legend. */
  readonly ink: string;
}

/** A page at a width in a scheme. */
export interface Sight {
  readonly url: string;
  readonly width: number;
  readonly scheme: "light" | "dark";
  /** Whether the contents are unfolded. */
  readonly unfolded: boolean;
  /** Width that the page takes, in pixels. */
  readonly needs: number;
  /** Colour of the paper. */
  readonly paper: string;
  readonly figures: readonly SeenFigure[];
  /** All text to be seen. */
  readonly text: string;
  /** Whether a script of the data ran. */
  readonly broken: boolean;
}

/** What was seen. */
export interface Seen {
  readonly sights: readonly Sight[];
  /** What the pointer over a mark of the first figure is told, by page. */
  readonly tips: readonly string[];
  /** What of the page's policy refused an image from elsewhere, by page. */
  readonly refused: readonly string[];
  /** Errors and warnings of the console, exceptions, and addresses asked for but the pages. */
  readonly complaints: readonly string[];
}

/** Runs in the page. */
const MEASURE = `({
  needs: document.documentElement.scrollWidth,
  unfolded: document.querySelector("nav details").open,
  paper: getComputedStyle(document.body).backgroundColor,
  text: document.body.innerText,
  broken: "broken" in window,
  figures: [...document.querySelectorAll("figure")].map((figure) => {
    const svg = figure.querySelector(".drawing svg");
    const box = figure.querySelector(".drawing").getBoundingClientRect();
    const label = svg?.querySelector(".role-axis-label text, .role-legend-label text");
    return {
      id: figure.id,
      drawn: figure.dataset.drawn ?? "not at all",
    fits: figure.dataset.width,
      marks: svg?.querySelectorAll(
        ".role-mark path[d]:not([d='']), .role-mark line, .role-mark text",
      ).length ?? 0,
      name: figure.querySelector("[role=graphics-document]")?.getAttribute("aria-label") ?? "",
      left: box.left,
      right: box.right,
      height: box.height,
      ink: label ? getComputedStyle(label).fill : "",
    };
  }),
})`;

/** Waits until figures are drawn in a scheme and for a width, or patience ends. */
function waitExpression(scheme: string, fits: string): string {
  return `new Promise((resolve) => {
    const end = Date.now() + ${PATIENCE};
    const figures = [...document.querySelectorAll("figure")];
    (function look() {
      const isDone = document.readyState === "complete" &&
        figures.every(({ dataset }) => dataset.drawn === "${scheme}" && dataset.width === "${fits}");
      if (isDone || Date.now() > end) resolve(); else setTimeout(look, 30);
    })();
  })`;
}

/** Moves the pointer over a mark and reads what it is told. */
async function tipOf(tab: Tab): Promise<string> {
  const spot = await tab.evaluate(`(() => {
    const marks = document.querySelectorAll(".drawing svg .role-mark path[d]:not([d=''])");
    const mark = [...marks].find((one) => one.closest(".mark-symbol, .mark-rect"));
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`);
  await tab.send("Input.dispatchMouseEvent", { type: "mouseMoved", x: spot.x - 3, y: spot.y });
  await tab.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...spot });
  return await tab.evaluate(
    `new Promise((resolve) => setTimeout(() => {
      const tip = document.getElementById("tip");
      resolve(tip.hidden ? "" : tip.innerText);
    }, 50))`,
  );
}

/** Puts an image from elsewhere into the page; returns the rule of the page's policy that refuses it. */
async function refusalOf(tab: Tab): Promise<string> {
  return await tab.evaluate(`new Promise((resolve) => {
    addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
    const image = new Image();
    image.onload = image.onerror = () => setTimeout(() => resolve("nothing"), 1000);
    image.src = "http://127.0.0.1:9/image.png";
    document.body.append(image);
  })`);
}

/** Looks at a page in every way. */
async function lookAt(
  browser: RunningBrowser,
  url: string,
): Promise<{ sights: Sight[]; tip: string; refused: string; complaints: string[] }> {
  const complaints: string[] = [];
  const tab = await browser.openTab((method, { entry, type, args, exceptionDetails, request }) => {
    if (method === "Runtime.exceptionThrown") complaints.push(exceptionDetails.text);
    if (method === "Log.entryAdded" && entry.level !== "info") complaints.push(entry.text);
    if (method === "Runtime.consoleAPICalled" && ["error", "warning", "assert"].includes(type)) {
      complaints.push(args.map((arg: { value: unknown }) => String(arg.value)).join(" "));
    }
    if (method === "Network.requestWillBeSent" && !/^(data:|blob:)/.test(request.url)) {
      if (request.url !== url) complaints.push(`asked for ${request.url}`);
    }
  });
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await tab.send(`${domain}.enable`);
  const sights: Sight[] = [];
  for (const scheme of ["light", "dark"] as const) {
    const features = [{ name: "prefers-color-scheme", value: scheme }];
    await tab.send("Emulation.setEmulatedMedia", { features });
    if (sights.length === 0) {
      await tab.send("Page.navigate", { url });
      await tab.evaluate(
        `new Promise((resolve) => document.readyState === "complete" ? resolve() : addEventListener("load", resolve))`,
      );
    }
    for (const width of WIDTHS) {
      const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: false };
      await tab.send("Emulation.setDeviceMetricsOverride", metrics);
      await tab.evaluate(waitExpression(scheme, width <= 600 ? "narrow" : "wide"));
      sights.push({ url, width, scheme, ...await tab.evaluate(MEASURE) });
    }
  }
  const tip = await tipOf(tab);
  const before = [...complaints];
  return { sights, tip, refused: await refusalOf(tab), complaints: before };
}

if (import.meta.main) {
  const [profile, ...urls] = Deno.args;
  const found = await findBrowser();
  if (!found) throw new Error("Cannot look: no Chromium");
  const browser = await startBrowser(found.program, profile);
  try {
    const all = [];
    for (const url of urls) all.push(await lookAt(browser, url));
    const seen: Seen = {
      sights: all.flatMap(({ sights }) => sights),
      tips: all.map(({ tip }) => tip),
      refused: all.map(({ refused }) => refused),
      complaints: all.flatMap(({ complaints }) => complaints),
    };
    console.log(JSON.stringify(seen));
  } finally {
    await browser.close();
  }
}
