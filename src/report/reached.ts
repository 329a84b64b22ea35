/**
 * When a training reaches a level for good enough: at the first evaluation from which on four hold.
 *
 * @module
 */
import { median } from "../trainer/webgpu/timing.ts";

/** An evaluation on the way. */
export interface Evaluation {
  /** Steps taken. */
  readonly step: number;
  /** CPU time of training so far, in seconds. */
  readonly seconds: number;
  /** Exact survival. */
  readonly survival: number;
}

/** Further evaluations that must hold the level too. */
const HELD = 3;

/**
 * The first evaluation at a level whose next three hold it too.
 *
 * @param course Evaluations in order.
 * @param level Exact survival.
 * @returns The evaluation, or null if there is none.
 */
export function reached(course: readonly Evaluation[], level: number): Evaluation | null {
  const at = course.findIndex((_, i) =>
    i + HELD < course.length &&
    course.slice(i, i + HELD + 1).every(({ survival }) => survival >= level)
  );
  return at < 0 ? null : course[at];
}

/** Medians over trainings; null if most of them never reach the level. */
export interface MedianReached {
  /** Trainings that reached it. */
  readonly seeds: number;
  /** Steps. */
  readonly step: number | null;
  /** CPU time, in seconds. */
  readonly seconds: number | null;
}

/**
 * Medians over trainings of steps and seconds to a level.
 *
 * @param courses One a seed.
 * @param level Exact survival.
 */
export function medianReached(
  courses: readonly (readonly Evaluation[])[],
  level: number,
): MedianReached {
  const found = courses.map((course) => reached(course, level));
  const times = found.filter((one) => one !== null);
  const middle = (key: "step" | "seconds") => {
    const values = found.map((one) => one === null ? Infinity : one[key]);
    const value = median(values);
    return Number.isFinite(value) ? value : null;
  };
  return { seeds: times.length, step: middle("step"), seconds: middle("seconds") };
}
