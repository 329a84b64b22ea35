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
