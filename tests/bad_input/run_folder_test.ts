import { testTable } from "./bad_input.ts";
import { CHECKPOINT, CHECKPOINT_BYTES, RUN, runFileWith, runWithout } from "./trained_run.ts";

const mended = { files: RUN };
const RESUME = "--resume --out @/run";

testTable({
  kind: "run folders",
  command: "evaluate",
  args: "--policy @/run",
  cases: [
    {
      name: "no checkpoints",
      files: runWithout(/checkpoints/),
      error: "@/run: holds no checkpoint: the run was ended before its first",
      mended,
      spawned: true,
    },
    {
      name: "no config",
      files: runWithout(/config\.yaml/),
      error: "@/run: holds no run: expected a config.yaml in it",
      mended,
    },
    {
      name: "a config of a newer format",
      files: { ...RUN, ...runFileWith("run/config.yaml", "format: 4", "format: 5") },
      error: "@/run/config.yaml:2:13: format: found 5, expected 4, the format this version reads",
      mended,
    },
    {
      name: "a config without a key",
      files: { ...RUN, ...runFileWith("run/config.yaml", /\n *gamma: .*/, "") },
      error: '@/run/config.yaml:2:5: the key "gamma" is missing',
      mended,
    },
    {
      name: "another config than the checkpoint's",
      files: { ...RUN, ...runFileWith("run/config.yaml", "alpha: 0.5", "alpha: 0.25") },
      error:
        "@/run/checkpoints/step-0000000002/demo-seed0.safetensors: is a checkpoint of another config, expected the run's",
      mended,
    },
    {
      name: "a model's checkpoint is missing",
      files: { ...runWithout(/step-0000000002/), "run/checkpoints/step-0000000002": null },
      error:
        "@/run/checkpoints/step-0000000002/demo-seed0.safetensors: cannot be read: there is no such file",
      mended,
    },
    {
      name: "a damaged checkpoint, going on",
      command: "train",
      args: RESUME,
      files: { ...RUN, [CHECKPOINT]: CHECKPOINT_BYTES.subarray(0, 700) },
      error:
        "@/run/checkpoints/step-0000000002/demo-seed0.safetensors: 700 bytes cannot hold the header: cut short, or no safetensors file",
      mended,
    },
    {
      name: "a manifest of a newer format, going on",
      command: "train",
      args: RESUME,
      files: { ...RUN, ...runFileWith("run/manifest.json", '"format": 1', '"format": 2') },
      error:
        "@/run/manifest.json: format 2, this version reads formats up to 1: use a newer version",
      mended,
    },
    {
      name: "a manifest that is no JSON, going on",
      command: "train",
      args: RESUME,
      files: { ...RUN, ...runFileWith("run/manifest.json", "{", "{{") },
      error: "@/run/manifest.json:1:2: is no JSON: Expected property name or '}'",
      mended,
    },
    {
      name: "a manifest of other data, going on",
      command: "train",
      args: RESUME,
      files: {
        ...RUN,
        ...runFileWith("run/manifest.json", /"mdp_sha256": "\w+"/, '"mdp_sha256": "0"'),
      },
      error:
        "@/run/manifest.json: the MDP has SHA-256 e97734c47c1844588a1b390f98a13ca46d89d9dbd1546c53b6de7f61d2d7590d, expected 0 as when the run began",
      mended,
    },
    {
      name: "a log with a broken line, going on",
      command: "train",
      args: RESUME,
      files: { ...RUN, ...runFileWith("run/metrics.jsonl", "{", "[") },
      error: "@/run/metrics.jsonl:1: expected a JSON object with a step",
      mended,
    },
    {
      name: "a log of a newer format, going on",
      command: "train",
      args: RESUME,
      files: { ...RUN, ...runFileWith("run/metrics.jsonl", '"format":1', '"format":2') },
      error:
        "@/run/metrics.jsonl:1: format 2, this version reads formats up to 1: use a newer version",
      mended,
    },
    {
      name: "a folder that holds a run already",
      command: "train",
      args: "@/run/config.yaml --out @/run",
      files: RUN,
      error: "@/run: holds a run already: add --resume to go on with it, or choose another folder",
      mended: { args: "@/run/config.yaml --out @/other" },
    },
    {
      name: "going on with other settings",
      command: "train",
      args: "@/run/config.yaml --set alpha=1 --out @/run --resume",
      files: RUN,
      error: "@/run: found alpha 1 in demo, the run has 0.5: resume it as it was begun",
      mended: { args: "@/run/config.yaml --out @/run --resume" },
    },
    {
      name: "going on with no run",
      command: "train",
      args: "--resume --out @/none",
      files: RUN,
      error: "@/none: holds no run: expected a config.yaml in it",
      mended: { args: "--resume --out @/run" },
    },
  ],
});
