/**
 * Policies of trained networks in a folder, so that a stopped selection goes on where it was.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { makeFolder } from "../files/atomic_write.ts";
import { type FileKind, holdingArrays } from "../files/file_kind.ts";
import { npyArray } from "../files/npy.ts";
import { readNpz, writeNpz } from "../files/npz.ts";
import { exists } from "../runs/run_folder.ts";

/** Files of one policy. */
export const POLICY_FILE: FileKind = holdingArrays("policy of this project", ["policy"]);

/** What a policy was made of: all that it depends on. */
export type PolicyKey = Readonly<Record<string, unknown>>;

/** Keeps policies; null stands for a model that diverged. */
export interface PolicyStore {
  /** The policy of a key, or undefined if it was not kept. */
  get(key: PolicyKey): Promise<Float64Array | null | undefined>;
  /** Keeps a policy. */
  set(key: PolicyKey, policy: Float64Array | null): Promise<void>;
}

/** SHA-256 of a key's JSON. */
function digest(key: PolicyKey): string {
  return createHash("sha256").update(JSON.stringify(key)).digest("hex");
}

/**
 * Opens a folder of policies.
 *
 * @param folder The folder, made if it is not there.
 */
export async function openPolicyStore(folder: string): Promise<PolicyStore> {
  await makeFolder(folder);
  const fileOf = (key: PolicyKey) => join(folder, `${digest(key).slice(0, 32)}.npz`);
  return {
    async get(key) {
      if (!(await exists(fileOf(key)))) return undefined;
      const policy = (await readNpz(fileOf(key), { only: ["policy"] })).get("policy");
      if (!policy) return undefined;
      return policy.data.length === 0 ? null : Float64Array.from(policy.data);
    },
    async set(key, policy) {
      await writeNpz(fileOf(key), [["policy", npyArray(policy ?? new Float64Array())]], {
        kind: POLICY_FILE,
      });
    },
  };
}
