/**
 * Checks of a model's hyper-parameters: those of every algorithm, and those that its own specification lists.
 *
 * @module
 */
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { algorithmOf, ALGORITHMS } from "../algorithms/registry.ts";
import type { OwnKey } from "../algorithms/specification.ts";
import { InputError } from "../input_error.ts";
import { checkNumber, checkOneOf, refuseValue } from "./check_values.ts";

type CheckKey = (value: unknown, where: string) => void;

const number = (min: number, max?: number, open?: "min" | "max"): CheckKey => (value, where) =>
  checkNumber(value, where, { min, max, open });

const boolean: CheckKey = (value, where) => {
  if (typeof value !== "boolean") refuseValue(where, value, "true or false");
};

const RATE = number(0);

/** A check of what may be left out. */
const optional = (check: CheckKey): CheckKey => (value, where) => {
  if (value !== undefined) check(value, where);
};

/** Hyper-parameters of every algorithm. */
const COMMON: Readonly<Record<string, CheckKey>> = {
  algorithm: () => {},
  gamma: number(0, 1),
  tau: number(0, 1),
  targetEvery: optional((value, where) => checkNumber(value, where, { min: 1, whole: true })),
  huber: optional(boolean),
  initialisation: optional((value, where) => checkOneOf(value, where, ["xavier", "orthogonal"])),
  learningRate: RATE,
  learningRates: optional((value, where) => {
    if (typeof value !== "object" || value === null) refuseValue(where, value, "rates by network");
    for (const [net, rate] of Object.entries(value as object)) RATE(rate, `${where}.${net}`);
  }),
  schedule: optional((value, where) => {
    if (typeof value !== "object" || value === null) refuseValue(where, value, "a schedule");
    const { warmUp, decay, steps } = value as Readonly<Record<string, unknown>>;
    checkNumber(warmUp, `${where}.warmUp`, { min: 0, whole: true });
    checkOneOf(decay, `${where}.decay`, ["none", "cosine", "linear"]);
    checkNumber(steps, `${where}.steps`, { min: 1, whole: true });
  }),
  beta1: number(0, 1, "max"),
  beta2: number(0, 1, "max"),
  epsilon: number(0, undefined, "min"),
  weightDecay: number(0),
  maxNorm: (value, where) => {
    if (value !== Infinity) number(0, undefined, "min")(value, where);
  },
};

/** Refuses a value that an algorithm's own key does not take. */
function checkOwn(value: unknown, where: string, key: OwnKey): void {
  if (key.kind === "boolean") return boolean(value, where);
  if (key.kind === "choice") return checkOneOf(value, where, key.of);
  if (key.kind !== "range") {
    return checkNumber(value, where, { ...key, whole: key.kind === "integer" });
  }
  if (value === undefined || value === null) return;
  const [low, high] = Array.isArray(value) ? value : [];
  if (Array.isArray(value) && value.length === 2 && low < high) return;
  const found = Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
  throw new InputError(where, `found ${found}, expected null or [low, high], low below high`);
}

/** Keys that some algorithm has of its own. */
const OWN = new Set(ALGORITHMS.flatMap(({ own }) => Object.keys(own)));

/**
 * Refuses hyper-parameters that are missing, unknown or out of range. Models of several algorithms may share a set: what
 * another algorithm has of its own is passed over.
 *
 * @param hyper The hyper-parameters.
 * @param where The argument that holds them.
 * @throws {InputError} Naming the first that is wrong.
 */
export function checkHyper(hyper: HyperParameters, where: string): void {
  const { name, own } = algorithmOf(hyper);
  for (const key of Object.keys(hyper)) {
    if (key in COMMON || OWN.has(key)) continue;
    const known = Object.keys({ ...own, ...COMMON }).join(", ");
    throw new InputError(`${where}.${key}`, `${name} has no such key, expected some of ${known}`);
  }
  for (const [key, check] of Object.entries(COMMON)) check(hyper[key], `${where}.${key}`);
  for (const [key, form] of Object.entries(own)) checkOwn(hyper[key], `${where}.${key}`, form);
}
