/**
 * What axe-core finds wrong with the page for those who cannot see it, or not well.
 *
 * @module
 */
import axe from "axe-core";
import type { LabPage } from "./lab_page.ts";

/** Themes of a reader. */
const THEMES = ["light", "dark"] as const;

/**
 * Looks at the page as it stands, in both themes.
 *
 * @param page The page.
 * @returns A line a violation that is serious or critical: theme, rule, and the first elements.
 */
export async function violationsOf(page: LabPage): Promise<string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const found: string[] = [];
  for (const theme of THEMES) {
    const features = [{ name: "prefers-color-scheme", value: theme }];
    await page.send("Emulation.setEmulatedMedia", { features });
    const lines: string[] = await page.evaluate(`axe.run(document, { resultTypes: ["violations"] })
      .then(({ violations }) => violations
        .filter(({ impact }) => ["serious", "critical"].includes(impact))
        .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html).join(" ")))`);
    found.push(...lines.map((line) => `${theme}: ${line}`));
  }
  await page.send("Emulation.setEmulatedMedia", { features: [] });
  return found;
}
