/**
 * What policies do otherwise than the clinicians, from the least ill to the most.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { treatmentOf } from "../../mdp/action.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { cells, doseAxes, type Part, SHARE_COLOURS, SHARE_LEGEND } from "../chart.ts";
import type { Figure } from "../figure.ts";

/** Bands of severity: the most ill first, as they stand in the figure. */
const BANDS = ["most ill third", "middle third", "least ill third"] as const;

/** A policy by name. */
export interface NamedPolicy {
  /** The policy; a comma parts what stands on a second line. */
  readonly name: string;
  /** (S,A) probabilities. */
  readonly probabilities: Float64Array;
}

/** States of a band. */
interface Band {
  readonly title: string;
  readonly states: readonly number[];
}

/** Live states in thirds, in order of their SOFA scores. */
function severityBands({ live, sofa }: TabularMdp): Band[] {
  const order = Array.from({ length: live }, (_, s) => s).sort((a, b) => sofa[b] - sofa[a]);
  return BANDS.map((name, band) => {
    const end = (i: number) => Math.round(i * live / BANDS.length);
    const states = order.slice(end(band), end(band + 1));
    const [high, low] = [states[0], states.at(-1)!].map((s) => sofa[s].toFixed(1));
    return { title: `${name} of states: SOFA ${low} to ${high} points`, states };
  });
}

/** (A) mean probability of each action in some states. */
function meanShares(
  { probabilities }: NamedPolicy,
  { states }: Band,
  actions: number,
): number[] {
  return Array.from(
    { length: actions },
    (_, a) => states.reduce((sum, s) => sum + probabilities[s * actions + a], 0) / states.length,
  );
}

/** A name on two lines: what follows its last comma is the second. */
function titleLines({ name }: NamedPolicy): string[] {
  const at = name.lastIndexOf(", ");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 2)];
}

/** Colours of differences: dark is far from the clinicians, to either side. */
const DIFFERENCE: Part = {
  domain: [-25, -10, 0, 10, 25],
  range: ["#a63603", "#fdae6b", "#f7f7f7", "#9ecae1", "#08519c"],
  clamp: true,
};

/**
 * The figure: a grid of doses a policy and band of severity, every state counted once.
 *
 * @param mdp The process.
 * @param policies The policies, in order, the first of which the others are compared with.
 */
export function policyMapFigure(mdp: TabularMdp, policies: readonly NamedPolicy[]): Figure {
  const [reference] = policies;
  const bands = severityBands(mdp);
  const tile = (policy: NamedPolicy, band: Band, place: { column: number; row: number }) => {
    const own = meanShares(policy, band, mdp.actions);
    const beside = meanShares(reference, band, mdp.actions);
    const position = doseAxes({
      x: place.row === bands.length - 1 && "IV fluid",
      y: place.column === 0 ? undefined : false,
    });
    const isFirst = place.column === 0;
    return {
      width: 106,
      height: 100,
      ...(place.row === 0 ? { title: { text: titleLines(policy), fontSize: 12, offset: 4 } } : {}),
      data: {
        values: own.map((share, action) => ({
          policy: policy.name,
          ...treatmentOf(action),
          share,
          points: 100 * (share - beside[action]),
        })),
      },
      layer: isFirst
        ? cells(position, {
          field: "share",
          title: `${reference.name}: share of states`,
          scale: SHARE_COLOURS,
          legend: { ...SHARE_LEGEND, gradientLength: 200 },
          format: ".0%",
          isDark: "datum.share > 0.3",
          written: "datum.share >= 0.03",
          fontSize: 9,
          channel: "fill",
        })
        : cells(position, {
          field: "points",
          title: "other policies: points more or less than that",
          scale: DIFFERENCE,
          legend: {
            values: [-20, -10, 0, 10, 20],
            format: "+d",
            gradientLength: 200,
          },
          format: "+.0f",
          isDark: "abs(datum.points) > 17",
          written: "abs(datum.points) >= 3",
          fontSize: 9,
        }),
    };
  };
  return {
    name: "policy-map",
    title: "What policies do otherwise than the clinicians, by severity of illness",
    caption:
      `What each policy does in all ${mdp.live} live states, however often they are visited, in thirds by SOFA score. Left, in blue: the share of a ` +
      `third's states (for the ${reference.name}: the mean probability) that get each dose. The others: that share less the ${reference.name}', blue where a ` +
      "policy gives a dose in more states, orange where in fewer, in points; below 3 points no number is written.",
    spec: {
      vconcat: bands.map((band, row) => ({
        title: { text: band.title, anchor: "start", frame: "group", fontSize: 12, offset: 6 },
        hconcat: policies.map((policy, column) => tile(policy, band, { column, row })),
        spacing: 10,
        bounds: "flush",
      })),
      spacing: 16,
    },
  };
}
