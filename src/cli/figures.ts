/**
 * `deno task figures`: draws the figures of the committed results again, to the same bytes.
 *
 * @module
 */
import { join } from "node:path";
import { Command } from "@commander-js/extra-typings";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../mdp/policies.ts";
import { writeFileAtomic } from "../files/atomic_write.ts";
import { alphaCurve, alphaFigure } from "../report/alpha_curve.ts";
import { figureSvg } from "../report/figure.ts";
import { changeBetween, replications } from "../report/replication.ts";
import { studyPage } from "../report/study_page.ts";
import { readRows } from "../study/grids/study_rows.ts";
import { runCommand } from "./run_command.ts";
import { projectPath, shownPath } from "./user_path.ts";

/** Writes a text file and says so. */
async function write(path: string, text: string): Promise<void> {
  await writeFileAtomic(path, new TextEncoder().encode(text));
  console.log(shownPath(path));
}

const command = new Command("figures")
  .description("Draws every figure and page of results/study from its rows.")
  .action(async () => {
    const folder = projectPath("results/study");
    const mdp = await loadMdp();
    const references = [
      { name: "optimum", survival: evaluatePolicy(mdp, optimalPolicy(mdp)).survival },
      { name: "clinicians", survival: evaluatePolicy(mdp, clinicianPolicy(mdp)).survival },
    ];
    const alphaRows = await readRows(join(folder, "alpha.jsonl"));
    const fullRows = await readRows(join(folder, "cql-full.jsonl"));
    const points = alphaCurve(alphaRows);
    const figure = alphaFigure(points, references);
    if (alphaRows.length > 0) {
      await write(join(folder, `${figure.name}.svg`), await figureSvg(figure.spec));
    }
    const grids = ["recommended", "twice-the-steps"] as const;
    const hasBoth = grids.every((grid) => fullRows.some((row) => row.grid === grid));
    const page = studyPage({
      full: fullRows.length === 0 ? null : {
        grids: replications(fullRows),
        change: hasBoth ? changeBetween(fullRows, grids) : null,
      },
      alpha: alphaRows.length === 0 ? null : { points, figure },
    });
    await write(join(folder, "README.md"), page);
  });

if (import.meta.main) await runCommand(command);
