/**
 * What keeps readers out of the page: those who cannot see it, or not well, those who have a keyboard alone, and those whose
 * screen is small.
 *
 * @module
 */
import { violationsOf } from "./axe.ts";
import { keyboardFaults } from "./keyboard.ts";
import type { LabPage } from "./lab_page.ts";

/** Widths of screens, in pixels. */
const WIDTHS = [400, 1400] as const;

/** A line for each width of a screen that the page is too wide for. */
async function widthFaults(page: LabPage): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: false };
    await page.send("Emulation.setDeviceMetricsOverride", metrics);
    const needs = await page.evaluate("document.documentElement.scrollWidth");
    if (needs > width) faults.push(`width: ${width} pixels are there, ${needs} are needed`);
  }
  await page.send("Emulation.clearDeviceMetricsOverride");
  return faults;
}

/**
 * Looks at the page as it stands.
 *
 * @param page The page.
 * @returns A line for each.
 */
export async function barriersOf(page: LabPage): Promise<string[]> {
  return [
    ...await violationsOf(page),
    ...await keyboardFaults(page),
    ...await widthFaults(page),
  ];
}
