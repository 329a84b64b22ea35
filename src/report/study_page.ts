/**
 * The page of a study's results.
 *
 * @module
 */
import type { AlphaPoint } from "./alpha_curve.ts";
import type { Figure } from "./figure.ts";

const shown = (value: number) => value.toFixed(4);

/** The rows of one grid. */
function gridTable(points: readonly AlphaPoint[]): string {
  const best = points.reduce((one, other) => other.mean > one.mean ? other : one);
  return [
    "| alpha | mean exact survival | 95% interval | datasets | models |",
    "| ---: | ---: | --- | ---: | ---: |",
    ...points.map((point) => {
      const { alpha, mean, low, high, datasets, models } = point;
      const value = point === best ? `**${shown(mean)}**` : shown(mean);
      return `| ${alpha} | ${value} | ${shown(low)} to ${shown(high)} | ${datasets} | ${models} |`;
    }),
  ].join("\n");
}

/**
 * Words the study of alpha.
 *
 * @param points Its points.
 * @param figure Its figure.
 * @returns Markdown.
 */
export function studyPage(points: readonly AlphaPoint[], figure: Figure): string {
  const grids = Map.groupBy(points, ({ grid }) => grid);
  const sections = [...grids].map(([grid, own]) => `## Grid \`${grid}\`\n\n${gridTable(own)}\n`);
  return `# What CQL's alpha does

Made by \`deno task figures\` of \`alpha.jsonl\`, whose lines \`deno task study configs/study-alpha.yaml\` writes: a line
a model, with its whole config, seed, dataset, device, versions, commit, course and policy. All survival is exact and of the
final weights; intervals are a two-level bootstrap (datasets, then initialisations; 10,000 draws).

![${figure.caption}](${figure.name}.svg)

${figure.caption}

${sections.join("\n")}`;
}
