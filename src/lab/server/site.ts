/**
 * The files that the page is made of.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { readBytes } from "../../files/read_bytes.ts";
import { BUNDLED_MDP } from "../../mdp/load_mdp.ts";
import COLOURS from "../../report/html/colours.css" with { type: "text" };
import STYLE from "../lab.css" with { type: "text" };
import PARTS from "../parts.css" with { type: "text" };
import HOST from "./host.md" with { type: "text" };
import PAGE from "../page.html" with { type: "text" };
import { PAGE_POLICY } from "./content_policy.ts";

/** What the page begins with. */
export const PAGE_START: string = PAGE.slice(0, PAGE.indexOf("<meta http-equiv"));

/** A file of the page. */
export interface SiteFile {
  /** Its media type. */
  readonly type: string;
  /** Reads it. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

const SCRIPT = "text/javascript; charset=utf-8";

/** A text of our own. */
function ownText(type: string, text: string): SiteFile {
  return { type, read: () => Promise.resolve(new TextEncoder().encode(text)) };
}

/** A file that was built. */
function built(name: string, type: string = SCRIPT): SiteFile {
  const path = fileURLToPath(new URL(`../built/${name}`, import.meta.url));
  return { type, read: () => readBytes(path) };
}

/** The page; where runs are served, it has a part that watches them. */
function page(runs: "watched" | ""): SiteFile {
  const text = PAGE.replace("{{policy}}", PAGE_POLICY).replace("{{runs}}", runs);
  return ownText("text/html; charset=utf-8", text);
}

/** The files by name. */
export const SITE: Readonly<Record<string, SiteFile>> = {
  "index.html": page("watched"),
  "lab.css": ownText("text/css; charset=utf-8", [COLOURS, STYLE, PARTS].join("\n")),
  "page.js": built("page.js"),
  "worker.js": built("worker.js"),
  "cpu_worker.js": built("cpu_worker.js"),
  "charts.js": built("charts.js"),
  "licenses.txt": built("licenses.txt", "text/plain; charset=utf-8"),
  "icu_sepsis.npz": { type: "application/octet-stream", read: () => readBytes(BUNDLED_MDP) },
};

/** The same as static files, without runs and with a word to the host. */
export const STATIC_SITE: Readonly<Record<string, SiteFile>> = {
  ...SITE,
  "index.html": page(""),
  "README.md": ownText("text/markdown; charset=utf-8", HOST),
};
