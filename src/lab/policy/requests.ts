/**
 * What the worker is asked about policies in files.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { type PolicyScore, scorePolicy } from "../../evaluation/policy_score.ts";
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import { loadedMdp } from "../worker/mdp.ts";
import { type GivenFile, type GivenPolicy, readPolicy } from "./read_policy.ts";

/** How scores are told, as `deno task evaluate` does where nothing else is said. */
const USUAL = { gamma: 0.99, inadmissible: "mean" } as const;

/** A policy's figures. */
export interface PolicyFigures extends PolicyScore {
  /** Share of its actions that are inadmissible; null where some episodes never end. */
  readonly inadmissible_share: number | null;
}

/** Scores a policy exactly, with the figures of `deno task evaluate`. */
export async function scoreTable(
  { name, table }: { readonly name: string; readonly table: Float64Array },
): Promise<PolicyFigures> {
  const mdp = await loadedMdp();
  const score = scorePolicy(mdp, { policy: name, probabilities: table }, USUAL);
  const { inadmissibleShare } = evaluatePolicy(mdp, table, USUAL);
  return { ...score, inadmissible_share: inadmissibleShare };
}

/** Reads a policy from a file. */
export async function readPolicyFile(file: File): Promise<GivenPolicy> {
  const given: GivenFile = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  return await readPolicy(await loadedMdp(), given);
}
