import { testTable } from "./bad_input.ts";
import { CONFIG, mdpFile } from "./good_input.ts";

const config = (text: string) => ({ "config.yaml": text });
const mended = { files: config("inherit: base.yaml\nalpha: 0.1\n") };

testTable({
  kind: "inherited config",
  command: "train",
  args: "@/config.yaml --out @/run",
  files: {
    "mdp.npz": mdpFile(),
    "base.yaml": CONFIG,
    "child.yaml": "inherit: base.yaml\nalpha: 0.1\n",
    "many.yaml": `${CONFIG}models: [{ name: a }]\n`,
  },
  cases: [
    {
      name: "two levels",
      files: config("inherit: child.yaml\nalpha: 0.1\n"),
      error:
        "@/child.yaml:1:1: an inherited config must be plain: expected neither inherit nor models",
      mended,
      spawned: true,
    },
    {
      name: "a circle",
      files: config("inherit: config.yaml\nalpha: 0.1\n"),
      error:
        "@/config.yaml:1:1: an inherited config must be plain: expected neither inherit nor models",
      mended,
    },
    {
      name: "a file that is not there",
      files: config("inherit: bsae.yaml\nalpha: 0.1\n"),
      error: "@/config.yaml:1:10: inherit: @/bsae.yaml: cannot be read: there is no such file",
      mended,
    },
    {
      name: "a folder",
      files: { ...config("inherit: bases\nalpha: 0.1\n"), bases: null },
      error:
        "@/config.yaml:1:10: inherit: @/bases: cannot be read: is a folder or device, expected a file",
      mended,
    },
    {
      name: "a list of files",
      files: config("inherit: [base.yaml]\nalpha: 0.1\n"),
      error: "@/config.yaml:1:10: inherit: found a list, expected the path of a config",
      mended,
    },
    {
      name: "inherit twice",
      files: config("inherit: base.yaml\ninherit: child.yaml\n"),
      error: '@/config.yaml:2:1: found the key "inherit" twice, expected it once',
      mended,
    },
    {
      name: "a file with models of its own",
      files: config("inherit: many.yaml\nalpha: 0.1\n"),
      error:
        "@/many.yaml:37:1: an inherited config must be plain: expected neither inherit nor models",
      mended,
    },
    {
      name: "a mistake in the inherited file",
      files: { ...config("inherit: base.yaml\n"), "base.yaml": CONFIG.replace("0.99\n", "2\n") },
      error: "@/base.yaml:5:8: gamma: found 2, expected a number from 0 to 1",
      mended: { files: { "base.yaml": CONFIG } },
    },
    {
      name: "a mistake in the inherited file's syntax",
      files: { ...config("inherit: base.yaml\n"), "base.yaml": CONFIG.replace("[4]", "[4") },
      error: "@/base.yaml:18:1: found no closing ], expected one before this place",
      mended: { files: { "base.yaml": CONFIG } },
    },
  ],
});
