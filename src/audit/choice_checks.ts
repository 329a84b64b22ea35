/**
 * What was chosen by its own number: a ranking by the networks' own values, a seed chosen like a setting, the number that
 * chose printed as the result.
 *
 * @module
 */
import { expectedMaximum } from "../evaluation/expected_maximum.ts";
import { meanSd } from "../evaluation/mean_sd.ts";
import { type AuditCheck, eachEstimate, type Finding, given } from "./finding.ts";
import type { Numbers } from "./numbers.ts";
import { shown } from "./words.ts";

/** A ranking by the networks' own values. */
const ownValuesCheck: AuditCheck = {
  what: "what policies are ranked by",
  run({ numbers: { chosen } }) {
    return given(
      { "chosen.by": chosen?.by },
      ({ "chosen.by": by }): Finding[] =>
        by !== "value" ? [] : [{
          class: "chosen by its own number",
          about: "ranking",
          because:
            "policies are ranked by the values their own networks give their own best actions: no patient's outcome " +
            "under the policy is in that number, and of two networks the one that overestimates more comes first",
        }],
    );
  },
};

/** Standard deviation over seeds that a text lets be known; null if none. */
function seedSd({ values }: Numbers): number | null {
  const all = (values ?? []).flatMap(({ sd, seeds }) => {
    const own = Object.values(seeds ?? {}).map(({ value }) => value);
    return sd?.value ?? (own.length >= 2 ? meanSd(own).sd! : []);
  });
  return all.length === 0 ? null : Math.min(...all);
}

/** A seed that competed. */
const seedCheck: AuditCheck = {
  what: "what the best was taken over",
  run({ numbers }) {
    const { chosen, training } = numbers;
    return given({ "chosen.over": chosen?.over }, ({ "chosen.over": over }): Finding[] => {
      if (!over.includes("seeds")) return [];
      const count = training?.seeds?.length ?? null;
      const sd = seedSd(numbers);
      const gain = count === null || count < 2
        ? ""
        : sd === null
        ? `: the best of ${count} lies ${
          shown(expectedMaximum(count))
        } standard deviations above their mean by chance`
        : `: the best of ${count} lies ${shown(expectedMaximum(count))} x ${shown(sd)} = ${
          shown(expectedMaximum(count) * sd)
        } above their mean by chance`;
      return [{
        class: "chosen by its own number",
        about: "seed",
        because: `the best was taken over ${
          over.join(", ")
        }; seeds are repetitions, not settings${gain}`,
      }];
    });
  },
};

/** The number that chose, printed as the result. */
const sameNumberCheck: AuditCheck = {
  what: "whether what chose is what is printed",
  run({ numbers: { chosen, estimates } }) {
    const needed = { "chosen.by": chosen?.by, "chosen.split": chosen?.split, estimates };
    return given(
      needed,
      ({ "chosen.by": by, "chosen.split": split, estimates }) => {
        const own = estimates.filter((one) => one.kind === by && one.split === split);
        return own.length === 0 ? [] : [{
          class: "chosen by its own number",
          about: own.map(({ name }) => name).join("; "),
          because:
            `made from the split ${split}, on which policies were chosen by just this number: the highest of several is ` +
            "above its own truth on average",
        }];
      },
    );
  },
};

/** Patients left out by their own estimates. */
const trimmedCheck: AuditCheck = {
  what: "patients left out of means",
  run: ({ numbers }) =>
    eachEstimate(
      numbers.estimates ?? [],
      ({ name, trimmed }) =>
        given({ trimmed }, ({ trimmed }): Finding[] =>
          trimmed === 0 ? [] : [{
            class: "chosen by its own number",
            about: name,
            because:
              `patients whose own estimate lies beyond +-${
                shown(trimmed)
              } are left out of the mean: an estimator is ` +
              "unbiased by its outliers too, and without them says what the bound says",
          }]),
    ),
};

/** Checks of choices. */
export const CHOICE_CHECKS: readonly AuditCheck[] = [
  ownValuesCheck,
  seedCheck,
  sameNumberCheck,
  trimmedCheck,
];
