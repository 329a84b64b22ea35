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
import {
  COVERAGE_ROWS,
  type CoverageKey,
  type CoverageRow,
  rowsPath,
} from "./coverage/coverage_rows.ts";
import type { Kept } from "./coverage/coverage_text.ts";
import { LEVELS, levelsText, measuredLevels } from "./coverage/measured_levels.ts";
import { readPeerFile } from "./peers/peers.ts";
import { parseJson } from "../../text/json.ts";
import { checkValue } from "../../text/value_checks.ts";
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

/** Rows of coverage studies by their names. */
async function coverageRows(results: string, names: readonly string[]): Promise<Kept[]> {
  const rows: Kept[] = [];
  for (const name of names) {
    const path = rowsPath(results, name);
    rows.push(...(await readStore<CoverageKey, CoverageRow>(path, COVERAGE_ROWS)).rows);
  }
  return rows;
}

/** Names of the studies of coverage of the recommended number, and of selection. */
const NAMES = ["states", "records"];

/** Name of the one of fitted Q evaluation by a network. */
const NETWORK = "network";

/** Parts of the section on coverage. */
async function coverageIn(results: string): Promise<TemplateParts | null> {
  const rows = await coverageRows(results, NAMES);
  return rows.length === 0 ? null : coverageParts(rows);
}

/** Parts of the section on fitted Q evaluation by a network. */
async function networkIn(results: string): Promise<TemplateParts | null> {
  const rows = await coverageRows(results, [NETWORK]);
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

/** The file of levels, below the folder of results. */
const LEVELS_FILE = "ope/levels.json";

/**
 * What judging reads of the study: how often intervals held the truth.
 *
 * @param results Folder of results.
 * @returns Texts by path below it.
 */
export async function opeTables(results: string): Promise<Record<string, string>> {
  const rows = await coverageRows(results, [...NAMES, NETWORK]);
  return { [LEVELS_FILE]: levelsText(measuredLevels(rows)) };
}

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
  if (basename(path) === basename(LEVELS_FILE)) {
    checkValue(parseJson(await readText(path), path), LEVELS, path);
  } else if (path.endsWith(".json")) await readPeerFile(path);
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
