/**
 * Whether a selection's policies can be scored exactly: whose states its data's are.
 *
 * @module
 */
import { type Declaration, type StatesBasis, statesBasis } from "../dataset/data_identity.ts";
import { datasetChecksum } from "../dataset/dataset_checksum.ts";
import { InputError } from "../input_error.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { loadDeclared } from "../runs/run_data.ts";
import type { OpenedSelection } from "./selection_file.ts";

/** Refuses a declaration of policies that are of other sizes than the MDP. */
function checkSizes({ policies }: OpenedSelection, mdp: TabularMdp, where: string): void {
  const expected = mdp.states * mdp.actions;
  const other = [...policies].find(([, policy]) => policy.length !== expected);
  if (other === undefined) return;
  const [name, { length }] = other;
  throw new InputError(
    `${where}: ${name}`,
    `a policy of ${length} probabilities, expected ${mdp.states} states x ${mdp.actions} actions: ` +
      "select again, with --states-are or with states and actions in the file",
  );
}

/**
 * Finds what the exact scores of a selection rest on. What is declared is checked against the data, which must be
 * there.
 *
 * @param selection The selection and its policies.
 * @param options The MDP to be scored in, what the user declares beside the config, the file, for errors, and `path`, where
 * the dataset is now (default: where it was).
 * @throws {InputError} If policies or data declared to be of the MDP's states are of other sizes or absent, are not those that the selection was
 * made on, or hold what the MDP cannot make.
 */
export async function selectionBasis(
  selection: OpenedSelection,
  options: {
    readonly mdp: TabularMdp;
    readonly declaration?: Declaration;
    readonly path?: string;
    readonly where: string;
  },
): Promise<StatesBasis> {
  const { content } = selection;
  const { config, dataset_sha256, mdp_sha256 = null } = content;
  const { mdp, declaration = config.states ?? undefined } = options;
  const basis = statesBasis({ mdp_sha256, declared: false }, mdp);
  if (basis !== "mdp" && declaration === undefined) return basis;
  checkSizes(selection, mdp, options.where);
  if (basis === "mdp" || declaration === undefined) return basis;
  const { path = config.dataset } = options;
  const sha256 = datasetChecksum(
    await loadDeclared(path, { declaration, mdp, inadmissible: "mean" }),
  );
  if (sha256 === dataset_sha256) return "declared";
  const expected =
    `expected ${dataset_sha256}, that of the data selected on, to check the declaration`;
  throw new InputError(path, `has SHA-256 ${sha256}, ${expected}`);
}
