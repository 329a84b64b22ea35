/**
 * What was judged, as tables for reading.
 *
 * @module
 */
import { ESTIMATORS, type PolicyRecord, type Reference } from "../../judging/policy_record.ts";
import { table } from "../table.ts";

const digits = (value: number | null | undefined) => value?.toFixed(4) ?? "-";

/** An interval for reading. */
const range = (low: number | null, high: number | null) =>
  low === null || high === null ? "-" : `${digits(low)} to ${digits(high)}`;

/** A reason with what was measured. */
export function reasonWords(
  { refused, measured, limit }: Pick<
    PolicyRecord["estimates"]["is"],
    "refused" | "measured" | "limit"
  >,
): string {
  if (refused === null) return "";
  const number = (value: number) =>
    Math.abs(value) >= 1e5 ? value.toExponential(2) : String(Number(value.toPrecision(3)));
  const found = measured === null ? "" : ` ${number(measured)}`;
  return `refused: ${refused}${found}${limit === null ? "" : ` (limit ${number(limit)})`}`;
}

/** A reference for reading. */
function referenceRow(name: string, found: Reference): string[] {
  return found === null
    ? [name, "-", "-", "refused or not to be had"]
    : [name, digits(found.value), range(found.low, found.high), ""];
}

/** One policy. */
function policyTable(record: PolicyRecord): string {
  const { estimates, difference, recommended } = record;
  const rows = ESTIMATORS.map((name) => {
    const one = estimates[name];
    const own = difference[name];
    return [
      name === recommended ? `${name} (recommended)` : name,
      digits(one.value),
      range(one.low, one.high),
      digits(own.value),
      range(own.low, own.high),
      one.ess?.toFixed(1) ?? "-",
      one.mean_weight?.toPrecision(3) ?? "-",
      reasonWords(one),
    ];
  });
  return table([
    { title: `${record.policy}, ${record.kind}` },
    ...["value", "interval", "- clinicians", "interval", "ESS", "mean weight"].map((title) => ({
      title,
      align: "right" as const,
    })),
    { title: "" },
  ], rows);
}

/** What checks say of a policy, a line each. */
function checkLines({ checks, behaviour, recommended }: PolicyRecord): string[] {
  const { placebo, residuals, sensitivity, control, subgroups } = checks;
  const lines = [
    placebo &&
    `placebo: the clone's estimate less the clinicians' return ${digits(placebo.value)} (z ${
      placebo.z.toFixed(1)
    }); it cannot see hidden confounding`,
    residuals &&
    `residuals: what Q leaves can be predicted with z ${residuals.z.toFixed(1)}${
      residuals.flagged ? ": flagged" : ""
    }`,
    control &&
    `negative control: policy minus clinicians with redrawn actions ${digits(control.value)} (${
      range(control.low, control.high)
    })${control.holds ? "" : ": does not hold 0"}`,
    sensitivity &&
    `sensitivity: WIS from ${
      sensitivity.bounds.map(({ strength, low, high }) => `${range(low, high)} at ${strength}`)
        .join(", ")
    }; the difference to the clinicians may vanish at ${sensitivity.tipping?.toFixed(2) ?? "no"} ${
      sensitivity.tipping === null ? "strength up to 1,024" : "of hidden confounding"
    }`,
    ...subgroups.map(({ name, patients, value, low, high, refused }) =>
      `${name}, ${patients} patients: ${recommended} ${
        refused === null ? `${digits(value)} (${range(low, high)})` : `refused: ${refused}`
      }`
    ),
    `behaviour (${behaviour.kind}): negative log-likelihood ${
      digits(behaviour.nll)
    }, of the actions' shares ${digits(behaviour.nll_marginal)}, least probability ${
      behaviour.least.toPrecision(2)
    }${
      behaviour.calibration_error === null
        ? ""
        : `, calibration error ${digits(behaviour.calibration_error)}`
    }${behaviour.refused === null ? "" : `; refused: ${behaviour.refused}`}`,
  ];
  return lines.filter((line) => line !== null);
}

/**
 * Judged policies for reading.
 *
 * @param records At least one, of the same patients.
 */
export function opeTable(records: readonly PolicyRecord[]): string {
  const [{ references, patients, gamma }] = records;
  const columns = [
    { title: "to be seen beside" },
    { title: "value", align: "right" },
    { title: "interval", align: "right" },
    { title: "" },
  ] as const;
  const beside = table(columns, [
    referenceRow("clinicians (observed)", references.clinicians),
    referenceRow("their clone", references.clone),
    referenceRow("no treatment", references.none),
    referenceRow("random", references.random),
  ]);
  const kinds = new Set(records.map(({ kind }) => kind));
  return [
    beside,
    ...records.flatMap((record) => ["", policyTable(record), ...checkLines(record)]),
    "",
    `Return at gamma ${gamma} of ${patients} patients who fitted nothing; intervals are nominal 95%.`,
    ...(kinds.has("softened")
      ? [
        "softened: 0.9 greedy + 0.1 clone, unless the settings say otherwise: a policy of its own, with a value of its own.",
      ]
      : []),
    "Weights of ended episodes are carried in every normaliser; nothing is clipped. A research tool, no clinical advice.",
  ].join("\n");
}
