/**
 * The page's section on public packages: what they said beside the truth and beside ours.
 *
 * Shapes: N rows, E episodes, S states, A actions.
 *
 * @module
 */
import { type DiscreteDataset, ENDING } from "../../../dataset/dataset.ts";
import { type LoggedEpisodes, loggedEpisodes } from "../../../evaluation/ope/episodes.ts";
import { type OpeEstimate, standardErrorOf } from "../../../evaluation/ope/estimate.ts";
import { fitValues, startValues } from "../../../evaluation/ope/fitted_values.ts";
import {
  doublyRobust,
  importanceSampling,
  perDecision,
} from "../../../evaluation/ope/importance_sampling.ts";
import { resampledInterval } from "../../../evaluation/ope/intervals.ts";
import { finalLogs, logWeights, weightSummary } from "../../../evaluation/ope/log_weights.ts";
import { onStates } from "../../../evaluation/ope/placed_policy.ts";
import {
  consistentWeightedPerDecision,
  weightedDoublyRobust,
  weightedImportance,
} from "../../../evaluation/ope/self_normalised.ts";
import type { TemplateParts } from "../../../report/template.ts";
import { markdownTable } from "../../../study/tables/text_tables.ts";
import {
  type FqePeer,
  type PeerCase,
  type PeerRecord,
  readPeers,
  SHARED,
  type Shared,
} from "./peers.ts";

const CASES: Readonly<Record<PeerCase["name"], string>> = {
  same: "the behaviour itself",
  other: "another policy",
  equal: "another policy, four rows each",
};

/** Mean return of `equal`: rewards of mean 1 at each of four rows, whatever is done. */
const EQUAL_TRUTH = 4;

const ESTIMATORS: Readonly<Record<Shared, string>> = {
  is: "IS",
  pdis: "PDIS",
  dr: "DR",
  wis: "WIS",
  cwpdis: "CWPDIS",
  wdr: "WDR",
};

/** Largest relative difference of numbers that are the same. */
const SAME = 1e-9;

const four = (value: number) => value.toFixed(4);
const truthOf = ({ truth }: PeerCase) => truth ?? EQUAL_TRUTH;

/** Ours of a record. */
interface Ours {
  readonly estimates: Readonly<Record<Shared, OpeEstimate>>;
  readonly ess: number;
}

function episodesOf({ starts, patientOf, reward, ending }: PeerRecord): LoggedEpisodes {
  return {
    dataset: {
      action: new Uint8Array(reward.length),
      actions: 1,
      reward: Float32Array.from(reward),
      ending: Uint8Array.from(ending, (end) => end ? ENDING.terminated : ENDING.none),
    },
    starts: Uint32Array.from(starts),
    patientOf: Uint32Array.from(patientOf),
    patients: patientOf.length,
  };
}

function oursOf(record: PeerRecord): Ours {
  const episodes = episodesOf(record);
  const logs = logWeights(episodes, record);
  const { gamma, q, v } = record;
  const next = v.map((_, i) => record.ending[i] ? 0 : v[i + 1]);
  const withValues = { values: { q, v, next }, gamma, goesOn: false };
  return {
    estimates: {
      is: importanceSampling(episodes, logs, { gamma }),
      pdis: perDecision(episodes, logs, { gamma }),
      dr: doublyRobust(episodes, logs, withValues),
      wis: weightedImportance(episodes, logs, { gamma }),
      cwpdis: consistentWeightedPerDecision(episodes, logs, { gamma }),
      wdr: weightedDoublyRobust(episodes, logs, withValues),
    },
    ess: weightSummary(episodes, finalLogs(episodes, logs)).ess,
  };
}

/** A package's number, in bold where it is another than ours. */
function beside(found: number, ours: number): string {
  const isSame = Math.abs(found - ours) <= SAME * Math.max(1, Math.abs(ours));
  return isSame ? four(found) : `**${four(found)}**`;
}

/** Estimates by weights, a line an estimator and case. */
function estimatesTable(cases: readonly PeerCase[], ours: ReadonlyMap<PeerCase, Ours>): string {
  const rows = cases.flatMap((one) => {
    const { estimates, ess } = ours.get(one)!;
    const lines = SHARED.map((name) => {
      const own = estimates[name].value!;
      return [
        CASES[one.name],
        ESTIMATORS[name],
        four(truthOf(one)),
        four(own),
        beside(one["scope-rl"][name], own),
        beside(one["offline-rl-ope"][name], own),
      ];
    });
    const size = `effective episodes of ${one.record.patientOf.length}`;
    const found = one["offline-rl-ope"].ess;
    return [...lines, [CASES[one.name], size, "", four(ess), "", beside(found, ess)]];
  });
  return markdownTable(["policy", "", "truth", "ours", "scope-rl", "offline-rl-ope"], rows);
}

const INTERVALS: Readonly<Record<string, string>> = {
  bootstrap: "bootstrap",
  hoeffding: "Hoeffding",
  bernstein: "empirical Bernstein",
  ttest: "Student's t",
};

/** Resamples and seed of ours. */
const RESAMPLING = { resamples: 1000, seed: 0 };

/** Intervals of WIS, a line a method and case; half-widths in standard errors by the influence of patients. */
function intervalsTable(cases: readonly PeerCase[], ours: ReadonlyMap<PeerCase, Ours>): string {
  const rows = cases.flatMap((one) => {
    const { wis } = ours.get(one)!.estimates;
    const error = standardErrorOf(wis.influence)!;
    const line = (name: string, low: number, high: number) => [
      CASES[one.name],
      name,
      four(low),
      four(high),
      ((high - low) / 2 / error).toFixed(2),
    ];
    const { low, high } = resampledInterval(wis, RESAMPLING)!;
    return [
      line("ours, patients and normaliser drawn again", low, high),
      ...Object.entries(one["scope-rl"].intervals).map(([name, [least, most]]) =>
        line(`scope-rl, ${INTERVALS[name] ?? name}`, least, most)
      ),
    ];
  });
  return markdownTable(
    ["policy", "interval of WIS", "low", "high", "half-width, standard errors"],
    rows,
  );
}

/** The record as numbered states, whole or with each episode cut. */
function statesOf({ about: { states, actions, cut }, record }: FqePeer, isCut: boolean) {
  const rows: { at: number; episode: number; step: number; isLast: boolean }[] = [];
  let at = 0;
  record.lengths.forEach((length, episode) => {
    const kept = isCut ? Math.min(cut, length) : length;
    for (let step = 0; step < kept; step++) {
      rows.push({ at: at + step, episode, step, isLast: step === kept - 1 });
    }
    at += length;
  });
  const survival = states + 1;
  const dataset: DiscreteDataset = {
    kind: "discrete",
    states: states + 2,
    actions,
    state: Uint16Array.from(rows, ({ at }) => record.state[at]),
    nextState: Uint16Array.from(rows, ({ at }) => record.next[at]),
    action: Uint8Array.from(rows, ({ at }) => record.action[at]),
    reward: Float32Array.from(rows, ({ at }) => Number(record.next[at] === survival)),
    ending: Uint8Array.from(
      rows,
      ({ at, isLast }) =>
        record.next[at] >= states ? ENDING.terminated : isLast ? ENDING.truncated : ENDING.none,
    ),
    episode: Uint32Array.from(rows, ({ episode }) => episode),
    step: Uint16Array.from(rows, ({ step }) => step),
    behaviourProbability: null,
  };
  return dataset;
}

/** Our fitted Q evaluation of a policy on numbered states. */
function fittedValue(dataset: DiscreteDataset, policy: readonly (readonly number[])[]): number {
  const { actions } = dataset;
  const ended = Array.from({ length: 2 }, () => Array<number>(actions).fill(1 / actions));
  const placed = onStates(dataset, Float64Array.from([...policy, ...ended].flat()));
  const episodes = loggedEpisodes(dataset);
  const { v } = fitValues(episodes, placed, { gamma: 1 });
  const starts = startValues(episodes, Float64Array.from(dataset.state, (state) => v[state]));
  return starts.reduce((sum, one) => sum + one, 0) / starts.length;
}

/** d3rlpy's fitted Q evaluation, a line a policy and record. */
function fqeTable(fqe: FqePeer): string {
  const rows = fqe.cases.map(({ name, mark, policy, truth, transitions, found }) => {
    const isCut = name.includes("cut");
    const dataset = statesOf(fqe, isCut);
    const both = (value: (one: typeof found[number]) => number) =>
      found.map((one) => four(value(one))).join(", ");
    return [
      isCut ? `${name} (\`${mark}\`)` : name,
      `${transitions} of ${dataset.action.length}`,
      four(truth),
      four(fittedValue(dataset, policy)),
      both(({ value }) => value),
      both(({ expected }) => expected),
    ];
  });
  return markdownTable(
    ["policy", "transitions taken", "truth", "ours", "d3rlpy", "expectation of its Q"],
    rows,
  );
}

/**
 * What goes into the section.
 *
 * @param results Folder of results.
 */
export async function peersParts(results: string): Promise<TemplateParts> {
  const { peers: { versions, cases }, fqe } = await readPeers(results);
  const ours = new Map(cases.map((one) => [one, oursOf(one.record)]));
  const all = { ...versions, ...fqe.about.versions };
  return {
    tables: {
      estimates: estimatesTable(cases, ours),
      intervals: intervalsTable(cases, ours),
      fqe: fqeTable(fqe),
    },
    values: {
      versions: Object.entries(all).map(([name, version]) => `${name} ${version}`).join(", "),
      steps: fqe.about.steps.toLocaleString("en"),
      cut: String(fqe.about.cut),
    },
  };
}
