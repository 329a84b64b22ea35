/**
 * Models whose data's states are declared after the training: checked against the data, which must be there.
 *
 * @module
 */
import { type Declaration, declaredIdentity } from "../dataset/data_identity.ts";
import { datasetChecksum } from "../dataset/dataset_checksum.ts";
import { checkDeclaredStates } from "../dataset/check_states.ts";
import { checkNetworkSizes } from "../evaluation/network_policy.ts";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { modelBasis, type ModelCheckpoint } from "./model_checkpoint.ts";
import { checkDeclaration, datasetFor, loadDeclared } from "./run_data.ts";

/** The model's data, checked against what is declared of them. */
async function checkedData(
  { config }: ModelCheckpoint,
  options: { readonly declaration: Declaration; readonly mdp: TabularMdp; readonly path?: string },
): Promise<string> {
  const { dataset: source, inadmissible } = config;
  if ("cohort" in source) {
    throw new InputError(
      source.cohort,
      "a cohort's rows are features: expected numbered states to declare whose they are",
    );
  }
  if ("path" in source) {
    const { path = source.path } = options;
    return datasetChecksum(await loadDeclared(path, { ...options, inadmissible }));
  }
  const { dataset, sha256 } = await datasetFor(
    { dataset: source, inadmissible },
    await loadMdp(config.mdp ?? undefined),
  );
  checkDeclaredStates(dataset, source.behaviour, { mdp: options.mdp, inadmissible });
  return sha256;
}

/**
 * A model as one whose data are declared to be of an MDP's states, unless they say so themselves.
 *
 * @param checkpoint The model.
 * @param options The declaration, the MDP it is to be scored in, the model's `name` for errors; `path`, where its
 * dataset file is now (default: where it was).
 * @throws {InputError} If its sizes are not the MDP's, its data are absent or others than it was trained on, or
 * they hold what the MDP cannot make.
 */
export async function declaredModel(
  checkpoint: ModelCheckpoint,
  options: {
    readonly declaration: Declaration;
    readonly mdp: TabularMdp;
    readonly name: string;
    readonly path?: string;
  },
): Promise<ModelCheckpoint> {
  const { mdp, name } = options;
  if (modelBasis(checkpoint, mdp) === "mdp") return checkpoint;
  checkDeclaration(options.declaration, mdp, name);
  checkNetworkSizes(mdp, checkpoint.shape, name);
  const sha256 = await checkedData(checkpoint, options);
  const { data } = checkpoint;
  if (data !== undefined && data.sha256 !== sha256) {
    throw new InputError(
      name,
      `its dataset has SHA-256 ${sha256} now, expected ${data.sha256}, that of the data it was ` +
        "trained on, to check the declaration",
    );
  }
  const named = data?.named_mdp_sha256 ?? (data?.declared ? null : data?.mdp_sha256 ?? null);
  return { ...checkpoint, data: declaredIdentity({ sha256, named }, mdp) };
}
