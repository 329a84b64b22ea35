/**
 * Numbers as the page shows them.
 *
 * @module
 */

/**
 * A share of patients, with the digits of the project's tables.
 *
 * @param share 0 to 1.
 */
export function shareText(share: number): string {
  return share.toFixed(4);
}

/**
 * Milliseconds: three digits, or all those before the point.
 *
 * @param milliseconds Above 0.
 */
export function millisecondsText(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toPrecision(3) : milliseconds.toFixed(0);
}
