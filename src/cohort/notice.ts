/**
 * What stands in every row of a table that says what policies would do.
 *
 * @module
 */

/** The words. */
export const NOTICE = "a research tool: no advice";
