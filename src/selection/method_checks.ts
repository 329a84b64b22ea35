/**
 * Tabular methods in config files: every key of a method, none more.
 *
 * @module
 */
import {
  type Check,
  type Checks,
  number,
  oneOf,
  record,
  refuse,
  text,
} from "../text/yaml_checks.ts";
import { support } from "../config/config_checks.ts";
import { PRIORS } from "../tabular/shrunk_value_iteration.ts";
import {
  type NamedMethod,
  TABULAR_METHODS,
  type TabularMethod,
} from "../tabular/tabular_method.ts";

type Keys<M> = Omit<M & { readonly name: string }, "method">;

const common = {
  name: text(/^[A-Za-z0-9][A-Za-z0-9._=-]{0,63}$/, "up to 64 letters, digits, dots, =, - and _"),
  gamma: number({ min: 0, max: 1 }),
};
const amount = number({ min: 0, max: 1e9 });

type Forms = {
  [K in TabularMethod["method"]]: Checks<Keys<Extract<TabularMethod, { method: K }>>>;
};

/** What each method asks for. */
const FORMS: Forms = {
  "value-iteration": { ...common, support },
  "pessimistic": { ...common, support, penalty: amount },
  "lower-confidence": { ...common, support, weight: amount, errors: amount },
  "shrunk": { ...common, support, prior: oneOf(...PRIORS), weight: amount },
  "spibb": { ...common, count: number({ min: 1, max: 1e9 }) },
  "cql": { ...common, support, alpha: number({ min: 0, max: 1e6 }) },
  "cloning": common,
};

/** A method, its parameters and its name. */
export const namedMethod: Check<NamedMethod> = (item, key): NamedMethod => {
  const known = item.value instanceof Map ? item.value.get("method")?.item : undefined;
  const which = oneOf(...TABULAR_METHODS);
  if (!known) {
    return refuse(item, key, `a mapping with name, method (${TABULAR_METHODS.join(", ")})`);
  }
  const method = which(known, `${key}.method`);
  const checks = { ...FORMS[method], method: which } as Checks<NamedMethod & TabularMethod>;
  const { name, ...rest } = record(checks)(item, key);
  return { name, method: rest as TabularMethod };
};
