/**
 * A split's dataset file, made while it is written: observations once, the next one being the next row of the stay.
 *
 * The state that follows a cut stay's last action is a row of its own, marked as truncated; readers of the contract take
 * it for the next state of the row before (`data/README.md`).
 *
 * Shapes: R rows of the file, D features.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { type NpyArray, npyArray } from "../../files/npy.ts";
import { npzPieces, type StreamedArray } from "../../files/npz.ts";
import { observationsOf } from "../observations.ts";
import { KEY_BYTES, splitKeys } from "../patient_keys.ts";
import type { PreparedCohort } from "./prepare.ts";
import { SPLIT_NAMES } from "./records.ts";

/** Array of the test split's file with the keys of its patients: the ledger tells by them who was seen. */
export const PATIENT_KEYS = "patient_key";

/** Rows whose observations are made at once. */
const PIECE = 16_384;

/** Observations of whole stays, some thousands of rows at a time. */
function* observationPieces(
  { records, features, files }: PreparedCohort,
  split: number,
): Generator<Float32Array> {
  const { rows, starts } = files[split];
  const names = features.filter(({ kind }) => kind === "value").map(({ name }) => name);
  for (let from = 0; from < starts.length;) {
    let to = from + 1;
    while (to < starts.length && starts[to] - starts[from] < PIECE) to++;
    const own = rows.subarray(starts[from], to < starts.length ? starts[to] : rows.length);
    const columns = new Map(names.map((name) => [name, records.features.get(name)!.gather(own)]));
    const first = starts.slice(from, to).map((row) => row - starts[from]);
    yield observationsOf({ rows: own.length, columns, starts: first }, features);
    from = to;
  }
}

/** The columns of a split's file that are one number a row. */
function shortColumns(cohort: PreparedCohort, split: number) {
  const { stays, first, action, reward, division, chosen, files } = cohort;
  const { rows, starts } = files[split];
  const R = rows.length;
  const columns = {
    action: new Uint8Array(R),
    reward: new Float32Array(R),
    terminated: new Uint8Array(R),
    truncated: new Uint8Array(R),
    episode: new Uint32Array(R),
    step: new Uint16Array(R),
    patient: new Uint32Array(R),
  };
  chosen[split].forEach((e, i) => {
    const count = stays.transitions[e];
    const from = starts[i];
    columns.action.set(action.subarray(first[e], first[e] + count), from);
    columns.reward.set(reward.subarray(first[e], first[e] + count), from);
    const last = from + count - 1 + stays.cut[e];
    for (let row = from; row <= last; row++) {
      columns.episode[row] = i;
      columns.step[row] = row - from;
      columns.patient[row] = division.patientOf[e];
    }
    (stays.cut[e] === 1 ? columns.truncated : columns.terminated)[last] = 1;
  });
  return columns;
}

/**
 * The bytes of a split's file, piece by piece, the same each time.
 *
 * @param cohort The cohort.
 * @param split Number of the split.
 */
export function splitPieces(cohort: PreparedCohort, split: number): Iterable<Uint8Array> {
  const arrays = function* (): Generator<[string, NpyArray | StreamedArray]> {
    const shape = [cohort.files[split].rows.length, cohort.features.length];
    yield ["observation", { shape, pieces: () => observationPieces(cohort, split) }];
    yield ["actions", npyArray(Int32Array.of(cohort.grid.count), { shape: [] })];
    if (split === SPLIT_NAMES.indexOf("test")) {
      const keys = splitKeys(cohort, split);
      const bytes = Uint8Array.from(keys.flatMap((key) => Array.from(Uint8Array.fromHex(key))));
      yield [PATIENT_KEYS, npyArray(bytes, { shape: [keys.length, KEY_BYTES] })];
    }
    for (const [name, data] of Object.entries(shortColumns(cohort, split))) {
      const isFlag = name === "terminated" || name === "truncated";
      yield [name, npyArray(data, isFlag ? { dtype: "bool" } : {})];
    }
  };
  return npzPieces(arrays(), { compress: false });
}

/**
 * Passes bytes on, and tells their SHA-256 in the end.
 *
 * @param pieces The bytes.
 * @param onEnd Called with 64 hexadecimal digits.
 */
export function* hashed(
  pieces: Iterable<Uint8Array>,
  onEnd: (sha256: string) => void,
): Generator<Uint8Array> {
  const hash = createHash("sha256");
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  onEnd(hash.digest("hex"));
}
