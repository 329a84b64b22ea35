/**
 * A compiled specification's colours on dark paper, as the report has them.
 *
 * @module
 */

/** Turns a grey over and lifts a colour of the palette; anything else stays. */
function darkColour(colour: string, palette: Readonly<Record<string, string>>): string {
  const known = { white: "#ffffff", black: "#000000" }[colour] ?? colour;
  const lifted = palette[known.toUpperCase()];
  if (lifted) return lifted;
  const grey = /^#([0-9a-f]{2})\1\1$/i.exec(known);
  if (!grey) return colour;
  const level = Math.round(44 + 0.72 * (255 - parseInt(grey[1], 16))).toString(16);
  return `#${level.repeat(3)}`;
}

/** Keys whose texts are data. */
const LITERAL = ["values", "domain"];

/**
 * Recolours a specification. Colour scales of numbers stay, and so do colours that a mark chooses by its datum, which sit
 * on them.
 *
 * @param value A compiled specification or a part of it.
 * @param palette Colours that would be too dim, and what they become.
 */
export function inDark(value: unknown, palette: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string") return darkColour(value, palette);
  if (Array.isArray(value)) {
    return value.some((one) => one?.test) ? value : value.map((one) => inDark(one, palette));
  }
  if (typeof value !== "object" || value === null) return value;
  const { range, type } = value as { readonly range?: unknown; readonly type?: unknown };
  if (range && type && type !== "ordinal") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      LITERAL.includes(key) ? inner : inDark(inner, palette),
    ]),
  );
}
