/**
 * How policies are judged, in seconds: `configs/ope.yaml` with a small clone, few cells and few resamples.
 *
 * @module
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CONFIGS = fileURLToPath(new URL("../../configs/", import.meta.url));

/** A text with the values of some keys replaced, wherever they stand; each must be there. */
function withValues(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((edited, [key, value]) => {
    const form = new RegExp(`(?<=^| )${key}: ([^\\s[,}]+|\\[.*\\])`, "m");
    if (!form.test(edited)) throw new RangeError(`Cannot replace ${key}: it is not there`);
    return edited.replace(form, `${key}: ${value}`);
  }, text);
}

/**
 * Writes such settings with the config of their clone.
 *
 * @param folder Where to.
 * @param configs The folder of configs that the clone's inherits from (default: the project's).
 * @returns The settings' file.
 */
export async function writeQuickSettings(folder: string, configs = CONFIGS): Promise<string> {
  const read = (name: string) => Deno.readTextFile(join(CONFIGS, name));
  const clone = withValues(await read("cohort-clone.yaml"), {
    inherit: join(configs, "cohort-cql.yaml"),
    hidden: "[8]",
    ...{ batch: "16", steps: "40", log_every: "40", evaluate_every: "40", checkpoint_every: "40" },
  });
  const settings = withValues(await read("ope.yaml"), {
    config: "clone.yaml",
    cells: "[4]",
    resamples: "100",
    residual_network: "false",
    subgroups: "[]",
  });
  await Deno.writeTextFile(join(folder, "clone.yaml"), clone);
  const file = join(folder, "ope.yaml");
  await Deno.writeTextFile(file, settings);
  return file;
}
