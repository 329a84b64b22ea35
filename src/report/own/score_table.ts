/**
 * The table of scores: a row a config.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import type { OwnConfig, OwnReferences } from "./own_input.ts";
import { pairsOf, type Spread, spreadOf, survivalsOf } from "./spread.ts";
import { literal } from "./text.ts";

/** Four digits; what rounds to 0 has no sign. */
function digits(value: number): string {
  return value.toFixed(4).replace(/^-(0\.0+)$/, "$1");
}

/** With a sign, as a difference. */
function signed(value: number): string {
  const text = digits(value);
  return text.startsWith("-") || Number(text) === 0 ? text : `+${text}`;
}

/** A mean with its ends, if there is more than one model. */
function withEnds(spread: Spread | null, shown: (value: number) => string): string {
  if (spread === null) return "-";
  const { mean, low, high, kind, models } = spread;
  if (models === 1) return `${shown(mean)} (one model)`;
  const ends = `${shown(low)} to ${shown(high)}`;
  return `${shown(mean)} ${kind === "interval" ? `(${ends})` : `[${ends}]`}`;
}

/** What the ends of means are, for a heading. */
function endsOf(spreads: readonly (Spread | null)[]): string {
  const several = spreads.filter((spread) => spread !== null && spread.models > 1);
  const kinds = new Set(several.map((spread) => spread!.kind));
  const words = [
    ...(kinds.has("interval") ? ["(95% interval)"] : []),
    ...(kinds.has("range") ? ["[least to greatest]"] : []),
  ];
  return words.map((one) => ` ${one}`).join(" or");
}

/** Less a number. */
function less(spread: Spread | null, value: number): Spread | null {
  if (spread === null) return null;
  const { mean, low, high } = spread;
  return { ...spread, mean: mean - value, low: low - value, high: high - value };
}

/** Number of models of a config, and of datasets where there are several. */
function modelsOf({ models }: OwnConfig): string {
  const datasets = new Set(models.map(({ dataset }) => dataset)).size;
  return datasets === 1 ? String(models.length) : `${models.length} on ${datasets} datasets`;
}

/** Mean length, where every episode ends. */
function lengthOf({ models }: OwnConfig): string {
  if (models.some(({ survival }) => survival === null)) return "-";
  const lengths = models.map(({ length }) => length).filter((length) => length !== null);
  return lengths.length < models.length ? "endless" : meanSd(lengths).mean.toFixed(2);
}

/**
 * The table.
 *
 * @param configs The configs, in order.
 * @param references Known policies.
 * @returns Markdown.
 */
export function scoreTable(
  configs: readonly OwnConfig[],
  references: OwnReferences | null,
): string {
  const [first] = configs;
  const spreads = configs.map(({ models }) => spreadOf(survivalsOf(models)));
  const paired = configs.map((config) =>
    config === first ? null : spreadOf(pairsOf(config.models, first.models))
  );
  const best = Math.max(...spreads.map((spread) => spread?.mean ?? -Infinity));
  const several = configs.length > 1;
  const head = [
    "config",
    "models",
    `mean survival${endsOf(spreads)}`,
    ...(references ? ["less the clinicians'"] : []),
    ...(several ? [`less that of ${literal(first.name)}, paired${endsOf(paired)}`] : []),
    "actions an episode",
  ];
  const rows = configs.map((config, i) => {
    const survival = withEnds(spreads[i], digits);
    return [
      literal(config.name),
      modelsOf(config),
      spreads[i]?.mean === best && several ? `**${survival}**` : survival,
      ...(references ? [withEnds(less(spreads[i], references.clinicians), signed)] : []),
      ...(several ? [config === first ? "" : withEnds(paired[i], signed)] : []),
      lengthOf(config),
    ];
  });
  const known = references
    ? ([["random actions", references.random], ["clinicians", references.clinicians], [
      "optimum",
      references.optimum,
    ]] as const).map(([name, survival]) => {
      const difference = name === "clinicians" ? "" : signed(survival - references.clinicians);
      return [`*${name}*`, "", digits(survival), difference, ...(several ? [""] : []), ""];
    })
    : [];
  return markdownTable(head, [...rows, ...known]);
}
