/**
 * What a folder without a run holds instead, so that whoever takes it for one is told where its policy is.
 *
 * @module
 */
import { join } from "node:path";
import { readTextIfThere } from "../files/read_bytes.ts";

/** Models of a card. */
const CARD_MODEL = /^model(-seed\d+)?\.safetensors$/;

/** Names of a folder's files; none if there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { name } of Deno.readDir(folder)) names.push(name);
  } catch {
    return [];
  }
  return names.sort();
}

/** What of `selection.json` tells where its policies are; everything may be missing or of another kind. */
interface SelectionHint {
  readonly chosen?: unknown;
  readonly models?: readonly { readonly file?: unknown }[];
  readonly policies?: readonly { readonly name?: unknown; readonly file?: unknown }[];
}

/** Files of the chosen policy, as a command takes them. */
function chosenFiles(text: string, folder: string): string[] {
  try {
    const { chosen, models = [], policies = [] } = JSON.parse(text) as SelectionHint;
    const tables = policies.filter(({ name }) => name === chosen);
    return [
      ...models.map(({ file }) => join(folder, String(file))),
      ...tables.map(({ file }) => `table:${join(folder, String(file))}`),
    ];
  } catch {
    return [];
  }
}

/**
 * What is wrong with a folder that is taken for a run's and holds none.
 *
 * @param folder The folder.
 */
export async function noRunWords(folder: string): Promise<string> {
  const selection = await readTextIfThere(join(folder, "selection.json"));
  if (selection === null) return "holds no run: expected a config.yaml in it";
  const own = (await namesIn(folder)).filter((name) => CARD_MODEL.test(name));
  const [what, files] = own.length > 0
    ? ["model card", own.map((name) => join(folder, name))]
    : ["selection", chosenFiles(selection, folder)];
  const where = files.length === 0 ? "" : `: its policy is ${files.join(" with ")}`;
  return `holds a ${what}, no run${where}`;
}
