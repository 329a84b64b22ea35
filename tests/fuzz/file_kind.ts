/**
 * What a kind of file is to the fuzzer.
 *
 * @module
 */
import type { Dice } from "./dice.ts";
import { oddLines, oddToken } from "./odd_values.ts";

/** A kind of file. */
export interface FileKind {
  /** Names it. */
  readonly name: string;
  /** Where it lies in a folder. */
  readonly path: string;
  /** A good file. */
  readonly good: Uint8Array;
  /** Other files that reading it needs, by path. */
  readonly beside?: Readonly<Record<string, string | Uint8Array>>;
  /** Changes the good file in what it means. */
  change(dice: Dice): string | Uint8Array;
  /** Reads the file in a folder. */
  read(folder: string, path: string): Promise<unknown>;
}

/** A text's kind: odd tokens and lines, and `own` changes if it has any. */
export function textKind(
  kind: Pick<FileKind, "name" | "path" | "read" | "beside"> & { readonly text: string },
  own?: (text: string, dice: Dice) => string,
): FileKind {
  const { text, ...rest } = kind;
  return {
    ...rest,
    good: new TextEncoder().encode(text),
    change(dice) {
      if (own && dice.below(3) > 0) return own(text, dice);
      return dice.oneIn(2) ? oddToken(text, dice) : oddLines(text, dice);
    },
  };
}
