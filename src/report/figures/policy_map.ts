/**
 * What policies do in all states, from the least ill to the most.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { Figure } from "../figure.ts";

/** Groups of states in order of SOFA score. */
const GROUPS = 18;

/** A policy by name. */
export interface NamedPolicy {
  /** The policy. */
  readonly name: string;
  /** (S,A) probabilities. */
  readonly probabilities: Float64Array;
}

/** Live states in groups of equal size, in order of their SOFA scores. */
function severityGroups({ live, sofa }: TabularMdp): number[][] {
  const order = Array.from({ length: live }, (_, s) => s).sort((a, b) => sofa[a] - sofa[b]);
  return Array.from(
    { length: GROUPS },
    (_, g) => order.slice(Math.round(g * live / GROUPS), Math.round((g + 1) * live / GROUPS)),
  );
}

/**
 * The figure: a map a policy, every state counted once.
 *
 * @param mdp The process.
 * @param policies The policies, in order.
 */
export function policyMapFigure(mdp: TabularMdp, policies: readonly NamedPolicy[]): Figure {
  const groups = severityGroups(mdp);
  const values = policies.flatMap(({ name, probabilities }) =>
    groups.flatMap((states, group) =>
      Array.from({ length: mdp.actions }, (_, action) => ({
        policy: name,
        group,
        sofa: mdp.sofa[states[Math.floor(states.length / 2)]].toFixed(1),
        action,
        share: states.reduce((sum, s) => sum + probabilities[s * mdp.actions + action], 0) /
          states.length,
      }))
    ).filter(({ share }) => share >= 0.005)
  );
  const scores = groups.map((states) => mdp.sofa[states[Math.floor(states.length / 2)]].toFixed(1));
  return {
    name: "policy-map",
    caption:
      `What each policy does in all ${mdp.live} live states, however often they are visited: states in ` +
      `${GROUPS} equal groups by SOFA score (the median of each is written), the most ill at the top, and the share of a group's states ` +
      "(for the clinicians: the mean probability) that take each action, 5 x fluid level + vasopressor level. Shares below half a percent are left white; thin lines part the fluid levels.",
    spec: {
      data: { values },
      columns: 2,
      spacing: 24,
      facet: {
        field: "policy",
        type: "nominal",
        title: null,
        sort: policies.map(({ name }) => name),
      },
      spec: {
        width: 260,
        height: 240,
        layer: [
          {
            mark: "rect",
            encoding: {
              x: {
                field: "action",
                type: "ordinal",
                title: "action",
                scale: { domain: Array.from({ length: mdp.actions }, (_, a) => a) },
                axis: { labelAngle: 0, values: [0, 5, 10, 15, 20, 24], ticks: false },
              },
              y: {
                field: "sofa",
                type: "ordinal",
                title: "median SOFA (points)",
                scale: { domain: [...scores].reverse() },
                axis: { labelOverlap: "parity", ticks: false },
              },
              color: {
                field: "share",
                type: "quantitative",
                title: "share of states",
                scale: { type: "sqrt", scheme: "blues", domain: [0, 1] },
                legend: { format: ".0%", values: [0, 0.05, 0.2, 0.5, 1], gradientLength: 220 },
              },
            },
          },
          {
            data: { values: [5, 10, 15, 20].map((action) => ({ action })) },
            mark: { type: "rule", color: "#bbbbbb", strokeWidth: 0.6 },
            encoding: { x: { field: "action", type: "ordinal", bandPosition: 0 } },
          },
        ],
      },
      resolve: { axis: { x: "independent", y: "independent" } },
    },
  };
}
