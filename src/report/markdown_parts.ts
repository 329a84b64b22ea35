/**
 * Numbers as pages show them.
 *
 * @module
 */

/** A share as percent with one digit, such as `78.2%`. */
export function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)}%`;
}

/** A difference of shares in points with two digits and its sign, such as `+5.10`. */
export function points(difference: number): string {
  const text = (100 * difference).toFixed(2);
  return /^-?0\.00$/.test(text) ? "0.00" : difference > 0 ? `+${text}` : text;
}
