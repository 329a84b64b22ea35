/**
 * The page that a command ends with: what it trained, drawn. A page that cannot be drawn is a note and fails nothing.
 *
 * @module
 */
import type { StudyPlace } from "./own_report.ts";
import { printNote } from "./terminal.ts";

/** Draws a page and prints its address, or why there is none. */
async function printPage(draw: () => Promise<string>): Promise<void> {
  try {
    printNote(await draw());
  } catch (error) {
    printNote(`No page was drawn: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Draws runs on one page in the first one's folder and prints the page's address to standard error.
 *
 * @param folders The runs' folders; at least one.
 */
export async function printRunPage(...folders: readonly string[]): Promise<void> {
  // Loaded here: who trains need not wait for what draws.
  await printPage(async () => await (await import("./own_report.ts")).drawRuns(folders));
}

/**
 * Draws a study and prints the page's address to standard error.
 *
 * @param place The study and its rows.
 * @param path Where the page goes.
 */
export async function printStudyPage(place: StudyPlace, path: string): Promise<void> {
  await printPage(async () => await (await import("./own_report.ts")).drawStudy(place, path));
}
