/**
 * `deno task lab:build`: writes the lab as static files.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { join } from "node:path";
import { makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { type FileKind, startingWith } from "../files/file_kind.ts";
import { PAGE_START, STATIC_SITE } from "../lab/server/site.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printResult } from "./terminal.ts";
import { outputFolder, shownPath } from "./user_path.ts";

/** Pages of the lab. */
const PAGE_FILE = startingWith("page of the lab", PAGE_START);

/** Files in a folder that holds the page, which is written first. */
function besidePage(folder: string): FileKind {
  return {
    name: "file beside a page of the lab",
    fits: () => PAGE_FILE.fits(join(folder, "index.html")),
  };
}

/** The command. */
export const labBuildCommand: RunnableCommand = new Command("lab:build")
  .description(
    "Writes the lab as static files that any host can serve, without the part that watches runs. README.md beside them says " +
      "what is the host's affair.",
  )
  .requiredOption("--out <folder>", "where to write them")
  .action(async ({ out }) => {
    const folder = await outputFolder("--out", out);
    await makeFolder(folder);
    const { "index.html": page, ...others } = STATIC_SITE;
    await writeFileAtomic(join(folder, "index.html"), await page.read(), { kind: PAGE_FILE });
    for (const [name, file] of Object.entries(others)) {
      await writeFileAtomic(join(folder, name), await file.read(), { kind: besidePage(folder) });
    }
    printResult(shownPath(folder));
  });
