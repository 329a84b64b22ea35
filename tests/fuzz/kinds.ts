/**
 * Every kind of file that the project reads: a good one, how it is read, and how it is changed with care.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { readSummaries } from "../../src/active/study_results.ts";
import { resultReader } from "../../src/commands/pages/sources.ts";
import { keptMetrics, keptValues } from "../../src/commands/pages/kept_results.ts";
import { namedPolicy } from "../../src/commands/policy_argument.ts";
import { readActiveConfig } from "../../src/config/active_config.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { suiteRecordOf } from "../../src/dataset/suite_record.ts";
import { hashArrays } from "../../src/files/array_hash.ts";
import { readText } from "../../src/files/read_bytes.ts";
import { keyOfPatient } from "../../src/cohort/patient_keys.ts";
import { entryHash, keysHash, type LedgerEntry, nextEntry } from "../../src/ledger/entry.ts";
import { readLedger } from "../../src/ledger/ledger_file.ts";
import { openingOf } from "../../src/ledger/openings.ts";
import { testSeen } from "../../src/ledger/test_seen.ts";
import { takeCohortSelection } from "../../src/selection/cohort/settings.ts";
import { readYaml } from "../../src/text/read_yaml.ts";
import { readJudged } from "../../src/judging/judged_file.ts";
import { convertMdp } from "../../src/mdp/convert_mdp.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { readOnlineConfig } from "../../src/online/online_config.ts";
import { judgedPage } from "../../src/report/ope/judged_page.ts";
import { sectionedMarkdown } from "../../src/report/sectioned_markdown.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { readManifest } from "../../src/runs/manifest.ts";
import { readCheckpoint } from "../../src/runs/read_checkpoint.ts";
import { readSelectionConfig } from "../../src/selection/selection_config.ts";
import { readSelection } from "../../src/selection/selection_file.ts";
import { readStudy } from "../../src/study/grids/study_config.ts";
import { openRowStore } from "../../src/study/tables/row_store.ts";
import {
  ADMISSIBLE,
  CONFIG,
  DATASET_ARRAYS,
  datasetFile,
  DYNAMICS_ARRAYS,
  dynamicsFile,
  FOREIGN_ARRAYS,
  MDP_ARRAYS,
  mdpFile,
  npzOf,
  POLICY,
  SPEC,
} from "../bad_input/good_input.ts";
import { CHECKPOINT_BYTES, RUN } from "../bad_input/trained_run.ts";
import { estimate, smallRecord } from "../judging/small_record.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";
import { FIGURES } from "../report/ope/small_figures.ts";
import { type FileKind, textKind } from "./file_kind.ts";
import {
  oddArchive,
  oddJsonLines,
  oddJsonText,
  oddSelection,
  oddTensors,
} from "./structure_mutations.ts";
import { TABLE_KINDS } from "./table_kinds.ts";

export type { FileKind } from "./file_kind.ts";

const ROOT = new URL("../../", import.meta.url);
const committed = (path: string) => Deno.readTextFile(new URL(path, ROOT));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const TINY = tinyMdp(SPEC);
const MDP = await loadMdp();

/** The first lines of a committed table. */
async function head(path: string, lines: number): Promise<string> {
  return (await committed(path)).split("\n").slice(0, lines).join("\n") + "\n";
}

/** A config that inherits nothing, and lies where it may name other files. */
const yaml = async (
  name: string,
  read: (path: string) => Promise<unknown>,
  beside: readonly string[] = [],
): Promise<FileKind> =>
  textKind({
    name: `${name} (YAML)`,
    path: name,
    text: await committed(`configs/${name}`),
    beside: Object.fromEntries(
      await Promise.all(beside.map(async (one) => [one, await committed(`configs/${one}`)])),
    ),
    read: (_, path) => read(path),
  });

const policyFile = npzOf(new Map([["policy", POLICY]]));

const SELECTION = {
  config: { format: 1, name: "demo" },
  dataset_sha256: "0".repeat(64),
  used_parts: 3,
  candidates: [{
    name: "a",
    value: 0.8,
    standard_error: 0.01,
    parts: [0.8, 0.79, 0.81],
    strict: 0.2,
    unseen: 0.4,
    support: 12.5,
    importance_sampling: {
      value: 0.8,
      effective_episodes: 5.5,
      largest_share: 0.2,
      refused: false,
    },
  }],
  highest: "a",
  tied: ["a"],
  chosen: "a",
  policies: [{
    name: "a",
    file: "policies/a.npz",
    sha256: hashArrays([["policy", POLICY]]),
  }],
};

/** Entries of a ledger with all hashes made anew, as far as they are objects: what is wrong is not told by hashes alone. */
function rechained(text: string): string {
  let previous: string | null = null;
  return text.split("\n").map((line) => {
    let entry: unknown = null;
    try {
      entry = JSON.parse(line);
    } catch {
      // Stays as it is.
    }
    if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return line;
    const unsigned = { ...entry, previous } as LedgerEntry;
    try {
      previous = entryHash(unsigned);
    } catch {
      return line; // Too deep for a hash.
    }
    return JSON.stringify({ ...unsigned, sha256: previous });
  }).join("\n");
}

/** A ledger of one opening. */
function ledgerText(): string {
  const [cohort, source, test, selection, candidate, config, code] = [..."abcdef0"].map((digit) =>
    digit.repeat(64)
  );
  const hashes = { cohort, source, test, selection, candidate, config, code };
  const intent = nextEntry([], { entry: "intent", ...hashes, opening: 1, reason: null });
  const keys = [keyOfPatient("p1"), keyOfPatient("p2")].sort();
  const result = nextEntry([intent], {
    entry: "result",
    intent: intent.sha256,
    patient_keys: keys,
    patients_sha256: keysHash(keys),
    seen_before: 0,
    evaluation: "a".repeat(64),
  });
  return `${JSON.stringify(intent)}\n${JSON.stringify(result)}\n`;
}

const resultsTable = async (path: string, lines: number): Promise<FileKind> =>
  textKind({
    name: path,
    path,
    text: await head(`results/${path}`, lines),
    read: (folder) => resultReader(folder).read(path),
  });

/** The kinds. */
export const KINDS: readonly FileKind[] = [
  {
    name: "dataset (npz)",
    path: "data.npz",
    good: datasetFile(),
    change: (dice) => oddArchive(DATASET_ARRAYS, dice),
    read: (_, path) => loadDataset(path),
  },
  {
    name: "dataset under other names (npz)",
    path: "foreign.npz",
    good: npzOf(FOREIGN_ARRAYS),
    change: (dice) => oddArchive(FOREIGN_ARRAYS, dice),
    read: (_, path) => loadDataset(path),
  },
  {
    name: "MDP (npz)",
    path: "mdp.npz",
    good: mdpFile(),
    change: (dice) => oddArchive(MDP_ARRAYS, dice, true),
    read: (_, path) => loadMdp(path),
  },
  {
    name: "policy (npz)",
    path: "policy.npz",
    good: policyFile,
    change: (dice) => oddArchive(new Map([["policy", POLICY]]), dice),
    read: (_, path) => namedPolicy(`table:${path}`, { mdp: TINY, path: (one) => one }),
  },
  {
    name: "dynamics (npz)",
    path: "dynamics.npz",
    good: dynamicsFile(),
    beside: { "list.txt": ADMISSIBLE },
    change: (dice) => oddArchive(DYNAMICS_ARRAYS, dice),
    read: (folder, path) =>
      convertMdp({ dynamics: path, admissible: join(folder, "list.txt"), out: `${folder}/o.npz` }),
  },
  textKind({
    name: "admissible actions (text)",
    path: "list.txt",
    text: ADMISSIBLE,
    beside: { "dynamics.npz": dynamicsFile() },
    read: (folder, path) =>
      convertMdp({ dynamics: join(folder, "dynamics.npz"), admissible: path, out: `${folder}/o` }),
  }),
  {
    name: "checkpoint (safetensors)",
    path: "model.safetensors",
    good: CHECKPOINT_BYTES,
    change: (dice) => oddTensors(CHECKPOINT_BYTES, dice),
    read: (_, path) => readCheckpoint(path),
  },
  textKind({
    name: "manifest (JSON)",
    path: "manifest.json",
    text: new TextDecoder().decode(RUN["run/manifest.json"]),
    read: (_, path) => readManifest(path),
  }, oddJsonText),
  textKind({
    name: "log of a run (JSON lines)",
    path: "metrics.jsonl",
    text: new TextDecoder().decode(RUN["run/metrics.jsonl"]),
    read: (_, path) => readLines(path),
  }, oddJsonLines),
  textKind({
    name: "selection (JSON)",
    path: "selection.json",
    text: oddSelection(JSON.stringify({ format: 1, ...SELECTION }), {
      below: () => 4,
      pick: (values) => values[-1],
      oneIn: () => false,
    }),
    beside: { "policies/a.npz": policyFile },
    read: (_, path) => readSelection(path),
  }, oddSelection),
  textKind({
    name: "study rows (JSON lines)",
    path: "study/main.jsonl",
    text: await head("results/study/main.jsonl", 2),
    read: (folder) => resultReader(folder).rows("main"),
  }, oddJsonLines),
  textKind({
    name: "online rows (JSON lines)",
    path: "online/online.jsonl",
    text: await head("results/online/online.jsonl", 1),
    read: (folder) => resultReader(folder).online(),
  }, oddJsonLines),
  textKind({
    name: "kept rows (JSON lines)",
    path: "rows.jsonl",
    text: '{"key":"5000-0","rows":[{"episodes":5000,"survival":0.8}]}\n{"key":"b","rows":[]}\n',
    read: (_, path) => openRowStore(path),
  }, oddJsonLines),
  textKind({
    name: "suite record (JSON)",
    path: "suite.json",
    text: await committed("results/suite/suite.json"),
    read: async (_, path) => suiteRecordOf(await readText(path), path),
  }, oddJsonText),
  textKind({
    name: "judged policies (JSON)",
    path: "judged.json",
    text: `${
      JSON.stringify({
        format: 2,
        data: { kind: "cohort", name: "care", sha256: "a".repeat(64) },
        axes: [{ name: "fluid", levels: 2 }, { name: "vasopressor", levels: 2 }],
        severity: { name: "sofa", unit: null },
        judged: [{
          record: smallRecord("a", { estimates: { drl: estimate(9) } }),
          figures: FIGURES,
        }],
      })
    }\n`,
    read: async (_, path) => sectionedMarkdown(judgedPage(await readJudged(path, path))),
  }, oddJsonText),
  textKind({
    name: "active summary (JSON)",
    path: "active/control/summary.json",
    text: await committed("results/active/control/summary.json"),
    read: (folder) => readSummaries(join(folder, "active")),
  }, oddJsonText),
  textKind({
    name: "protocol results (JSON)",
    path: "protocol/best-of-20.json",
    text: await committed("results/protocol/best-of-20.json"),
    read: (folder) => resultReader(folder).read("protocol/best-of-20.json"),
  }, oddJsonText),
  await resultsTable("tabular/methods.csv", 6),
  await resultsTable("safety/safety.csv", 6),
  await resultsTable("selection/candidates.csv", 6),
  textKind({
    name: "kept values (CSV)",
    path: "study/values/049ff4ec4c3820b6.csv",
    text: await committed("results/study/values/049ff4ec4c3820b6.csv"),
    read: (folder) => keptValues("049ff4ec4c3820b6", { mdp: MDP, ...resultReader(folder) }),
  }),
  textKind({
    name: "kept losses (CSV)",
    path: "study/metrics/049ff4ec4c3820b6.csv",
    text: await head("results/study/metrics/049ff4ec4c3820b6.csv", 10),
    read: (folder) => keptMetrics("049ff4ec4c3820b6", resultReader(folder)),
  }),
  textKind({
    name: "training config (YAML)",
    path: "config.yaml",
    text: CONFIG,
    read: (_, path) => readConfig(path),
  }),
  await yaml("bc.yaml", readConfig, ["cql.yaml"]),
  await yaml("study-main.yaml", readStudy, ["cql.yaml", "cql-full.yaml", "bc.yaml", "dqn.yaml"]),
  await yaml("select-tabular.yaml", readSelectionConfig),
  await yaml("select-cohort.yaml", async (path) => takeCohortSelection(await readYaml(path))),
  textKind({
    name: "ledger of openings (JSON lines)",
    path: "ledger.jsonl",
    text: ledgerText(),
    read: async (_, path) => {
      const entries = await readLedger(path);
      testSeen(entries, { source: "b".repeat(64), keys: [[], [], [keyOfPatient("p1")]] });
      return openingOf(entries, "d".repeat(64));
    },
  }, (text, dice) => rechained(oddJsonLines(text, dice))),
  await yaml("active-patient.yaml", readActiveConfig),
  await yaml("online.yaml", readOnlineConfig, ["dqn.yaml", "cql.yaml"]),
  ...TABLE_KINDS,
];

/** Writes a kind's files into a folder, with these bytes in its own place. */
export async function layOut(kind: FileKind, folder: string, bytes: Uint8Array): Promise<string> {
  const files = { ...kind.beside, [kind.path]: bytes };
  for (const [path, content] of Object.entries(files)) {
    await Deno.mkdir(dirname(join(folder, path)), { recursive: true });
    const own = typeof content === "string" ? bytesOf(content) : content;
    await Deno.writeFile(join(folder, path), own);
  }
  return join(folder, kind.path);
}
