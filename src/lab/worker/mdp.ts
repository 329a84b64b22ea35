/**
 * ICU-Sepsis in a worker: fetched once, checked, and described to the page.
 *
 * Shapes: S states, A actions, D features.
 *
 * @module
 */
import { mdpFromNpz } from "../../library/mdp_from_npz.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { fetchBytes } from "./fetch_bytes.ts";

let loading: Promise<TabularMdp> | null = null;

/** The process, fetched when it is first asked for. */
export function loadedMdp(): Promise<TabularMdp> {
  loading ??= fetchBytes("icu_sepsis.npz").then(mdpFromNpz).catch((error) => {
    loading = null; // The next one who asks tries again.
    throw error;
  });
  return loading;
}

/** What the page knows of the process. */
export interface MdpDescription {
  /** What it is called. */
  readonly name: string;
  /** Number of states S, three terminal ones at the end. */
  readonly states: number;
  /** Number of actions A. */
  readonly actions: number;
  /** Number of live states. */
  readonly live: number;
  /** (S) distribution of the first state. */
  readonly initial: Float64Array;
  /** (S,A) the clinicians' policy. */
  readonly clinician: Float64Array;
  /** (S,A) 1 where the action is admissible. */
  readonly admissible: Uint8Array;
  /** (S) SOFA score. */
  readonly sofa: Float64Array;
  /** (S,D) features of the state's cluster centre. */
  readonly features: Float64Array;
  /** (D) their names. */
  readonly featureNames: readonly string[];
}

/** Describes the process. */
export async function describeMdp(_input: null): Promise<MdpDescription> {
  const { provenance, states, actions, live, ...rest } = await loadedMdp();
  const { initial, clinician, admissible, sofa, features, featureNames } = rest;
  const described = { initial, clinician, admissible, sofa, features, featureNames };
  return { name: provenance.name, states, actions, live, ...described };
}
