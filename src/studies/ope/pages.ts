/**
 * The study's page, made of its committed rows.
 *
 * @module
 */
import { basename, join } from "node:path";
import { readText } from "../../files/read_bytes.ts";
import type { Page } from "../../report/page.ts";
import { fillTemplate, type TemplateParts } from "../../report/template.ts";
import { exists } from "../../runs/run_folder.ts";
import { readStore, type RowKind } from "../../store/keyed_store.ts";
import { controlParts } from "./control/control_parts.ts";
import { CONTROL_ROWS, type ControlKey, type ControlRow } from "./control/control_rows.ts";
import { controlPath } from "./control/run.ts";
import { coverageParts, networkParts } from "./coverage/coverage_parts.ts";
import { COVERAGE_ROWS, NETWORK, readCoverage } from "./coverage/coverage_rows.ts";
import { readPeerFile } from "./peers/peers.ts";
import { peersParts } from "./peers/peers_parts.ts";
import { selectionParts } from "./selection/selection_parts.ts";
import {
  rowsPath as selectionPath,
  SELECTION_ROWS,
  type SelectionKey,
  type SelectionRow,
} from "./selection/selection_rows.ts";
import { sensitivityParts } from "./sensitivity/sensitivity_parts.ts";
import {
  SENSITIVITY_ROWS,
  type SensitivityKey,
  sensitivityPath,
  type SensitivityRow,
} from "./sensitivity/sensitivity_rows.ts";

const PATH = "results/ope/README.md";

const HEAD = `# Off-policy evaluation where the truth is known
`;

/** Names of the studies of coverage of the recommended number, and of selection. */
const NAMES = ["states", "records"];

/** Parts of the section on coverage. */
async function coverageIn(results: string): Promise<TemplateParts | null> {
  const rows = await readCoverage(results, NAMES);
  return rows.length === 0 ? null : coverageParts(rows);
}

/** Parts of the section on fitted Q evaluation by a network. */
async function networkIn(results: string): Promise<TemplateParts | null> {
  const rows = await readCoverage(results, [NETWORK]);
  return rows.length === 0 ? null : networkParts(rows);
}

/** Parts of the section on public packages. */
async function peersIn(results: string): Promise<TemplateParts | null> {
  return await exists(join(results, "ope", "peers.json")) ? await peersParts(results) : null;
}

/** Parts of the section on the negative control. */
async function controlIn(results: string): Promise<TemplateParts | null> {
  const { rows } = await readStore<ControlKey, ControlRow>(controlPath(results), CONTROL_ROWS);
  return rows.length === 0 ? null : controlParts(rows);
}

/** Parts of the section on selection. */
async function selectionIn(results: string): Promise<TemplateParts | null> {
  const rows = [];
  for (const name of NAMES) {
    const path = selectionPath(results, name);
    rows.push(...(await readStore<SelectionKey, SelectionRow>(path, SELECTION_ROWS)).rows);
  }
  return rows.length === 0 ? null : selectionParts(rows);
}

/** Parts of the section on bounds under hidden confounding. */
async function sensitivityIn(results: string): Promise<TemplateParts | null> {
  const { rows } = await readStore<SensitivityKey, SensitivityRow>(
    sensitivityPath(results),
    SENSITIVITY_ROWS,
  );
  return rows.length === 0 ? null : sensitivityParts(rows);
}

/** Sections by the names of their templates, and what each is made of. */
const SECTIONS: Readonly<Record<string, (results: string) => Promise<TemplateParts | null>>> = {
  coverage: coverageIn,
  network: networkIn,
  selection: selectionIn,
  control: controlIn,
  sensitivity: sensitivityIn,
  peers: peersIn,
};

/** Kinds of rows that are not those of coverage, by file. */
const KINDS: Readonly<Record<string, RowKind>> = {
  [basename(controlPath(""))]: CONTROL_ROWS,
  [basename(sensitivityPath(""))]: SENSITIVITY_ROWS,
  ...Object.fromEntries(NAMES.map((name) => [basename(selectionPath("", name)), SELECTION_ROWS])),
};

/**
 * Checks one of the study's tables.
 *
 * @param path The file.
 * @throws {InputError} Naming file, line and key.
 */
export async function checkOpeTable(path: string): Promise<void> {
  if (path.endsWith(".json")) await readPeerFile(path);
  else await readStore(path, KINDS[basename(path)] ?? COVERAGE_ROWS);
}

/**
 * The page, with a section for each kind of rows that are there.
 *
 * @param results Folder of results.
 */
export async function opePages(results: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (const [name, partsIn] of Object.entries(SECTIONS)) {
    const parts = await partsIn(results);
    if (parts === null) continue;
    const where = `src/studies/ope/${name}.md`;
    const template = await readText(new URL(`${name}.md`, import.meta.url).pathname);
    pages.push(fillTemplate(template, parts, { path: PATH, where }));
  }
  if (pages.length === 0) return [];
  return [{
    path: PATH,
    markdown: [HEAD, ...pages.map(({ markdown }) => markdown)].join("\n"),
    figures: pages.flatMap(({ figures }) => figures),
  }];
}
