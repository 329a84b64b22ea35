/**
 * Values that stand where nobody expects them.
 *
 * @module
 */
import type { Dice } from "./dice.ts";

const DEEP = 5000;

/** Texts that stand for a value in JSON, YAML or a table. */
export const ODD_TEXTS: readonly string[] = [
  "NaN",
  "-0",
  "1e999",
  "-1",
  "0.5",
  "1e-320",
  "9007199254740993",
  "4294967296",
  "99999999999999999999",
  "1_000",
  "0x10",
  "null",
  "true",
  '""',
  "~",
  ".inf",
  "[]",
  "{}",
  "[[0]]",
  '{"__proto__": {"length": 5}}',
  '"__proto__"',
  '"constructor"',
  '"../../../etc/passwd"',
  '"/dev/zero"',
  '"\\u0000\\u001b[31m\\u202e"',
  '"line\\nbreak"',
  "&a [*a]",
  "!!binary AA==",
  "? a",
  `"${"a".repeat(20_000)}"`,
  `${"[".repeat(DEEP)}${"]".repeat(DEEP)}`,
  `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`,
  "9".repeat(5000),
];

/** Those that JSON knows, as far as it can be written again. */
const ODD_JSON = ODD_TEXTS.filter((text) => {
  try {
    return JSON.stringify(JSON.parse(text)) !== "";
  } catch {
    return false;
  }
});

/** The leaves of a value and what holds them. */
function leaves(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key], ...leaves(holder[key])] as const)
    .map(([one, key]) => [one, key]);
}

/**
 * Changes one value, or one key, of a JSON value.
 *
 * @param value The value; not changed itself.
 * @param dice Which, and into what.
 */
export function oddJson<T>(value: T, dice: Dice): T {
  const copy = structuredClone(value);
  const [holder, key] = dice.pick(leaves(copy)) ?? [];
  if (holder === undefined || key === undefined) return copy;
  switch (dice.below(5)) {
    case 0:
      delete holder[key];
      break;
    case 1:
      Object.defineProperty(holder, dice.pick(["__proto__", "constructor", `${key}x`, ""]), {
        value: holder[key],
        enumerable: true,
        configurable: true,
        writable: true,
      });
      if (dice.oneIn(2)) delete holder[key];
      break;
    default:
      holder[key] = JSON.parse(dice.pick(ODD_JSON));
  }
  return copy;
}

/**
 * Puts an odd text in the place of a number, word or quoted text.
 *
 * @param text Any text.
 * @param dice Which, and by what.
 */
export function oddToken(text: string, dice: Dice): string {
  const tokens = [...text.matchAll(/"[^"\n]*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|\b[A-Za-z_][\w.-]*/g)];
  if (tokens.length === 0) return dice.pick(ODD_TEXTS);
  const token = dice.pick(tokens);
  const odd = dice.oneIn(4) ? dice.pick(tokens)[0] : dice.pick(ODD_TEXTS);
  return text.slice(0, token.index) + odd + text.slice(token.index + token[0].length);
}

/** Drops, doubles or moves a line. */
export function oddLines(text: string, dice: Dice): string {
  const lines = text.split("\n");
  const at = dice.below(lines.length);
  const [line] = lines.splice(at, dice.oneIn(3) ? 0 : 1);
  if (line !== undefined && !dice.oneIn(2)) lines.splice(dice.below(lines.length + 1), 0, line);
  else if (dice.oneIn(2)) lines.splice(at, 0, ...Array(2).fill(lines[at] ?? ""));
  return lines.join("\n");
}
