/**
 * The policies that can be named on the command line.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { networkPolicy } from "../evaluation/network_policy.ts";
import { InputError } from "../input_error.ts";
import {
  clinicianGreedyPolicy,
  clinicianPolicy,
  optimalPolicy,
  randomAdmissiblePolicy,
  randomPolicy,
} from "../mdp/policies.ts";
import { readPolicyTable } from "../mdp/policy_table.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { readTorchNetwork } from "../network/torch_network.ts";
import { numberFlag } from "./flags.ts";

/** The forms of a policy, for messages and help. */
export const POLICY_FORMS: string =
  "random, random-admissible, clinician, clinician-greedy, optimal, optimal:GAMMA, " +
  "a checkpoint, a run's folder, table:FILE (.npy or .npz, as numpy.save(FILE, p) or numpy.savez(FILE, policy=p) " +
  "writes it; p of probabilities or actions) or FILE.pt, as torch.save(model.state_dict(), FILE) writes it";

const REFERENCE: Readonly<Record<string, (mdp: TabularMdp) => Float64Array>> = {
  "random": randomPolicy,
  "random-admissible": randomAdmissiblePolicy,
  "clinician": clinicianPolicy,
  "clinician-greedy": clinicianGreedyPolicy,
  "optimal": (mdp) => optimalPolicy(mdp),
};

/** Kinds of policies that are named with a colon. */
const KINDS = ["optimal:", "table:"];

/** Whether a text names a file of PyTorch's, which says what a network's weights are and nothing else. */
export const isTorchFile = (text: string): boolean => text.endsWith(".pt");

/**
 * Splits a list of policies at its commas; several parts that together name a file or folder that is
 * there are one, commas and all.
 *
 * @param text As typed after `--policy`.
 * @param isThere Whether a typed path leads to something.
 * @returns The policies, in order.
 * @throws {InputError} If a part is empty.
 */
export async function policyList(
  text: string,
  isThere: (typed: string) => Promise<boolean>,
): Promise<string[]> {
  const parts = text.split(",");
  const list: string[] = [];
  while (parts.length > 0) {
    let count = parts.length;
    const whole = () => parts.slice(0, count).join(",");
    while (count > 1 && !await isThere(whole().replace(/^table:/, ""))) count--;
    list.push(whole());
    parts.splice(0, count);
  }
  if (!list.includes("")) return list;
  throw new InputError("--policy", `found "${text}", expected policies between its commas`);
}

/**
 * Whether a text names a policy by itself, rather than by a path to trained models.
 *
 * @param text A policy of the list.
 */
export function isNamed(text: string): boolean {
  return Object.hasOwn(REFERENCE, text) || KINDS.some((kind) => text.startsWith(kind)) ||
    isTorchFile(text);
}

/**
 * The policy (S,A) that a text names, or null if it can only name a file or folder.
 *
 * @param text As typed after `--policy`.
 * @param options The process, and `path`, which turns a typed path into an absolute one.
 * @throws {InputError} If the text names a policy wrongly.
 */
export async function namedPolicy(
  text: string,
  options: { readonly mdp: TabularMdp; readonly path: (typed: string) => string },
): Promise<Float64Array | null> {
  const { mdp, path } = options;
  if (Object.hasOwn(REFERENCE, text)) return REFERENCE[text](mdp);
  const [kind, rest] = [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)];
  if (kind === "optimal") {
    const gamma = numberFlag("--policy optimal:GAMMA", { min: 0, max: 1 })(rest);
    return optimalPolicy(mdp, { gamma });
  }
  if (kind !== "table" && isTorchFile(text)) {
    return networkPolicy(mdp, await readTorchNetwork(path(text), text), text);
  }
  return kind === "table" ? await readPolicyTable(path(rest), { mdp, shown: rest }) : null;
}
