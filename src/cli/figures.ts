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
import { studyPage } from "../report/study_page.ts";
import { readRows } from "../study/study_rows.ts";
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
    const points = alphaCurve(await readRows(join(folder, "alpha.jsonl")));
    const figure = alphaFigure(points, references);
    await write(join(folder, `${figure.name}.svg`), await figureSvg(figure.spec));
    await write(join(folder, "README.md"), studyPage(points, figure));
  });

if (import.meta.main) await runCommand(command);
