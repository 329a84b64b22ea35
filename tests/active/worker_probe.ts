/**
 * A worker that tries what no worker of a study may do, or needs to do, and tells what came of it.
 *
 * @module
 */
import { runDataset } from "../../src/active/run_dataset.ts";
import { studyParts } from "../../src/active/study_parts.ts";
import { BUNDLED_MDP, loadMdp } from "../../src/mdp/load_mdp.ts";
import { SMALL_NETWORK } from "./small_study.ts";

/** Where the probe tries to write. */
export interface ProbeRequest {
  /** A file that is there. */
  readonly file: string;
  /** A file that is not. */
  readonly fresh: string;
}

interface Scope {
  onmessage: ((event: MessageEvent<ProbeRequest>) => void) | null;
  postMessage(answer: Readonly<Record<string, string>>): void;
}

const STUDY = { ...SMALL_NETWORK, strategies: ["random" as const] };

const scope = self as unknown as Scope;

scope.onmessage = async ({ data: { file, fresh } }) => {
  const tries: Readonly<Record<string, () => unknown>> = {
    "load the MDP": () => loadMdp(),
    "train networks": async () => runDataset(await studyParts(STUDY), 1),
    "read another file": () => Deno.readTextFile(file),
    "list the data's folder": () => [...Deno.readDirSync(new URL(".", `file://${BUNDLED_MDP}`))],
    "write a file": () => Deno.writeTextFile(fresh, "x"),
    "replace the MDP": () => Deno.rename(file, BUNDLED_MDP),
    "remove a file": () => Deno.remove(file),
    "see the environment": () => {
      // The task's sets may hide it instead of refusing it.
      if (Deno.env.get("PATH") === undefined) throw new Deno.errors.NotCapable();
    },
    "start a program": () => new Deno.Command("deno", { args: ["--version"] }).output(),
    "connect": () => Deno.connect({ hostname: "127.0.0.1", port: 9 }),
    "see the system": () => Deno.systemMemoryInfo(),
  };
  const answer: Record<string, string> = {};
  for (const [name, action] of Object.entries(tries)) {
    try {
      await action();
      answer[name] = "done";
    } catch (error) {
      answer[name] = (error as Error).name;
    }
  }
  scope.postMessage(answer);
};
