/**
 * The layout of replay tables: `stay_id, step_index, action, reward, done, s_<feature>, ns_<feature>`, with a
 * `_meta.json` beside it that may say `feature_columns` (their order) and `n_actions`. Its values are scaled already; its
 * actions are 5 x vasopressor + fluid.
 *
 * @module
 */
import { basename, dirname, join } from "node:path";
import { readTextIfThere } from "../../../files/read_bytes.ts";
import { InputError } from "../../../input_error.ts";
import { parseJson } from "../../../text/json.ts";
import { checkValue, fields, ifThere, list, whole, words } from "../../../text/value_checks.ts";
import { clipped } from "../../../text/visible.ts";
import type { Table } from "../../table/table.ts";
import { featureOf, type Layout, mappingOf } from "./layout.ts";

const ROLES = ["stay_id", "step_index", "action", "reward", "done"];

/** Actions of the published table. */
const PUBLISHED_ACTIONS = 25;

/** What `_meta.json` may say. */
interface Meta {
  readonly feature_columns?: readonly string[];
  readonly n_actions?: number;
}

const META = fields({
  feature_columns: ifThere(list(words())),
  n_actions: ifThere(whole({ min: 2, max: 256 })),
});

/** What is said beside a table, and where; null if nothing is. */
async function metaOf(path: string): Promise<{ where: string; meta: Meta } | null> {
  const stem = basename(path).replace(/\.[^.]*$/, "");
  for (const name of [`${stem}_meta.json`, "_meta.json"]) {
    const where = join(dirname(path), name);
    const text = await readTextIfThere(where, { limit: 2 ** 24, expected: "JSON" });
    if (text === null) continue;
    const meta = parseJson(text, where);
    checkValue(meta, META, where);
    return { where, meta: meta as Meta };
  }
  return null;
}

/** The features' names in order: as `_meta.json` lists them, else as the table does. */
function featureNames(
  { columns }: Table,
  said: { readonly where: string; readonly meta: Meta } | null,
): string[] {
  const own = columns.filter((name) => name.startsWith("s_")).map((name) => name.slice(2));
  const listed = said?.meta.feature_columns?.map((name) => name.replace(/^s_/, ""));
  if (listed === undefined) return own;
  const odd = listed.find((name) => !own.includes(name)) ??
    own.find((name) => !listed.includes(name));
  if (odd === undefined && listed.length === own.length) return listed;
  const what = odd === undefined ? "a feature twice" : `"${clipped(odd)}" in one of the two`;
  throw new InputError(
    `${said!.where}: feature_columns`,
    `found ${what}, expected the names of the table's s_ columns`,
  );
}

/** Recognises it. */
export const replay: Layout = async (table, path) => {
  const { columns } = table;
  if (!ROLES.every((name) => columns.includes(name))) return null;
  if (!columns.some((name) => name.startsWith("s_"))) return null;
  const said = await metaOf(path);
  const names = featureNames(table, said);
  const isNext = new Set(columns);
  const count = said?.meta.n_actions ?? PUBLISHED_ACTIONS;
  const axes = count === PUBLISHED_ACTIONS
    ? [{ name: "vasopressor", levels: 5 }, { name: "fluid", levels: 5 }]
    : [{ name: "action", levels: count }];
  const mapping = mappingOf({
    layout: "replay",
    columns: { episode: "stay_id", time: "step_index", done: "done" },
    features: names.map((name) =>
      featureOf(name, `s_${name}`, {
        scale: false,
        next: isNext.has(`ns_${name}`) ? `ns_${name}` : null,
      })
    ),
    actions: { column: "action", axes },
    reward: { kind: "column", column: "reward" },
  });
  const order = axes.map(({ name, levels }) => `${levels} ${name}`).join(" x ");
  const notes = [
    `the layout of replay tables: ${names.length} features (s_), scaled already, actions ${order}`,
    said === null
      ? "no _meta.json beside it: features in the table's order"
      : `${said.where} names ${count} actions`,
    "a stay (stay_id) is taken as a patient; steps are counted",
  ];
  return { mapping, notes };
};
