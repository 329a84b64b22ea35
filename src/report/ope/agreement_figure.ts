/**
 * How often the policy does what clinicians did, by how ill the patients were.
 *
 * @module
 */
import type { AgreementGroup, AgreementShare } from "../../judging/agreement.ts";
import { intervals, named } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { figureText } from "../figure_text.ts";
import { COLOURS } from "../theme.ts";

/** Half a 95% interval in standard errors. */
const Z = 1.96;

const short = (value: number) => String(Number(value.toPrecision(3)));

/**
 * The figure.
 *
 * @param groups Rows by severity, ascending.
 * @param severity What it is.
 */
export function agreementFigure(
  groups: readonly AgreementGroup[],
  { name, unit }: { readonly name: string; readonly unit: string | null },
): Figure {
  const labels = groups.map(({ low, high }) =>
    low === high ? short(low) : `${short(low)} to ${short(high)}`
  );
  const of = (who: string, g: number, { share, error }: AgreementShare) => ({
    who,
    group: labels[g],
    share,
    low: Math.max(0, share - Z * (error ?? 0)),
    high: Math.min(1, share + Z * (error ?? 0)),
  });
  const values = groups.flatMap(({ policy, clone }, g) => [
    of("the policy", g, policy),
    of("the clinicians' own model", g, clone),
  ]);
  const x = {
    field: "group",
    type: "ordinal",
    title: figureText(unit === null ? name : `${name} (${unit})`),
    scale: { domain: labels },
    axis: { labelAngle: -30, labelOverlap: false },
  };
  const y = {
    type: "quantitative",
    title: "probability of what was done",
    scale: { zero: true },
    axis: { format: ".0%", tickCount: 5 },
  };
  const encoding = {
    x,
    xOffset: { field: "who" },
    color: named("who", ["the policy", "the clinicians' own model"], {
      range: [COLOURS[0], "#888888"],
      legend: { symbolType: "circle" },
    }),
  };
  return {
    name: "agreement",
    title: `Agreement with clinicians by ${name}`,
    caption:
      "Mean probability that the policy does what was done, in groups of rows of about equal size, with 95% intervals over " +
      "patients. Clinicians differ among themselves: their own model agrees with them no more often than drawn in grey.",
    spec: {
      width: 520,
      height: 220,
      data: { values },
      layer: [
        intervals(encoding, ["y", y]),
        {
          mark: { type: "point", size: 60 },
          encoding: { ...encoding, y: { ...y, field: "share" } },
        },
      ],
    },
  };
}
