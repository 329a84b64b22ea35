/**
 * The CPU trainer on more cores and beside PyTorch, and WebGPU's start, as Markdown.
 *
 * @module
 */
import { median } from "../../src/trainer/webgpu/timing.ts";
import { load, markdownTable, ratios, spread } from "./markdown.ts";
import { type Contest, type Sections, WIDE_FLAGS } from "./results.ts";

/** Most of PyTorch's time that a step should take: plain by threads, and in 256-bit code on two threads. */
const GOALS: Readonly<Record<Contest["step"], Readonly<Record<number, number>>>> = {
  full: { 1: 1.85, 2: 1.6 },
  minibatch: { 2: 1.05 },
  dense: { 1: 1.45, 2: 1.15 },
};
const WIDE_GOALS: Readonly<Record<number, number>> = { 2: 1.1 };

const NAMES: Readonly<Record<Contest["step"], string>> = {
  full: "whole dataset",
  minibatch: "minibatch",
  dense: "observations",
};

/** How many times as fast a team of two should be. */
const TEAM_GOALS: Readonly<Record<string, number>> = { 256: 1.5, full: 1.7 };

/** Seconds WebGPU should take to start. */
const START_GOAL = 3;

const best = (values: readonly number[]) => Math.min(...values);
const onThreads = (threads: number) => threads === 1 ? "1 thread" : `${threads} threads`;
const goalText = (goal: number | undefined) => goal === undefined ? "" : String(goal);

/** What stands over its goal. */
const misses = (value: number, goal: number | undefined) => goal !== undefined && value > goal;

/** One way of ours beside PyTorch: (rounds) pairs of times, and its goal. */
interface Compared {
  readonly contest: Contest;
  readonly isWide: boolean;
  readonly pairs: readonly (readonly [ours: number, theirs: number])[];
  readonly goal: number | undefined;
}

/** Ours and, where V8 has it, ours in 256-bit code. */
function comparedOf(contest: Contest): Compared[] {
  const { step, threads, rounds } = contest;
  const wide = rounds.flatMap(([, ours, theirs]) => ours === null ? [] : [[ours, theirs] as const]);
  const plain = rounds.map(([ours, , theirs]) => [ours, theirs] as const);
  return [
    { contest, isWide: false, pairs: plain, goal: GOALS[step][threads] },
    { contest, isWide: true, pairs: wide, goal: WIDE_GOALS[threads] },
  ].filter(({ pairs }) => pairs.length > 0);
}

/** Ours by theirs in the same round, sorted. */
const byTheirs = ({ pairs }: Compared) =>
  pairs.map(([ours, theirs]) => ours / theirs).sort((a, b) => a - b);

/** A row of the table. */
function comparedRow(compared: Compared): string[] {
  const { contest: { step, threads }, isWide, pairs, goal } = compared;
  const [ours, theirs] = [0, 1].map((side) => pairs.map((pair) => pair[side]));
  return [
    `${NAMES[step]}, ${onThreads(threads)}${isWide ? ", 256-bit code" : ""}`,
    median(ours).toFixed(2),
    median(theirs).toFixed(2),
    ...spread(byTheirs(compared), 2),
    (best(ours) / best(theirs)).toFixed(2),
    goalText(goal),
  ];
}

/** Where our step's time goes, contest by contest. */
function partsTable(contests: readonly Contest[]): string {
  const names = [...new Set(contests.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const cell = ({ parts }: Contest, name: string) =>
    parts.find((part) => part.name === name)?.ms_per_model_step.toFixed(2) ?? "";
  return markdownTable(
    [
      "part of our step, ms",
      ...contests.map(({ step, threads }) => `${NAMES[step]}, ${onThreads(threads)}`),
    ],
    names.map((name) => [name, ...contests.map((contest) => cell(contest, name))]),
  );
}

/** What stands over its goal, with the largest parts of its step. */
function missText(compared: readonly Compared[]): string {
  const missed = compared.filter((one) => misses(median(byTheirs(one)), one.goal));
  if (missed.length === 0) return "All goals are met.";
  const lines = missed.map((one) => {
    const { contest: { step, threads, parts }, isWide, goal } = one;
    const most = parts.slice(0, 3).map(({ name, share }) =>
      `${name} ${(100 * share).toFixed(0)} %`
    );
    return `- ${NAMES[step]}, ${onThreads(threads)}${isWide ? ", 256-bit code" : ""}: ${
      median(byTheirs(one)).toFixed(2)
    }, goal ${goal}; ${isWide ? "plain, " : ""}most of the step is ${most.join(", ")}.`;
  });
  return `Over their goals:\n\n${lines.join("\n")}`;
}

/**
 * Our step beside PyTorch's.
 *
 * @param section What was found.
 */
export function torchText(section: Sections["torch"]): string {
  const { library, contests } = section.found;
  const compared = contests.flatMap(comparedOf);
  const head = ["", "ours, ms", "PyTorch, ms", "min", "median", "max", "best / best", "goal"];
  return `## Beside ${library}

The CQL step of one model on as many threads as PyTorch has: on the whole dataset (716 states, 256-256-25, by
the counts of 50,000 clinician episodes; in PyTorch as a dense table of counts and a sparse matrix of next
states), on minibatches as published (256 rows) and on minibatches of observations (62-256-256-25, 256
rows). PyTorch has Adam in its fused form and the target network in one call. All run in processes of their own and take
turns, forwards and backwards, ${
    contests[0].rounds.length
  } rounds. The ratios are our time by PyTorch's in the same round: under 1
we are faster. 256-bit code is V8's with \`DENO_V8_FLAGS=${WIDE_FLAGS}\`. ${load(section)}

${markdownTable(head, compared.map(comparedRow))}

${partsTable(contests)}

${missText(compared)}`;
}

/**
 * One model by one worker and by a team.
 *
 * @param section What was found.
 */
export function teamText(section: Sections["team"]): string {
  const { workers, driver, kernels, batches } = section.found;
  const rows = batches.map(({ batch, pairs, best_times_as_fast }) => {
    const [one, team] = [0, 1].map((i) => median(pairs.map((pair) => pair[i])).toFixed(2));
    const most = best_times_as_fast.toFixed(2);
    const faster = ratios({ pairs: pairs.map(([alone, together]) => [together, alone]) });
    const goal = goalText(workers === 2 ? TEAM_GOALS[batch] : undefined);
    return [String(batch), one, team, ...spread(faster, 2), most, goal];
  });
  const head = ["batch", "by 1, ms", `by ${workers}, ms`];
  return `## One model on ${workers} cores

The same step by one worker and by a team of ${workers}, which ends in the same bits: ${driver}, kernels ${kernels},
minibatches as published and the whole dataset, ${
    batches[0].pairs.length
  } interleaved pairs of half a second each. The ratios say
how many times as fast the team is; a goal is the least. ${load(section)}

${markdownTable([...head, "min", "median", "max", "best / best", "goal"], rows)}`;
}

/**
 * A model a worker.
 *
 * @param section What was found.
 */
export function modelsText(section: Sections["models"]): string {
  const rows = (["minibatch", "full"] as const).map((step) => {
    const { pairs } = section.found[step];
    const [all, one] = [0, 1].map((i) => pairs.map((pair) => pair[i]));
    return [
      NAMES[step],
      median(one).toFixed(2),
      median(all).toFixed(2),
      ...spread(ratios({ pairs }), 2),
      (best(one) / best(all)).toFixed(2),
    ];
  });
  const head = [
    "",
    "1 model on 1, ms",
    "a model a core, ms",
    "min",
    "median",
    "max",
    "best / best",
  ];
  return `## A model a core

Milliseconds by steps and models of one model on one worker, and of a model a core on as many workers, ${section.found.full.pairs.length}
interleaved pairs of half a second each. The ratios say how many times the steps a second there are. ${
    load(section)
  }

${markdownTable(head, rows)}`;
}

/**
 * WebGPU's start.
 *
 * @param section What was found.
 */
export function startText(section: Sections["start"]): string {
  const networks = { published: "716-256-256-25", small: "716-32-32-25" };
  const rows = section.found.map(({ network, kernels, seconds, trainer_seconds }) => [
    networks[network],
    kernels,
    ...spread(seconds.toSorted((a, b) => a - b), 2),
    median(trainer_seconds).toFixed(2),
    String(START_GOAL),
  ]);
  const head = ["network", "kernels", "min, s", "median, s", "max, s", "trainer, s", "goal, s"];
  return `## WebGPU's start

Seconds from asking for an adapter to a trainer with its matrix kernels calibrated, and the hash of all kernels,
in ${
    section.found[0].seconds.length
  } processes each, in turn; \`trainer\` is the median of what comes before the hash. ${
    load(section)
  }

${markdownTable(head, rows)}`;
}
