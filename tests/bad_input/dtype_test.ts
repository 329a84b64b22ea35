import { npyArray } from "../../src/files/npy.ts";
import { testTable } from "./bad_input.ts";
import {
  booleans,
  CONFIG,
  DATASET_ARRAYS,
  datasetFile,
  doubles,
  integers,
  MDP_ARRAYS,
  mdpFile,
  npyOf,
  zipOf,
} from "./good_input.ts";

const data = (changes: Parameters<typeof datasetFile>[0]) => ({ "data.npz": datasetFile(changes) });
const mended = { files: { "data.npz": datasetFile() } };

/** The dataset with the type of one array's header replaced by one of the same length. */
function typed(name: string, from: string, to: string): Record<string, Uint8Array> {
  const entries = [...DATASET_ARRAYS].map(([one, array]): [string, Uint8Array] => {
    const bytes = npyOf(array);
    if (one === name) {
      const text = new TextDecoder("latin1").decode(bytes.subarray(0, 128));
      bytes.set(new TextEncoder().encode(to), text.indexOf(from));
    }
    return [`${one}.npy`, bytes];
  });
  return { "data.npz": zipOf(Object.fromEntries(entries)) };
}

testTable({
  kind: "dtype",
  command: "train",
  args: "@/config.yaml --dataset @/data.npz --out @/run",
  files: { "config.yaml": CONFIG, "mdp.npz": mdpFile() },
  cases: [
    {
      name: "doses for actions",
      files: data({ action: doubles(0, 1, 1, 0.5) }),
      error: "@/data.npz: action[3]: 0.5, expected a whole number",
      mended: { files: data({ action: doubles(0, 1, 1, 0) }) },
      spawned: true,
    },
    {
      name: "states as truth values",
      files: data({ state: booleans(0, 1, 0, 1) }),
      error: "@/data.npz: state: type bool, expected whole numbers",
      mended,
    },
    {
      name: "rewards as truth values",
      files: data({ reward: booleans(0, 1, 1, 0) }),
      error: "@/data.npz: reward: type bool, expected numbers",
      mended: { files: data({ reward: integers(0, 1, 1, 0) }) },
    },
    {
      name: "ends as shares",
      files: data({ terminated: doubles(0, 1, 0.5, 1) }),
      error: "@/data.npz: terminated[2]: 0.5, expected 0 or 1",
      mended: { files: data({ terminated: doubles(0, 1, 1, 1) }) },
    },
    {
      name: "complex rewards",
      files: typed("reward", "<f8", "<c8"),
      error:
        "@/data.npz: reward: type '<c8', expected bool, int8 to int64, uint8 to uint64, float32 or float64",
      mended,
    },
    {
      name: "half-precision rewards",
      files: typed("reward", "<f8", "<f2"),
      error:
        "@/data.npz: reward: type '<f2', expected bool, int8 to int64, uint8 to uint64, float32 or float64",
      mended: { files: typed("reward", "<f8", "<f8") },
    },
    {
      name: "Python objects",
      files: typed("action", "'<i8'", "'|O' "),
      error:
        "@/data.npz: action: type '|O', expected bool, int8 to int64, uint8 to uint64, float32 or float64",
      mended,
    },
    {
      name: "texts",
      files: typed("action", "<i8", "<U2"),
      error:
        "@/data.npz: action: type '<U2', expected bool, int8 to int64, uint8 to uint64, float32 or float64",
      mended,
    },
    {
      name: "an MDP's scores in single precision",
      command: "evaluate",
      args: "--policy random --mdp @/mdp.npz",
      files: { "mdp.npz": mdpFile({ sofa: npyArray(new Float32Array(5)) }) },
      error: "@/mdp.npz: sofa: float32 (5,), expected float64 (5,)",
      mended: { files: { "mdp.npz": mdpFile({ sofa: MDP_ARRAYS.get("sofa")! }) } },
    },
  ],
});
