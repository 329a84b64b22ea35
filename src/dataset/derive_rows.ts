/**
 * What a dataset's file need not say: endings, episodes and steps from the ends of episodes, and what comes next from
 * the next row.
 *
 * Shapes: N transitions.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { ENDING, type TransitionArrays } from "./dataset.ts";
import { at } from "./places.ts";
import { type Source, takeFlags, takeUnsigned } from "./take_columns.ts";

/** Where episodes begin and end. */
export type Ends = Pick<TransitionArrays, "ending" | "episode" | "step">;

/** Numbers the episodes, of which one begins after each row that ends. */
function episodesOf(ending: Uint8Array): Uint32Array {
  const episode = new Uint32Array(ending.length);
  for (let i = 1; i < episode.length; i++) {
    episode[i] = episode[i - 1] + (ending[i - 1] === ENDING.none ? 0 : 1);
  }
  return episode;
}

/** Counts the steps of each episode. */
function stepsOf(episode: Uint32Array, source: Source): Uint16Array {
  const step = new Uint16Array(episode.length);
  for (let i = 1; i < step.length; i++) {
    if (episode[i] !== episode[i - 1]) continue;
    step[i] = step[i - 1] + 1;
    if (step[i] > 0) continue;
    const { path, called } = source;
    throw new InputError(
      at(path, called("terminated"), i),
      `episode ${episode[i]} has more than 65536 rows, expected ends of episodes in ` +
        `${called("terminated")} or ${called("truncated")}`,
    );
  }
  return step;
}

/**
 * Takes endings, episodes and steps, or derives those that are not there: an episode is cut where its last row is not
 * terminated, a new one begins after each row that ends, steps are counted.
 *
 * @param source The file's arrays, `terminated` among them.
 * @throws {InputError} At the first value that is none, or row beyond 65,536 of an episode.
 */
export function takeEnds(source: Source): Ends {
  const { arrays } = source;
  const terminated = takeFlags(source, "terminated");
  const said = arrays.has("truncated") ? takeFlags(source, "truncated") : null;
  const own = arrays.has("episode") ? takeUnsigned(source, "episode", Uint32Array) : null;
  const last = terminated.length - 1;
  const ending = new Uint8Array(terminated.length);
  for (let i = 0; i <= last; i++) {
    const stops = i === last || (own !== null && own[i] !== own[i + 1]);
    const truncated = said === null ? Number(stops && terminated[i] === 0) : said[i];
    ending[i] = terminated[i] * ENDING.terminated + truncated * ENDING.truncated;
  }
  const episode = own ?? episodesOf(ending);
  const step = arrays.has("step")
    ? takeUnsigned(source, "step", Uint16Array)
    : stepsOf(episode, source);
  return { ending, episode, step };
}

/** Rows that end an episode that was cut: what came next is nowhere in the file. */
export function cutRows(ending: Uint8Array): number[] {
  return Array.from(ending.keys()).filter((i) => ending[i] === ENDING.truncated);
}

/**
 * What comes next, from the next row of the same episode. An episode's last row gets its own, which means nothing:
 * after a terminated row nothing is expected, and rows that were cut are to be left out.
 *
 * @param values (N,...) what each row has, row-major.
 * @param ending (N) endings.
 */
export function fromNextRow<T extends Float32Array | Uint16Array | Uint32Array>(
  values: T,
  ending: Uint8Array,
): T {
  const next = values.slice() as T;
  const width = ending.length === 0 ? 0 : values.length / ending.length;
  for (let i = 0; i + 1 < ending.length; i++) {
    if (ending[i] !== ENDING.none) continue;
    next.set(values.subarray((i + 1) * width, (i + 2) * width), i * width);
  }
  return next;
}

/**
 * Marks as cut what is an episode's last row once the rows after it are left out.
 *
 * @param ends Endings and steps, of which the endings are changed.
 * @param leftOut Rows that will be left out.
 */
export function endBefore({ ending, step }: Ends, leftOut: readonly number[]): void {
  for (const row of leftOut) if (step[row] > 0) ending[row - 1] = ENDING.truncated;
}
