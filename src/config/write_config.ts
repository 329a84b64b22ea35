/**
 * The resolved config of a run: every key of every model, in the form `readConfig` reads.
 *
 * @module
 */
import { stringify } from "yaml";
import type { Config } from "./config.ts";

/**
 * Words experiments as a config file of their own.
 *
 * @param configs The run's experiments.
 */
export function configText(configs: readonly Config[]): string {
  return stringify({ models: configs }, { aliasDuplicateObjects: false });
}
