/**
 * Scores for reading.
 *
 * @module
 */
import { meanSd } from "../evaluation/mean_sd.ts";
import { basisWords } from "../dataset/data_identity.ts";
import type { PolicyScore } from "../evaluation/policy_score.ts";
import type { UnscoredPolicy } from "../evaluation/evaluator.ts";
import type { ModelScore } from "../runs/run_evaluation.ts";
import { points } from "./outcomes.ts";
import { type Column, table } from "./table.ts";

/** Cells of a score; `first` is that of the first policy, if there are several. */
function cells(
  score: PolicyScore | UnscoredPolicy,
  first: PolicyScore | UnscoredPolicy | null,
): string[] {
  const { policy, survival, length, discounted_return, simulated } = score;
  const toFirst = () =>
    survival === null || score === first || first!.survival === null
      ? null
      : survival - first!.survival;
  const difference = first === null ? [] : [points(toFirst())];
  if (survival === null) return [policy, "-", ...difference, "-", "-"];
  const exact = [
    policy,
    survival.toFixed(4),
    ...difference,
    length?.toFixed(2) ?? "endless",
    discounted_return?.toFixed(4) ?? "-",
  ];
  if (!simulated) return exact;
  const { low, high } = simulated;
  return [...exact, simulated.survival.toFixed(4), `${low.toFixed(4)} to ${high.toFixed(4)}`];
}

/**
 * Scores as a table, one row a policy; of several with the difference of survival to the first, in percentage points,
 * which is exact as they are.
 *
 * @param scores All with or all without simulated episodes, but for those that no score applies to.
 */
export function scoreTable(scores: readonly (PolicyScore | UnscoredPolicy)[]): string {
  const first = scores.length > 1 && scores[0].survival !== null ? scores[0] : null;
  const columns: Column[] = [
    { title: "policy" },
    { title: "survival", align: "right" },
    ...(first === null ? [] : [{ title: "points to first", align: "right" as const }]),
    { title: "length", align: "right" },
    { title: `return (gamma ${[...new Set(scores.map((one) => one.gamma))]})`, align: "right" },
  ];
  if (scores.some((score) => score.simulated)) {
    columns.push({ title: "simulated", align: "right" }, { title: "95% interval" });
  }
  return table(columns, scores.map((score) => cells(score, first)));
}

/** What the scores rest on where the data do not say it, or why there are none: a line each. */
function basisNotes(models: readonly ModelScore[]): string[] {
  const wordsOf = ({ states, named_mdp_sha256: named }: ModelScore) =>
    states === null ? null : basisWords(states, named);
  return Array.from(
    Map.groupBy(models, wordsOf),
    ([words, of]) =>
      words === null ? [] : [`${of.map(({ policy }) => policy).join(", ")}: ${words}`],
  ).flat();
}

/**
 * What is to be said below a table of any scores: how many episodes of which policies never end.
 *
 * @param scores The scores.
 * @returns Lines, possibly none.
 */
export function endlessNotes(scores: readonly (PolicyScore | UnscoredPolicy)[]): string[] {
  return scores.flatMap(({ policy, ends = 1 }) =>
    ends === 1 ? [] : [
      `${policy}: ${
        (100 * (1 - ends)).toPrecision(3)
      }% of its episodes go round for ever and count as not ` +
      "survived",
    ]
  );
}

/**
 * What is to be said below the table of a run's models: means over seeds, steps without support,
 * diverged models, and whether the scores are exact by declaration or do not apply.
 *
 * @param models The models' scores.
 * @returns Lines, possibly none.
 */
export function runNotes(models: readonly ModelScore[]): string[] {
  const notes: string[] = [];
  for (const config of new Set(models.map((model) => model.config))) {
    const values = models.filter((model) => model.config === config)
      .map((one) => one.survival).filter((one) => one !== null);
    if (values.length === 0) continue;
    const { mean, sd } = meanSd(values);
    if (sd === null) continue;
    const spread = `sd ${sd.toFixed(4)}, ${values.length} seeds`;
    notes.push(`${config}: mean survival ${mean.toFixed(4)} (${spread})`);
  }
  for (const { policy, gamma, estimated_return: value, estimate_beyond: range } of models) {
    if (value === undefined) continue;
    const worth = `${value.toFixed(4)} at gamma ${gamma}, by what it has learned`;
    const beyond = range === undefined
      ? ""
      : `: none that can be, they are from ${range[0].toFixed(4)} to ${range[1].toFixed(4)}`;
    notes.push(`${policy}: the policy it evaluates is worth ${worth}${beyond}`);
  }
  for (const { policy, fallback } of models) {
    if (!fallback) continue;
    const [empty, unseen] = [fallback.empty, fallback.unseen].map((share) =>
      `${(100 * share).toFixed(2)}%`
    );
    notes.push(
      `${policy}: ${empty} of its steps in states without a supported action, ${unseen} in states ` +
        "the data never show",
    );
  }
  for (const { policy, diverged_at, step } of models) {
    if (diverged_at === null) continue;
    notes.push(`${policy}: diverged at step ${diverged_at}, scored as it was at step ${step}`);
  }
  for (const { policy, ended_at } of models) {
    if (ended_at === undefined) continue;
    notes.push(`${policy}: ended at step ${ended_at}, its values out of the range of the return`);
  }
  return [...notes, ...basisNotes(models)];
}
