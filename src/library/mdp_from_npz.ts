/**
 * MDPs from the bytes of their files, which the caller has read or fetched, to score policies in exactly.
 *
 * @module
 */
import { hashedParts } from "../files/hashed_parts.ts";
import { readNpzBytes } from "../files/npz_bytes.ts";
import { sha256 } from "../files/sha256.ts";
import { InputError } from "../input_error.ts";
import { checkMdp } from "../mdp/check_mdp.ts";
import { checkLayout, checkNames, mdpOf } from "../mdp/mdp_arrays.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { refuseValue } from "../trainer/check_values.ts";

/**
 * Takes an MDP from the bytes of its file, `data/icu_sepsis.npz` or one that `deno task convert` makes, and checks all of it.
 *
 * @param bytes The file's bytes.
 * @throws {InputError} If an array is missing, damaged or does not fit, or they describe no MDP.
 *
 * @example
 * ```ts
 * const mdp = await mdpFromNpz(await Deno.readFile("icu_sepsis.npz"));
 * const { survival } = evaluatePolicy(mdp, run.policy(0).table(), { gamma: 0.99, inadmissible: "mean" });
 * ```
 */
export async function mdpFromNpz(bytes: Uint8Array): Promise<TabularMdp> {
  if (!(bytes instanceof Uint8Array)) refuseValue("mdp", bytes, "the bytes of an .npz file");
  const arrays = await readNpzBytes(bytes, "mdp", {
    only: (found) => {
      const names = [...found.keys()];
      checkNames(names, "mdp");
      return names;
    },
    check: (headers) => checkLayout(headers, "mdp"),
  });
  const own = Array.from(arrays.get("sha256")!.data, (byte) => byte.toString(16).padStart(2, "0"));
  const hash = await sha256([...hashedParts([...arrays].filter(([name]) => name !== "sha256"))]);
  if (hash !== own.join("")) {
    const what = `the arrays have ${hash}, expected ${own.join("")}: the file was changed`;
    throw new InputError("mdp: sha256", what);
  }
  const mdp = mdpOf(arrays, "mdp", hash);
  checkMdp(mdp, "mdp");
  return mdp;
}
