/**
 * Whose states and actions the numbers of data are, and whether an exact score applies to what is learned
 * from them: it belongs to that MDP alone.
 *
 * @module
 */

/** Words that declare the states: ICU-Sepsis's, or those of the MDP that the config names. */
export const DECLARATIONS = ["icu-sepsis", "mdp"] as const;

/** One of {@link DECLARATIONS}. */
export type Declaration = typeof DECLARATIONS[number];

/** What is known of a model's data; keys as in checkpoints. */
export interface DataIdentity {
  /** SHA-256 of the dataset's arrays. */
  readonly sha256: string;
  /** SHA-256 of the MDP whose states and actions they are; null where nothing says. */
  readonly mdp_sha256: string | null;
  /** Whether the user says so and not the data. */
  readonly declared: boolean;
  /** SHA-256 of another MDP that the data name, against what the user says; absent where they name none. */
  readonly named_mdp_sha256?: string;
}

/** Why an exact score applies or not, in the words of JSON output. */
export type StatesBasis =
  /** It does: the data name the MDP, or were collected in it. */
  | "mdp"
  /** It does, by declaration. */
  | "declared"
  /** It does not: the data are of another MDP. */
  | "other"
  /** It does not: nothing says whose states they are. */
  | "unknown";

/**
 * Data as they are known once the user declares their states to be an MDP's.
 *
 * @param data Their arrays' hash, and the MDP that they name, if any.
 * @param mdp The MDP.
 */
export function declaredIdentity(
  data: Pick<DataIdentity, "sha256"> & { readonly named: string | null },
  mdp: { readonly sha256: string },
): DataIdentity {
  const { sha256, named } = data;
  const other = named === null || named === mdp.sha256 ? {} : { named_mdp_sha256: named };
  return { sha256, mdp_sha256: mdp.sha256, declared: true, ...other };
}

/**
 * Whether an exact score in an MDP applies to what was learned from data.
 *
 * @param data What is known of the data.
 * @param mdp The MDP to be scored in.
 */
export function statesBasis(
  data: Pick<DataIdentity, "mdp_sha256" | "declared">,
  mdp: { readonly sha256: string },
): StatesBasis {
  if (data.mdp_sha256 === null) return "unknown";
  if (data.mdp_sha256 !== mdp.sha256) return "other";
  return data.declared ? "declared" : "mdp";
}

/** Whether an exact score applies. */
export function scoresApply(basis: StatesBasis): boolean {
  return basis === "mdp" || basis === "declared";
}

/**
 * Why no exact score applies, or that it does by declaration, as a sentence's end; null where the data name the MDP.
 *
 * @param basis What the score rests on.
 * @param named SHA-256 of another MDP that data name whose states are declared.
 */
export function basisWords(basis: StatesBasis, named: string | null = null): string | null {
  const declared = named === null
    ? "the data do not say that their states are the MDP's, the user does"
    : `the data say that their states are those of another MDP (mdp_sha256 ${
      named.slice(0, 12)
    }…), the user that they are this one's`;
  return {
    mdp: null,
    declared: `exact by declaration: ${declared}`,
    other: "no exact score applies: the data are of another MDP, by their mdp_sha256",
    unknown: "no exact score applies: nothing says whose states the data's are (they hold no " +
      "mdp_sha256); where they are ICU-Sepsis's, declare it by --states-are icu-sepsis " +
      "(data/README.md)",
  }[basis];
}
