/**
 * The alarm of values that no return can reach, and the end of a model by it.
 *
 * @module
 */
import type { LearnedValues } from "../evaluation/held_out_score.ts";
import type { LogLine } from "./json_lines.ts";
import type { ModelScore } from "./run_evaluation.ts";
import type { RunSettings } from "./run_plan.ts";

/** A number for reading. */
const words = (value: number) => String(Number(value.toPrecision(4)));

/**
 * Says that values are out of the range of the return.
 *
 * @param score A model's score.
 * @param step Steps its weights have taken.
 * @returns Null where they are not, or nothing is known of it.
 */
export function rangeAlarm(
  { held_out, estimated_return, estimate_beyond }: Pick<
    ModelScore,
    "held_out" | "estimated_return" | "estimate_beyond"
  >,
  step: number,
): string | null {
  if (estimate_beyond) {
    const [low, high] = estimate_beyond.map(words);
    return `estimated return ${
      words(estimated_return!)
    } at step ${step} is outside of ${low} to ${high}, the returns possible`;
  }
  const { out_of_range, largest, attainable } = held_out?.values ?? {} as Partial<LearnedValues>;
  if (!out_of_range) return null;
  return `largest Q ${words(largest!)} at step ${step} is more than ${
    words(attainable![1])
  }, the largest return possible`;
}

/** Which models of a run were seen out of range. */
export interface RangeWatch {
  /** Models that an alarm was raised of. */
  readonly alarmed: Set<string>;
  /** Steps at which models ended, by name. */
  readonly ended: Map<string, number>;
}

/**
 * What a run's log of evaluations tells of models out of range.
 *
 * @param lines Its lines so far.
 */
export function rangeWatch(lines: readonly LogLine[]): RangeWatch {
  const watch: RangeWatch = { alarmed: new Set(), ended: new Map() };
  for (const { model, alarm, ended_at } of lines) {
    if (typeof model !== "string") continue;
    if (alarm !== undefined) watch.alarmed.add(model);
    if (typeof ended_at === "number") watch.ended.set(model, ended_at);
  }
  return watch;
}

/**
 * Whether a model ends where its values leave the range of the return.
 *
 * @param settings The run's.
 */
export function endsOutOfRange({ evaluate }: Pick<RunSettings, "evaluate">): boolean {
  return typeof evaluate !== "string" && "validation" in evaluate &&
    evaluate.validation.on_out_of_range === "fail";
}
