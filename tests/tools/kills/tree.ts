/**
 * What a command leaves: every file and folder below some folders, and how two such trees differ.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";

/** SHA-256 by path, `folder` for folders. */
export type Tree = ReadonlyMap<string, string>;

/** Seconds that a study of active learning took, by the clock: in its summary and on its page. */
const CLOCK = /"seconds": ?[\d.e-]+|\d+ seconds together/g;

/** A file's bytes, without what a clock wrote. */
function contentOf(path: string): string | Uint8Array {
  return /\.(json|md)$/.test(path)
    ? Deno.readTextFileSync(path).replace(CLOCK, "")
    : Deno.readFileSync(path);
}

/**
 * Looks at folders.
 *
 * @param root Where they are.
 * @param folders Their names.
 */
export function treeOf(root: string, folders: readonly string[]): Tree {
  const tree = new Map<string, string>();
  const look = (path: string) => {
    for (const { name, isDirectory } of Deno.readDirSync(join(root, path))) {
      const inside = join(path, name);
      if (isDirectory) {
        tree.set(inside, "folder");
        look(inside);
      } else {
        tree.set(inside, createHash("sha256").update(contentOf(join(root, inside))).digest("hex"));
      }
    }
  };
  folders.forEach(look);
  return tree;
}

/**
 * How a tree differs from the one that is expected.
 *
 * @param found The tree.
 * @param expected What it should be.
 * @returns A line a path, sorted; none if they are the same.
 */
export function differences(found: Tree, expected: Tree): string[] {
  const paths = [...new Set([...found.keys(), ...expected.keys()])].sort();
  return paths.flatMap((path) => {
    const [is, should] = [found.get(path), expected.get(path)];
    if (is === should) return [];
    if (is === undefined) return [`${path} is missing`];
    return [should === undefined ? `${path} is left behind` : `${path} has other bytes`];
  });
}
