/**
 * What lies beside a synthetic table.
 *
 * @module
 */
import { basename } from "node:path";
import { type FileKind, kindBy } from "../../files/file_kind.ts";
import { readText } from "../../files/read_bytes.ts";
import { mappingYaml } from "../mapping/mapping_yaml.ts";
import { mappingBeside } from "../mapping/resolve_input.ts";
import { faultyMappings } from "./faulty_layout.ts";
import type { Layout } from "./layout.ts";
import { EVERY_LAYOUT } from "./layouts.ts";

/**
 * What is written beside a table: its mapping, and what else its layout has.
 *
 * @param path The table.
 * @param layout Its layout.
 * @returns Texts by their paths.
 */
export function filesBeside(
  path: string,
  { mapping, beside }: Pick<Layout, "mapping" | "beside">,
): Map<string, string> {
  const files = new Map([[
    mappingBeside(path),
    mappingYaml(mapping, { table: basename(path) }),
  ]]);
  if (beside) files.set(path.replace(/\.[^.]*$/, "") + beside.suffix, beside.text);
  return files;
}

/**
 * Files beside a table that nobody has edited: they say what they say of a table of some layout and fault.
 *
 * @param path The table.
 */
export function untouchedBeside(path: string): FileKind {
  return kindBy("file as cohort synthesize writes it", async (file) => {
    const text = await readText(file);
    return EVERY_LAYOUT.some((layout) =>
      [layout.mapping, ...faultyMappings(layout)].some((mapping) =>
        filesBeside(path, { ...layout, mapping }).get(file) === text
      )
    );
  });
}
