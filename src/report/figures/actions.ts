/**
 * The essay's figure 6: which treatments each policy prefers.
 *
 * @module
 */
import { type EssayInput, learnersOf } from "../essay_input.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";
import { doseGridsSpec, type DosesOf } from "./dose_grids.ts";

/** The policies of the figure. */
function policiesOf(input: EssayInput): DosesOf[] {
  const learned = learnersOf(input).flatMap((name) => {
    const shares = input.shares[name];
    return shares ? [{ name: name as string, shares }] : [];
  });
  const clinicians = input.clinicianShares;
  return [...(clinicians ? [{ name: "clinicians", shares: clinicians }] : []), ...learned];
}

/** 25 bars a policy. */
function bars(policies: readonly DosesOf[]): Figure {
  const values = policies.flatMap(({ name, shares }) =>
    shares.map((share, action) => ({ policy: name, action, share, fluid: Math.floor(action / 5) }))
  );
  const panels = policies.map(({ name }, i) => ({
    title: { text: name, anchor: "start" },
    width: 600,
    height: 95,
    data: { values: values.filter(({ policy }) => policy === name) },
    encoding: {
      x: {
        field: "action",
        type: "ordinal",
        title: i === policies.length - 1 ? "action = 5 x fluid level + vasopressor level" : null,
        axis: { labelAngle: 0, ticks: false },
      },
    },
    layer: [
      {
        transform: [{ filter: "datum.fluid === 4" }],
        mark: { type: "rect", color: "#888888", opacity: 0.15 },
        encoding: { x: { field: "action", type: "ordinal", bandPosition: 0 } },
      },
      {
        mark: { type: "bar" },
        encoding: {
          y: {
            field: "share",
            type: "quantitative",
            title: "share",
            axis: { format: ".0%", tickCount: 4 },
          },
          color: {
            field: "fluid",
            type: "ordinal",
            title: "fluid level",
            scale: { domain: [0, 1, 2, 3, 4], range: COLOURS.slice(0, 5) },
          },
        },
      },
    ],
  }));
  return {
    name: "figure-6-actions",
    title: "Share of steps that take each action, by policy",
    caption:
      "Share of steps that take each action, weighted by exact occupancy. Bars of one colour have one fluid level, and the vasopressor " +
      'level rises within them from 0 to 4. What the essay shades as its "high-dose region", actions 20 to 24, is the highest fluid ' +
      "level with any vasopressor; action 20 is fluid alone.",
    spec: { vconcat: panels, spacing: 8 },
  };
}

/**
 * The figures: bars, and the same as grids.
 *
 * @param input What there is.
 * @returns Two figures, or none if no policy's actions are known.
 */
export function actionFigures(input: EssayInput): Figure[] {
  const policies = policiesOf(input);
  if (policies.length < 2) return [];
  return [bars(policies), {
    name: "figure-6-doses",
    title: "Share of steps with each dose, by policy",
    caption:
      "The same shares as 5 x 5 grids of doses: fluid across, vasopressor upwards, as ICU-Sepsis builds the index. " +
      "The essay names the axes the other way round.",
    spec: doseGridsSpec(policies, 2),
  }];
}
