/**
 * Loading an MDP: the bundled ICU-Sepsis, or a converted one.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { checkIcuSepsis, checkMdp } from "./check_mdp.ts";
import { mdpFromArrays, readMdpArrays } from "./mdp_file.ts";
import type { TabularMdp } from "./tabular_mdp.ts";

/** Path of the bundled ICU-Sepsis 2.0.1. */
export const BUNDLED_MDP: string = fileURLToPath(
  new URL("../../data/icu_sepsis.npz", import.meta.url),
);

/**
 * Loads and checks an MDP file.
 *
 * @param path The file (default: the bundled ICU-Sepsis 2.0.1, which must also be just that).
 * @returns The process.
 * @throws {InputError} If the file cannot be read, was changed or describes no MDP.
 */
export async function loadMdp(path: string = BUNDLED_MDP): Promise<TabularMdp> {
  const mdp = mdpFromArrays(await readMdpArrays(path), path);
  checkMdp(mdp, path);
  if (path === BUNDLED_MDP) checkIcuSepsis(mdp, path);
  return mdp;
}
