/**
 * Off-policy evaluation where the truth is known: whether intervals cover, whether refusals and selections help, whether
 * bounds under hidden confounding hold, what public packages say.
 *
 * @module
 */
import type { StudyModule } from "../../report/study_module.ts";
import { runControl } from "./control/run.ts";
import { runCoverage } from "./coverage/run.ts";
import { checkOpeTable, opePages } from "./pages.ts";
import { runSelection } from "./selection/run.ts";
import { runSensitivity } from "./sensitivity/run.ts";

/** Its kinds are told apart by a key of the YAML. */
const run: StudyModule["run"] = (yaml, options) => {
  const has = (key: string) => yaml.value instanceof Map && yaml.value.has(key);
  if (has("control")) return runControl(yaml, options);
  if (has("sensitivity")) return runSensitivity(yaml, options);
  return has("rule") ? runSelection(yaml, options) : runCoverage(yaml, options);
};

/** The study. */
export const study: StudyModule = { run, pages: opePages, check: checkOpeTable };
