/**
 * What estimates rest on: whether the clinicians' model says what was done, and whether values say what came.
 *
 * @module
 */
import type { BehaviourRecord, ChecksRecord } from "../../judging/policy_record.ts";
import { intervals, type Part } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";
import { diagonal } from "./ope_chart.ts";

/** Half a 95% interval in standard errors. */
const Z = 1.96;

/**
 * Reliability of the clinicians' model: shares of actions taken against probabilities.
 *
 * @param reliability Actions of rows by their probability.
 * @returns Null where only what was taken has a probability.
 */
export function reliabilityFigure(
  reliability: BehaviourRecord["reliability"],
): Figure | null {
  const values = reliability.filter(({ count }) => count > 0);
  if (values.length === 0) return null;
  const measure = (title: string): Part => ({
    type: "quantitative",
    title,
    scale: { type: "sqrt", domain: [0, 1] },
    axis: { format: ".0%", values: [0, 0.01, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1] },
  });
  const [x, y] = [measure("probability by the model"), measure("share that was taken")];
  return {
    name: "reliability",
    title: "Clinicians' actions: shares taken against the model's probabilities",
    caption:
      "All actions of all rows of the patients evaluated, by the probability that the model of the clinicians gives them; larger " +
      "dots are more. On the dashed line the model says what was done.",
    spec: {
      width: 320,
      height: 260,
      layer: [
        diagonal([0, 1], { x, y }),
        {
          data: { values },
          mark: { type: "point", color: COLOURS[0], opacity: 0.9 },
          encoding: {
            x: { ...x, field: "predicted" },
            y: { ...y, field: "observed" },
            size: {
              field: "count",
              type: "quantitative",
              title: "actions of rows",
              scale: { type: "log", range: [30, 260] },
              legend: { format: ",d", tickCount: 3, orient: "right" },
            },
          },
        },
      ],
    },
  };
}

/**
 * Calibration of Q: what came against what was predicted.
 *
 * @param groups Rows by the prediction.
 * @returns Null where no stay came to an end.
 */
export function calibrationFigure(groups: ChecksRecord["calibration"]): Figure | null {
  if (groups.length === 0) return null;
  const values = groups.map(({ count, predicted, observed, error }) => ({
    count,
    predicted,
    observed,
    low: observed - Z * (error ?? 0),
    high: observed + Z * (error ?? 0),
  }));
  const ends = values.flatMap(({ predicted, low, high }) => [predicted, low, high]);
  const measure = (title: string): Part => ({
    type: "quantitative",
    title,
    scale: { zero: false, nice: true },
    axis: { tickCount: 6 },
  });
  const [x, y] = [measure("predicted return from the row on"), measure("mean return that came")];
  const at = { x: { ...x, field: "predicted" } };
  return {
    name: "calibration",
    title: "Values of the clinicians' care: what came against what was predicted",
    caption:
      "Tenths of the rows by the clinicians' Q, fitted on other patients, with 95% intervals over patients. On the dashed line " +
      "values say what came. It judges values of the clinicians' care alone: nobody saw what the policy's would have come to.",
    spec: {
      width: 320,
      height: 260,
      layer: [
        diagonal([Math.min(...ends), Math.max(...ends)], { x, y }),
        {
          data: { values },
          ...intervals({ ...at, color: { value: COLOURS[0] } }, ["y", y]),
        },
        {
          data: { values },
          mark: { type: "point", size: 60, color: COLOURS[0] },
          encoding: { ...at, y: { ...y, field: "observed" } },
        },
      ],
    },
  };
}
