/**
 * What public packages said of data whose truth is known: `results/ope/peers.json` and `fqe-peer.json`, as the programs in
 * `tests/evaluation/ope/peer` wrote them.
 *
 * Shapes: N rows, E episodes, S states, A actions.
 *
 * @module
 */
import { basename, join } from "node:path";
import { readText } from "../../../files/read_bytes.ts";
import { InputError } from "../../../input_error.ts";
import { parseResult } from "../../../text/json.ts";
import {
  among,
  fields,
  finite,
  list,
  mapping,
  orNothing,
  type ValueCheck,
  whole,
  words,
} from "../../../text/value_checks.ts";

/** Estimators by weights that packages share. */
export const SHARED = ["is", "pdis", "dr", "wis", "cwpdis", "wdr"] as const;

/** One of them. */
export type Shared = typeof SHARED[number];

/** Rows as estimators want them. */
export interface PeerRecord {
  /** Discount. */
  readonly gamma: number;
  /** (E+1) first row of each episode, then N. */
  readonly starts: readonly number[];
  /** (E) */
  readonly patientOf: readonly number[];
  /** (N) as are those that follow. */
  readonly reward: readonly number[];
  /** 1 in last rows. */
  readonly ending: readonly number[];
  /** pi(a|s). */
  readonly target: readonly number[];
  /** b(a|s). */
  readonly behaviour: readonly number[];
  /** Q(s,a), made up. */
  readonly q: readonly number[];
  /** V(s) of it. */
  readonly v: readonly number[];
}

/** What was said of some data. */
export interface PeerCase {
  /** `same`: the policy is the behaviour; `other`; `equal`: another, and all episodes have four rows. */
  readonly name: "same" | "other" | "equal";
  /** Survival under the policy; null of `equal`. */
  readonly truth: number | null;
  /** Least and largest length. */
  readonly lengths: readonly [number, number];
  /** The data. */
  readonly record: PeerRecord;
  /** By scope-rl. */
  readonly "scope-rl": Readonly<Record<Shared, number>> & {
    /** Its intervals of WIS at 95%. */
    readonly intervals: Readonly<Record<string, readonly [low: number, high: number]>>;
  };
  /** By offline-rl-ope. */
  readonly "offline-rl-ope": Readonly<Record<Shared | "ess", number>>;
}

/** Versions and cases. */
export interface Peers {
  /** By package. */
  readonly versions: Readonly<Record<string, string>>;
  /** The cases. */
  readonly cases: readonly PeerCase[];
}

/** What d3rlpy's fitted Q evaluation said. */
export interface FqePeer {
  /** Versions, sizes, rows after which records are cut, steps. */
  readonly about: {
    readonly versions: Readonly<Record<string, string>>;
    readonly states: number;
    readonly actions: number;
    readonly cut: number;
    readonly steps: number;
  };
  /** (E) lengths, then (N) states, actions and what followed: a state, death (S) or survival (S+1). */
  readonly record: Readonly<Record<"lengths" | "state" | "action" | "next", readonly number[]>>;
  /** A line a policy and way to mark the ends of cut records. */
  readonly cases: readonly {
    readonly name: string;
    readonly mark: "timeouts" | "terminals";
    /** (S,A) */
    readonly policy: readonly (readonly number[])[];
    /** Survival under it. */
    readonly truth: number;
    /** Transitions that d3rlpy took of the record. */
    readonly transitions: number;
    /** Its value, and the policy's expectation of the same Q. */
    readonly found: readonly {
      readonly seed: number;
      readonly value: number;
      readonly expected: number;
    }[];
  }[];
}

const NUMBERS = list(finite(), { least: 1 });
const WHOLE = list(whole({ min: 0 }), { least: 1 });
const VERSIONS = mapping(words());
const ESTIMATES = Object.fromEntries(SHARED.map((name) => [name, finite()]));

const PEERS: ValueCheck = fields({
  versions: VERSIONS,
  cases: list(
    fields({
      name: among("same", "other", "equal"),
      truth: orNothing(finite()),
      lengths: WHOLE,
      record: fields({
        gamma: finite(),
        starts: WHOLE,
        patientOf: WHOLE,
        ending: WHOLE,
        ...Object.fromEntries(
          ["reward", "target", "behaviour", "q", "v"].map((name) => [name, NUMBERS]),
        ),
      }),
      "scope-rl": fields({ ...ESTIMATES, intervals: mapping(NUMBERS) }),
      "offline-rl-ope": fields({ ...ESTIMATES, ess: finite() }),
    }),
    { least: 1 },
  ),
});

const FQE_PEER: ValueCheck = fields({
  about: fields({
    versions: VERSIONS,
    states: whole(),
    actions: whole(),
    cut: whole(),
    steps: whole(),
  }),
  record: fields({ lengths: WHOLE, state: WHOLE, action: WHOLE, next: WHOLE }),
  cases: list(
    fields({
      name: words(),
      mark: among("timeouts", "terminals"),
      policy: list(NUMBERS, { least: 1 }),
      truth: finite(),
      transitions: whole(),
      found: list(fields({ seed: whole(), value: finite(), expected: finite() }), { least: 1 }),
    }),
    { least: 1 },
  ),
});

/** The files, and what they hold. */
const FILES: Readonly<Record<string, ValueCheck>> = {
  "peers.json": PEERS,
  "fqe-peer.json": FQE_PEER,
};

/**
 * Reads one of the files.
 *
 * @param path The file.
 * @throws {InputError} If it is absent, is none of them, or is damaged.
 */
export async function readPeerFile<T>(path: string): Promise<T> {
  const check = FILES[basename(path)];
  if (check === undefined) {
    throw new InputError(
      path,
      `is none of the study's, expected ${Object.keys(FILES).join(" or ")}`,
    );
  }
  return parseResult<T>(await readText(path), path, check);
}

/**
 * Reads what packages said.
 *
 * @param results Folder of results.
 * @throws {InputError} If a file is absent or damaged.
 */
export async function readPeers(results: string): Promise<{
  readonly peers: Peers;
  readonly fqe: FqePeer;
}> {
  return {
    peers: await readPeerFile<Peers>(join(results, "ope", "peers.json")),
    fqe: await readPeerFile<FqePeer>(join(results, "ope", "fqe-peer.json")),
  };
}
