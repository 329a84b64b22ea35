/**
 * Lines of a run's logs: what the optimiser saw, and what evaluations came to.
 *
 * @module
 */
import { snakeCase } from "../text/snake_case.ts";
import type { ModelMetrics } from "../trainer/trainer.ts";
import type { LogLine } from "./json_lines.ts";
import { rangeAlarm } from "./range_alarm.ts";
import type { ModelScore } from "./run_evaluation.ts";

/**
 * A model's metrics as a line of the log.
 *
 * @param model The model's name.
 * @param step Steps taken.
 * @param metrics Means since the line before.
 */
export function metricsLine(model: string, step: number, metrics: ModelMetrics): LogLine {
  return {
    step,
    model,
    steps: metrics.steps,
    ...Object.fromEntries(
      Object.entries(metrics.values).map(([name, value]) => [snakeCase(name), value]),
    ),
    diverged_at: metrics.divergedAt,
  };
}

/**
 * A model's evaluation as a line of the log, without what is not there.
 *
 * @param step Steps taken.
 * @param result The evaluation.
 */
export function evaluationLine(step: number, result: ModelScore): LogLine {
  const { policy: model, survival, ends, length, discounted_return } = result;
  const { published, held_out, estimated_return, diverged_at, ended_at } = result;
  const alarm = rangeAlarm(result, result.step) ?? undefined;
  const sometimes = Object.entries({ published, held_out, estimated_return, alarm, ended_at })
    .filter(([, value]) => value !== undefined);
  const endless = ends === undefined ? {} : { ends };
  return {
    step,
    model,
    survival,
    ...endless,
    length,
    discounted_return,
    ...Object.fromEntries(sometimes),
    diverged_at,
  };
}
