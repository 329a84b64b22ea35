/**
 * `deno task dev tables`: rebuilds the tables of a study, from rows that are kept as they come.
 *
 * @module
 */
import { Argument, Command } from "@commander-js/extra-typings";
import { basename, dirname } from "node:path";
import { SUITE_BEHAVIOURS, SUITE_SIZES } from "../dataset/suite.ts";
import { makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { withSoleUse } from "../files/file_lock.ts";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { type Page, pageFiles } from "../report/page.ts";
import { selectionPage } from "../report/selection_page.ts";
import { tabularPage } from "../report/tabular_page.ts";
import { openPolicyStore } from "../selection/policy_store.ts";
import { readSelection } from "../selection/selection_file.ts";
import { readSelectionConfig } from "../selection/selection_config.ts";
import { POLICIES, type SetPolicy } from "../study/protocol/policy_set.ts";
import { PROTOCOL_SETS } from "../study/protocol/protocol_sets.ts";
import { protocolFiles, protocolResult, type SetResult } from "../study/protocol/protocol_study.ts";
import { type DecompositionRow, decompositionRows } from "../study/tables/decomposition.ts";
import { readConfig } from "../config/read_config.ts";
import { alphaChoice } from "../study/tables/alpha_choice.ts";
import { openRowStore, type RowStore } from "../study/tables/row_store.ts";
import { safetyFiles } from "../study/tables/safety_files.ts";
import {
  countsOf,
  type NamedRows,
  referenceSafety,
  SAFETY_GRIDS,
  studySafety,
} from "../study/tables/safety_study.ts";
import { selectionFiles } from "../study/tables/selection_report.ts";
import { type SelectionRow, selectionRows } from "../study/tables/selection_study.ts";
import { suiteRows } from "../study/tables/suite_study.ts";
import { csvText } from "../study/tables/text_tables.ts";
import { tabularFiles } from "../study/tables/tabular_report.ts";
import {
  SIZES,
  type TableDataset,
  type TabularRow,
  tabularRows,
} from "../study/tables/tabular_study.ts";
import { createTrainer } from "../trainer/create_trainer.ts";
import { integerFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { keptValues } from "./pages/kept_results.ts";
import { resultSources } from "./pages/sources.ts";
import { printResult } from "./terminal.ts";
import { projectPath } from "./user_path.ts";

/** Dataset seeds: development's, and those kept for the verdict. */
const SEEDS = {
  tabular: Array.from({ length: 50 }, (_, i) => i),
  decomposition: Array.from({ length: 20 }, (_, i) => i),
  selection: Array.from({ length: 20 }, (_, i) => 1000 + i),
  suite: Array.from({ length: 10 }, (_, i) => i),
};

/** Rows of a study that is not finished. */
const openStore = <Row>(name: string) =>
  openRowStore<Row>(projectPath(`runs/tables/${name}.jsonl`));

/** What is said when a signal ends a study. */
const AGAIN = "Interrupted: finished rows are kept, the same command goes on";

/** Rows of every part of a study, kept in a file as they come until the tables are written. */
async function keptRows<Part, Row>(
  { name, parts, keyOf }: {
    readonly name: string;
    readonly parts: readonly Part[];
    readonly keyOf: (part: Part) => string;
  },
  rowsOf: (part: Part, signal: AbortSignal) => Promise<Row[]>,
): Promise<{ rows: Row[]; store: RowStore<Row> }> {
  const progress = startProgress(name, parts.length);
  try {
    return await withInterrupt(AGAIN, async (signal) => {
      const store = await openStore<Row>(name);
      const rows: Row[] = [];
      let done = parts.filter((part) => store.has(keyOf(part))).length;
      progress.update(done);
      for (const part of parts) {
        signal.throwIfAborted();
        const isNew = !store.has(keyOf(part));
        rows.push(...await store.rows(keyOf(part), () => rowsOf(part, signal)));
        if (isNew) progress.update(++done);
      }
      return { rows, store };
    });
  } finally {
    progress.close();
  }
}

/** Rows of datasets of the clinicians' care of every size. */
function datasetRows<Row>(
  { name, seeds }: { readonly name: string; readonly seeds: readonly number[] },
  rowsOf: (dataset: TableDataset, signal: AbortSignal) => Promise<Row[]>,
): Promise<{ rows: Row[]; store: RowStore<Row> }> {
  const parts = SIZES.flatMap((episodes) => seeds.map((seed) => ({ episodes, seed })));
  const keyOf = ({ episodes, seed }: TableDataset) => `${episodes}-${seed}`;
  return keptRows({ name, parts, keyOf }, rowsOf);
}

/** What a study is called that takes the first so many datasets alone: its rows and tables are kept apart. */
function partName(name: string, datasets: number | undefined): string {
  return datasets === undefined ? name : `${name}-${datasets}`;
}

/**
 * Writes tables, and the page made of them where that is made at once: into a folder of results, or of `runs/tables`
 * where they are of some datasets alone, which never replace those of all.
 */
async function write(
  name: string,
  tables: Readonly<Record<string, string>>,
  { page, datasets }: { readonly page?: Page; readonly datasets?: number } = {},
): Promise<void> {
  const folder = datasets === undefined
    ? `results/${name}`
    : `runs/tables/${partName(name, datasets)}`;
  await makeFolder(projectPath(folder));
  const files = [...Object.entries(tables), ...Object.entries(page ? await pageFiles(page) : {})]
    .map(([file, text]) => [`${folder}/${basename(file)}`, text]);
  for (const [path, text] of files) await writeFileAtomic(projectPath(path), text);
  printResult(`${folder}: ${files.map(([path]) => basename(path)).join(", ")}`);
}

/** The selection study of a config; networks are kept as they are trained. */
async function selection(
  mdp: TabularMdp,
  { name, file, datasets }: {
    readonly name: string;
    readonly file: string;
    readonly datasets?: number;
  },
): Promise<void> {
  const config = await readSelectionConfig(projectPath(file));
  const training = {
    createTrainer: createTrainer.bind(null, "cpu"),
    together: navigator.hardwareConcurrency,
    store: await openPolicyStore(projectPath("runs/tables/trained")),
  };
  const seeds = SEEDS.selection.slice(0, datasets);
  const kept = { name: partName(name, datasets), seeds };
  const { rows, store } = await datasetRows<SelectionRow>(kept, (dataset, signal) => {
    return selectionRows(mdp, config, { ...dataset, training: { ...training, signal } });
  });
  const files = selectionFiles(rows);
  const tables = { candidates: files["candidates.csv"], choices: files["choices.csv"] };
  await write(name, files, { page: selectionPage(tables, { name, config: file }), datasets });
  await store.remove();
}

/** The published protocol on sets of policies of known survival. */
async function protocol(mdp: TabularMdp): Promise<void> {
  const made = await openStore<SetPolicy>("protocol-policies");
  const found = await openStore<SetResult>("protocol");
  const sets: { set: string; policies: readonly SetPolicy[] }[] = [];
  const results: SetResult[] = [];
  for (const { set, repetitions, make } of PROTOCOL_SETS) {
    const progress = startProgress(set, 2 * POLICIES);
    try {
      const policies = await made.rows(set, async () => [
        ...await make(mdp, {
          config: projectPath("configs/cql.yaml"),
          createTrainer: createTrainer.bind(null, "cpu"),
          onProgress: progress.update,
        }),
      ]);
      sets.push({ set, policies });
      const onProgress = (done: number) => progress.update(POLICIES + done);
      results.push(
        ...await found.rows(set, () => [
          protocolResult(mdp, { set, policies }, { repetitions, onProgress }),
        ]),
      );
    } finally {
      progress.close();
    }
  }
  await write("protocol", protocolFiles(sets, results));
  for (const store of [made, found]) await store.remove();
}

/** The safety of the policies in the studies' results; a run that studies share counts for the first of them. */
async function safety(mdp: TabularMdp): Promise<void> {
  const sources = await resultSources();
  const studies: NamedRows[] = [];
  const seen = new Set<string>();
  for (const [study, grid] of SAFETY_GRIDS) {
    const rows = await sources.rows(study);
    const own = rows.filter((row) => row.grid === grid && !seen.has(row.key));
    own.forEach(({ key }) => seen.add(key));
    studies.push({ study, rows: own });
  }
  const [published] = await readConfig(projectPath("configs/cql.yaml"));
  const counts = await countsOf(published);
  const count = studies.reduce((sum, { rows }) => sum + rows.length, 0);
  const progress = startProgress("safety", count);
  try {
    const rows = await withInterrupt("Interrupted, nothing was written", (signal) => {
      return studySafety(mdp, studies, {
        values: (key) => keptValues(key, sources),
        onProgress: (done) => progress.update(done),
        signal,
      });
    });
    await write("safety", safetyFiles(mdp, [...referenceSafety(mdp, counts), ...rows], counts));
  } finally {
    progress.close();
  }
}

/** The choice of alpha that the studies call selected offline, as `configs/select-alpha.yaml` made it. */
async function alpha(): Promise<void> {
  const { content } = await readSelection(projectPath("runs/select-alpha/selection.json"));
  await write("selection", { "alpha.csv": csvText(alphaChoice(content)) });
}

/** Planners on the behaviours and sizes of the suite: its own seeds and more. */
async function suite(mdp: TabularMdp, datasets?: number): Promise<void> {
  const parts = SUITE_BEHAVIOURS.flatMap((behaviour) =>
    SEEDS.suite.slice(0, datasets).map((seed) => ({ behaviour, seed }))
  );
  const { rows, store } = await keptRows(
    {
      name: partName("suite", datasets),
      parts,
      keyOf: ({ behaviour, seed }) => `${behaviour.name}-${seed}`,
    },
    ({ behaviour, seed }, signal) =>
      suiteRows(mdp, behaviour, { seed, sizes: SUITE_SIZES, signal }),
  );
  await write("suite", { "baselines.csv": csvText(rows) }, { datasets });
  await store.remove();
}

/** Studies by name. */
const STUDIES: Readonly<Record<string, (mdp: TabularMdp, datasets?: number) => Promise<void>>> = {
  async tabular(mdp, datasets) {
    const { rows, store } = await datasetRows<TabularRow>(
      { name: partName("tabular", datasets), seeds: SEEDS.tabular.slice(0, datasets) },
      (dataset, signal) => tabularRows(mdp, dataset, { signal }),
    );
    const stages = await datasetRows<DecompositionRow>(
      { name: partName("decomposition", datasets), seeds: SEEDS.decomposition.slice(0, datasets) },
      (dataset, signal) => decompositionRows(mdp, dataset, signal),
    );
    const files = tabularFiles(rows, stages.rows);
    const tables = { methods: files["methods.csv"], decomposition: files["decomposition.csv"] };
    await write("tabular", files, { page: tabularPage(tables), datasets });
    for (const { remove } of [store, stages.store]) await remove();
  },
  "selection": (mdp, datasets) =>
    selection(mdp, { name: "selection", file: "configs/select-tabular.yaml", datasets }),
  "selection-networks": (mdp, datasets) =>
    selection(mdp, { name: "selection-networks", file: "configs/select.yaml", datasets }),
  suite,
  alpha,
  safety,
  protocol,
};

/** Studies that are of datasets, so that some of them can be taken alone. */
const BY_DATASET: readonly string[] = ["tabular", "selection", "selection-networks", "suite"];

/** The command. */
export const tablesCommand: RunnableCommand = new Command("tables")
  .description(
    "Rebuilds a study's tables in results/. Rows are kept in runs/tables/ as they come until the " +
      "tables are written, so a stopped study goes on where it was.",
  )
  .addArgument(new Argument("<study>", "which one").choices(Object.keys(STUDIES)))
  .option(
    "--datasets <n>",
    "only the first so many datasets of each size: the tables then go to runs/tables/<study>-<n>, " +
      "those in results/ stay as they are (default: all)",
    integerFlag("--datasets", { min: 1 }),
  )
  .action(async (study, { datasets }) => {
    if (datasets !== undefined && !BY_DATASET.includes(study)) {
      const expected = `it for ${BY_DATASET.join(", ")} alone`;
      throw new InputError("--datasets", `has no meaning for ${study}, expected ${expected}`);
    }
    const rows = projectPath(`runs/tables/${partName(study, datasets)}.jsonl`);
    await makeFolder(dirname(rows));
    await withSoleUse(rows, async () => await STUDIES[study](await loadMdp(), datasets));
  });
