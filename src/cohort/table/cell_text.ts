/**
 * What texts in cells mean: gaps, truth values, names and dates.
 *
 * @module
 */

import { InputError } from "../../input_error.ts";

/** A cell that cannot be read as its column is to be. */
export class CellFault extends Error {
  /**
   * Says what a cell should hold.
   *
   * @param expected What was expected, in words.
   */
  constructor(readonly expected: string) {
    super(expected);
  }
}

/**
 * Refuses infinite numbers.
 *
 * @param cells Numbers.
 * @param place Words the place of a number.
 * @throws {InputError} At the first that is infinite.
 */
export function checkFinite(cells: Float64Array, place: (i: number) => string): void {
  for (let i = 0; i < cells.length; i++) {
    if (Math.abs(cells[i]) !== Infinity) continue;
    throw new InputError(place(i), `found ${cells[i]}, expected a finite number`);
  }
}

/** Whether a text stands for a gap. */
export function isGap(text: string): boolean {
  return text === "" || /^(na|nan|null)$/i.test(text);
}

/** A truth value as 0 or 1; NaN if it is none. */
export function truthOf(text: string): number {
  if (/^true$/i.test(text)) return 1;
  return /^false$/i.test(text) ? 0 : NaN;
}

/** Whether a text is a number or stands for one, such as `72,5` or `inf`, which no table is to hold. */
export function isMeantAsNumber(text: string): boolean {
  const isNumber = text.trim() !== "" && !Number.isNaN(Number(text));
  return isNumber || !Number.isNaN(truthOf(text)) || isWithComma(text) || isInfinite(text);
}

const isWithComma = (text: string) => /^[+-]?(\d+,\d*|\d*,\d+)$/.test(text);

const isInfinite = (text: string) => /^[+-]?inf(inity)?$/i.test(text);

/** A number that other places write with a comma, or a date: what a text is, where it is no number. */
export function expectedNumber(text: string): string {
  if (isWithComma(text)) return "a number with a decimal point";
  if (isInfinite(text)) return "a finite number";
  if (dateFields(text)) return "a number: dates are read as times alone";
  return "a number, or nothing where it is missing";
}

/**
 * A name as all formats have it: whole numbers by their digits, however they are written; null for a gap.
 *
 * @param text A cell.
 */
export function nameOf(text: string): string | null {
  const name = text.trim();
  if (isGap(name)) return null;
  if (!/^[+-]?\d+(\.0*)?([eE][+-]?\d+)?$/.test(name) || /^\d+$/.test(name)) return name;
  const value = Number(name);
  return Number.isSafeInteger(value) ? String(value) : name;
}

/** Year, month, day, hours, minutes, seconds and zone of a date; null if the text is none. */
function dateFields(text: string): RegExpExecArray | null {
  return /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)? ?(Z|UTC|[+-]\d\d:?\d\d|[+-]\d\d)?$/
    .exec(text);
}

/** Hours east of Greenwich. */
function zoneHours(zone: string): number {
  if (zone === "Z" || zone === "UTC") return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(":", "")].map(Number);
  return (zone[0] === "-" ? -1 : 1) * (hours + minutes / 60);
}

/** A moment. */
export interface Moment {
  /** Hours since the beginning of 1970, in its zone, or as if that were Greenwich's. */
  readonly hours: number;
  /** Whether it names its zone. */
  readonly zoned: boolean;
}

/**
 * A date such as `2150-03-01`, `2150-03-01 04:00`, `2150-03-01T04:00:00.5Z` or `2150-03-01 04:00:00+01:00`.
 *
 * @param text A cell.
 * @returns The moment; null if it is no date, or one that no calendar has.
 */
export function momentOf(text: string): Moment | null {
  const fields = dateFields(text);
  if (!fields) return null;
  const [year, month, day, hour, minute, second] = fields.slice(1, 7).map((one) =>
    Number(one ?? 0)
  );
  const start = new Date(Date.UTC(2000, month - 1, day));
  start.setUTCFullYear(year, month - 1, day);
  const real = start.getUTCMonth() === month - 1 && start.getUTCDate() === day && hour <= 24 &&
    minute < 60 && second < 61;
  if (!real) return null;
  const zone = fields[7];
  const east = zone ? zoneHours(zone) : 0;
  const seconds = start.getTime() / 1000 + (hour - east) * 3600 + minute * 60 + second;
  return { hours: seconds / 3600, zoned: zone !== undefined };
}

/** What times may look like. */
export const EXPECTED_TIME = "hours as a number, or a date such as 2150-03-01 04:00:00";
