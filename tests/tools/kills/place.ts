/**
 * A copy of the project to kill commands in, with their inputs, and back to its first state before every trial.
 *
 * @module
 */
import { join } from "node:path";
import { writeNpz } from "../../../src/files/npz.ts";
import { nameOutput } from "../../../src/files/reach.ts";
import { admissibleTextOf, dynamicsOf, randomSpec } from "../../mdp/tiny_mdp.ts";
import type { KillableCommand } from "./commands.ts";
import { runToEnd } from "./strace.ts";
import { type Tree, treeOf } from "./tree.ts";

const COPIED = ["src", "shaders", "configs", "data", "deno.json", "deno.lock", "tests/tools/kills"];

/** The copy. */
export interface Place {
  /** Its folder. */
  readonly root: string;
  /** What commands leave in it, beside the inputs. */
  tree(): Tree;
  /** Makes it what it was before any command. */
  reset(): Promise<void>;
}

async function copy(from: string, to: string): Promise<void> {
  const { success, stderr } = await new Deno.Command("cp", { args: ["-r", from, to] }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
}

/** The care that selections choose on. */
const CARE: KillableCommand = {
  name: "care",
  program: "collect",
  permissions: "files",
  args: [
    "--behaviour",
    "clinician",
    "--episodes",
    "400",
    "--seed",
    "1",
    "--out",
    "runs/inputs/care.npz",
  ],
};

/** Inputs of the commands. */
async function makeInputs(root: string): Promise<void> {
  const inputs = join(root, "runs/inputs");
  await Deno.mkdir(inputs, { recursive: true });
  await nameOutput(inputs);
  const spec = randomSpec(1);
  await writeNpz(join(inputs, "dynamics.npz"), dynamicsOf(spec));
  await Deno.writeTextFile(join(inputs, "admissible.txt"), admissibleTextOf(spec));
  const { code, last } = await runToEnd(CARE, { root, inNamespace: false }, false);
  if (code !== 0) throw new Error(`cannot make the inputs: ${last}`);
}

/**
 * Makes the copy.
 *
 * @param project The project.
 * @param root Where to; an empty folder.
 */
export async function makePlace(project: string, root: string): Promise<Place> {
  await Deno.mkdir(join(root, "tests/tools"), { recursive: true });
  for (const path of COPIED) await copy(join(project, path), join(root, path));
  const kept = join(root, "kept");
  await copy(join(project, "results"), kept);
  await makeInputs(root);
  const tree = () => {
    const all = treeOf(root, ["runs", "results"]);
    return new Map([...all].filter(([path]) => !path.startsWith("runs/inputs")));
  };
  return {
    root,
    tree,
    async reset() {
      for await (const { name } of Deno.readDir(join(root, "runs"))) {
        if (name !== "inputs") await Deno.remove(join(root, "runs", name), { recursive: true });
      }
      await Deno.mkdir(join(root, "runs/out"));
      await Deno.remove(join(root, "results"), { recursive: true }).catch(() => {});
      await copy(kept, join(root, "results"));
    },
  };
}
