/**
 * Figures as files for papers and slides: SVG and PNG by name, with their titles inside.
 *
 * @module
 */
import { dirname, join, posix } from "node:path";
import { makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { type Figure, FIGURE_FILE } from "../report/figure.ts";
import { figurePng, PNG_FILE } from "../report/figure_png.ts";
import type { Page } from "../report/page.ts";
import { titledSvg } from "../report/titled_figure.ts";
import { startProgress } from "./progress.ts";
import { printNote } from "./terminal.ts";
import { shownPath } from "./user_path.ts";

/**
 * The figures of pages by their place below `results`, such as `essay/figure-2-courses`.
 *
 * @param pages The pages.
 */
export function figuresByPlace(pages: readonly Page[]): Map<string, Figure> {
  return new Map(pages.flatMap(({ path, figures }) =>
    figures.map((figure) => [
      posix.join(posix.dirname(posix.relative("results", path)), figure.name),
      figure,
    ])
  ));
}

/**
 * Writes figures.
 *
 * @param figures Figures by the path below the folder, without extension.
 * @param folder Where they go; made if need be.
 * @throws {InputError} If one cannot be written.
 */
export async function writeFigures(
  figures: ReadonlyMap<string, Figure>,
  folder: string,
): Promise<void> {
  const progress = startProgress("figures as SVG and PNG", figures.size);
  try {
    for (const [i, [name, figure]] of [...figures].entries()) {
      progress.update(i);
      const path = join(folder, name);
      await makeFolder(dirname(path));
      const svg = await titledSvg(figure);
      await writeFileAtomic(`${path}.svg`, svg, { kind: FIGURE_FILE });
      await writeFileAtomic(`${path}.png`, await figurePng(svg), { kind: PNG_FILE });
    }
  } finally {
    progress.close();
  }
  printNote(`${shownPath(folder)}: ${figures.size} figures as SVG and PNG`);
}
