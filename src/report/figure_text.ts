/**
 * Text from files and flags in figures.
 *
 * @module
 */
import { clipped, visible } from "../text/visible.ts";

/** Most characters of a name in a figure. */
const NAME = 40;

/**
 * Text as a figure shows it. Vega takes names that every object has, such as constructor, for its own.
 *
 * @param text Any text.
 */
export function figureText(text: string): string {
  return visible(clipped(text in {} ? ` ${text}` : text, NAME));
}
