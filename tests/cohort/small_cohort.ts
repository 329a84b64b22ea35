/**
 * A small cohort made up by hand, as an import leaves it: 4 features, a 2 x 2 grid of doses, stays of 4 steps.
 *
 * @module
 */
import { join } from "node:path";
import { writeCohortRecord } from "../../src/cohort/cohort_file.ts";
import type {
  CohortFeature,
  CohortRecord,
  CohortSplit,
  SplitName,
} from "../../src/cohort/cohort_record.ts";
import { PATIENT_KEYS } from "../../src/cohort/import/split_file.ts";
import type { Mapping } from "../../src/cohort/mapping/mapping.ts";
import { KEY_BYTES, keyOfPatient } from "../../src/cohort/patient_keys.ts";
import { type DenseDataset, ENDING } from "../../src/dataset/dataset.ts";
import { datasetArrays } from "../../src/dataset/dataset_arrays.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { sha256 } from "../../src/files/sha256.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

/** What a test may change. */
export interface SmallCohortOptions {
  /** Its name (default: `small`). */
  readonly name?: string;
  /** Seed of all numbers (default: 1). */
  readonly seed?: number;
  /** Discount (default: 0.99). */
  readonly gamma?: number;
  /** Reward of survival at the last step (default: 15). */
  readonly scale?: number;
  /** Lints that were found (default: none). */
  readonly lints?: CohortRecord["lints"];
  /** Folder that test patients are sealed in (default: they are nowhere). */
  readonly sealed?: string;
  /** What the patients' names begin with (default: `p`). */
  readonly patients?: string;
  /** SHA-256 of the table (default: 64 times a). */
  readonly source?: string;
  /** Head of the ledger (default: null). */
  readonly head?: string;
  /** What is said to be attainable (default: what is). */
  readonly attainable?: readonly [number, number] | null;
}

const [LENGTH, ACTIONS] = [4, 4];
const NAMES = ["heart_rate", "lactate", "age_years", "lactate_missing"] as const;

/** Patients of a split, one stay each. */
const PATIENTS: Readonly<Record<SplitName, number>> = { train: 40, validation: 12, test: 8 };

/** The transitions of a split. */
function splitData(name: SplitName, { seed, scale }: { seed: number; scale: number }) {
  const stream = ["train", "validation", "test"].indexOf(name);
  const patients = PATIENTS[name];
  const rows = patients * LENGTH;
  const draw = (row: number, what: number) => uniform(pcg4d(seed, 40 + stream, row, what));
  const width = NAMES.length;
  const observation = Float32Array.from({ length: rows * width }, (_, i) => {
    const [row, feature] = [Math.floor(i / width), i % width];
    return feature === 3
      ? Number(draw(row, 3) < 0.25)
      : 3 * draw(feature === 2 ? Math.floor(row / LENGTH) : row, feature) - 1.5;
  });
  const nextObservation = new Float32Array(observation.length);
  nextObservation.set(observation.subarray(width));
  const isLast = (row: number) => row % LENGTH === LENGTH - 1;
  const lives = (row: number) => draw(Math.floor(row / LENGTH), 9) < 0.8;
  const of = (make: (row: number) => number) => Array.from({ length: rows }, (_, row) => make(row));
  const dataset: DenseDataset = {
    kind: "dense",
    features: width,
    actions: ACTIONS,
    observation,
    nextObservation,
    action: Uint8Array.from(of((row) => Math.floor(ACTIONS * draw(row, 8) ** 2))),
    reward: Float32Array.from(of((row) => isLast(row) ? lives(row) ? scale : -scale : 0)),
    ending: Uint8Array.from(of((row) => isLast(row) ? ENDING.terminated : 0)),
    episode: Uint32Array.from(of((row) => Math.floor(row / LENGTH))),
    step: Uint16Array.from(of((row) => row % LENGTH)),
    patient: Uint32Array.from(of((row) => 1000 * stream + Math.floor(row / LENGTH))),
    behaviourProbability: null,
  };
  const survived = of((row) => isLast(row) && lives(row) ? 1 : 0).reduce((a, b) => a + b);
  return { dataset, patients, survival: survived / patients };
}

const UNITS = ["/min", "mmol/L", "years"];

/** The features. */
function features(): CohortFeature[] {
  return NAMES.map((name, i) => ({
    name,
    unit: UNITS[i] ?? null,
    kind: i === 3 ? "flag" as const : "value" as const,
    ...(i === 3 ? { of: "lactate" } : {}),
    clip: i === 3 ? null : [0, 300] as const,
    transform: name === "lactate" ? "log" as const : "none" as const,
    fill: "forward" as const,
    median: [84, 1.9, 66, 0][i],
    mean: [86.5, 0.7, 64.2, 0][i],
    sd: [17.3, 0.5, 15.9, 1][i],
    missing: name.startsWith("lactate") ? 0.25 : 0,
  }));
}

/** The mapping that such a cohort is made by. */
function mappingOf(
  { gamma, scale, seed }: Required<Pick<SmallCohortOptions, "gamma" | "scale" | "seed">>,
): Mapping {
  const clip = [0, 300] as const;
  return {
    format: 1,
    layout: "own",
    columns: {
      episode: "stay",
      patient: "patient",
      time: "step",
      hours: null,
      split: null,
      done: null,
      truncated: null,
    },
    outcome: { column: "died", died: 1 },
    features: NAMES.slice(0, 3).map((name, i) => ({
      name,
      column: name,
      unit: UNITS[i],
      clip,
      transform: name === "lactate" ? "log" : "none",
      fill: "forward",
      flag: name === "lactate",
      scale: true,
      next: null,
    })),
    actions: {
      bins: [
        { name: "fluid", column: "fluid_ml", edges: [] },
        { name: "vasopressor", column: "nor_equiv", edges: [] },
      ],
    },
    reward: { kind: "sparse", scale },
    gamma,
    alignment: "shifted",
    split: { shares: [0.7, 0.15, 0.15], seed },
  };
}

/** The bytes of a test split's file, with its patients' keys. */
async function sealTest(dataset: DenseDataset, { sealed, patients, path }: {
  readonly sealed: string;
  readonly patients: string;
  readonly path: string;
}): Promise<string> {
  const numbers = new Set(dataset.patient);
  const keys = Array.from(numbers, (number) => keyOfPatient(`${patients}${number}`)).sort();
  const bytes = Uint8Array.from(keys.flatMap((key) => Array.from(Uint8Array.fromHex(key))));
  await writeNpz(path, [
    ...datasetArrays(dataset),
    [PATIENT_KEYS, npyArray(bytes, { shape: [keys.length, KEY_BYTES] })],
  ]);
  const digest = await sha256([await Deno.readFile(path)]);
  await Deno.mkdir(sealed, { recursive: true });
  await Deno.rename(path, join(sealed, `${digest}.npz`));
  return digest;
}

/**
 * Writes a cohort.
 *
 * @param dir The folder, made if need be.
 * @param options What differs from the usual one.
 * @returns Its record.
 */
export async function writeSmallCohort(
  dir: string,
  options: SmallCohortOptions = {},
): Promise<CohortRecord> {
  const { name = "small", seed = 1, gamma = 0.99, scale = 15, lints = [] } = options;
  const { attainable = [-scale, scale] } = options;
  await Deno.mkdir(dir, { recursive: true });
  const splits: Partial<Record<SplitName, CohortSplit>> = {};
  for (const split of ["train", "validation", "test"] as const) {
    const { dataset, patients, survival } = splitData(split, { seed, scale });
    const path = join(dir, `${split}.npz`);
    let digest = "0".repeat(64);
    if (split !== "test") {
      await saveDataset(path, dataset);
      digest = await sha256([await Deno.readFile(path)]);
    } else if (options.sealed !== undefined) {
      const { sealed, patients: prefix = "p" } = options;
      digest = await sealTest(dataset, { sealed, path, patients: prefix });
    }
    splits[split] = {
      file: split === "test" ? `runs/sealed/${digest}.npz` : `${split}.npz`,
      sha256: digest,
      patients,
      episodes: patients,
      transitions: dataset.action.length,
      mean_length: LENGTH,
      survival,
      truncated: 0,
    };
  }
  const record: CohortRecord = {
    format: 1,
    name,
    source: { file: `${name}.csv`, sha256: options.source ?? "a".repeat(64), rows: 240 },
    mapping: mappingOf({ seed, gamma, scale }),
    features: features(),
    actions: {
      count: ACTIONS,
      axes: [
        { name: "fluid", levels: 2, column: "fluid_ml", edges: [] },
        { name: "vasopressor", levels: 2, column: "nor_equiv", edges: [] },
      ],
    },
    returns: {
      attainable,
      all_live: scale * gamma ** (LENGTH - 1),
      formula: `the only reward is ${scale} or -${scale}, at the last step`,
    },
    lints,
    splits: splits as Record<SplitName, CohortSplit>,
    ledger: { head: options.head ?? null },
  };
  await writeCohortRecord(dir, record);
  return record;
}
