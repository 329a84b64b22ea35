/**
 * Finished estimates beside the truth, for reading.
 *
 * @module
 */
import { ESTIMATORS } from "../../judging/policy_record.ts";
import { digits, range } from "../../report/ope/words.ts";
import { table } from "../table.ts";
import type { BesideRecord } from "./beside.ts";
import { truthCell } from "./truth_table.ts";

/** Whether an interval holds the truth, in a word. */
const holdsWord = (holds: boolean | null): string => holds === null ? "-" : holds ? "yes" : "no";

/** What has to be said below, whatever the data. */
function footLines(records: readonly BesideRecord[]): string[] {
  const plain = records.filter(({ kind }) => kind !== "softened");
  const methods = new Set(plain.flatMap(({ method }) => method ?? []));
  return [
    ...(methods.size === 0 ? [] : [`truth: ${[...methods].join(", ")}`]),
    ...(plain.some(({ truth }) => truth !== null && truth.standard_error > 0)
      ? ["±: standard error of the truth"]
      : []),
    ...(plain.some(({ truth }) => truth === null)
      ? ["-: of this reward or policy no mean return is known"]
      : []),
    ...(plain.length < records.length
      ? [
        "softened: its truth is not found, since the clone in it is no part of the record; that of the greedy policy is another's.",
      ]
      : []),
  ];
}

/**
 * Estimates beside the truth, a row a policy, kind and estimator.
 *
 * @param records At least one, of one discount.
 * @param notes What has to be said of the truth of these data.
 */
export function besideTable(records: readonly BesideRecord[], notes: readonly string[]): string {
  const rows = records.flatMap(({ policy, kind, recommended, truth, estimates }) =>
    ESTIMATORS.map((name) => {
      const { value, low, high, refused, holds } = estimates[name];
      return [
        policy,
        kind,
        name === recommended ? `${name} (recommended)` : name,
        digits(value),
        range(low, high),
        refused ?? "",
        truthCell(truth),
        holdsWord(holds),
      ];
    })
  );
  const right = (title: string) => ({ title, align: "right" }) as const;
  const columns = [
    { title: "policy" },
    { title: "kind" },
    { title: "estimator" },
    right("value"),
    right("interval"),
    { title: "refused" },
    right("truth"),
    { title: "held" },
  ];
  const [{ gamma, patients }] = records;
  return [
    table(columns, rows),
    "",
    `Mean return at gamma ${gamma}, estimated of ${patients} patients. held: whether the interval holds the truth.`,
    ...notes,
    ...footLines(records),
  ].join("\n");
}
