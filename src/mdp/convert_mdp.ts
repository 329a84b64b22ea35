/**
 * Making a compact MDP file from the files ICU-Sepsis is published as.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { checkWritable } from "../files/atomic_write.ts";
import { readNpz, writeNpz } from "../files/npz.ts";
import { readBytes } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { parseAdmissible } from "./admissible_file.ts";
import {
  checkDynamics,
  DYNAMICS_ARRAYS,
  type DynamicsProvenance,
  mdpFromDynamics,
} from "./from_dynamics.ts";
import { ICU_SEPSIS_PROVENANCE, ICU_SEPSIS_SOURCES } from "./icu_sepsis.ts";
import { MDP_FILE, mdpFromArrays, mdpToArrays } from "./mdp_file.ts";
import type { TabularMdp } from "./tabular_mdp.ts";

/** Files to convert and what to say about them. */
export interface ConversionOptions {
  /** Path of `dynamics.npz`. */
  readonly dynamics: string;
  /** Path of `admissible_actions.txt`. */
  readonly admissible: string;
  /** The file to write; an existing one is replaced if it is an MDP. */
  readonly out: string;
  /** Name of the MDP (default: the file's name; known for ICU-Sepsis 2.0.1). */
  readonly name?: string;
  /** Its licence (default: not stated; known for ICU-Sepsis 2.0.1). */
  readonly license?: string;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Provenance of files with the given checksums (dynamics first). */
function provenanceOf(options: ConversionOptions, sums: [string, string]): DynamicsProvenance {
  const { dynamics, admissible, name, license } = options;
  const known = Object.values(ICU_SEPSIS_SOURCES);
  if (sums.every((sum, i) => sum === known[i])) return ICU_SEPSIS_PROVENANCE;
  return {
    name: name ?? basename(dynamics),
    source: `converted from ${basename(dynamics)} and ${basename(admissible)}`,
    license: license ?? "not stated",
    sources: { [basename(dynamics)]: sums[0], [basename(admissible)]: sums[1] },
  };
}

/**
 * Converts an MDP and writes it. Nothing is written unless everything fits.
 *
 * @param options Files and names.
 * @returns The process as it was written.
 * @throws {InputError} If a file cannot be read or written or does not describe an MDP.
 */
export async function convertMdp(options: ConversionOptions): Promise<TabularMdp> {
  const { dynamics, admissible, out } = options;
  if (out === dynamics || out === admissible) {
    throw new InputError("--out", `${out} is one of the files to convert, expected another`);
  }
  await checkWritable(out, MDP_FILE);
  const list = await readBytes(admissible);
  const provenance = provenanceOf(options, [sha256(await readBytes(dynamics)), sha256(list)]);
  const arrays = await readNpz(dynamics, {
    only: DYNAMICS_ARRAYS,
    check: (headers) => checkDynamics(headers, dynamics),
  });
  const mdp = mdpFromDynamics(arrays, {
    path: dynamics,
    provenance,
    admissible: (sizes) =>
      parseAdmissible(new TextDecoder().decode(list), { path: admissible, ...sizes }),
  });
  const converted = mdpToArrays(mdp);
  await writeNpz(out, converted, { kind: MDP_FILE });
  return mdpFromArrays(converted, out);
}
