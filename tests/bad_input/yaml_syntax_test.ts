import { testTable } from "./bad_input.ts";
import { CONFIG, configWith, mdpFile } from "./good_input.ts";

const config = (text: string) => ({ "config.yaml": text });
const mended = { files: config(CONFIG) };

testTable({
  kind: "YAML syntax",
  command: "train",
  args: "@/config.yaml --out @/run",
  files: { "mdp.npz": mdpFile() },
  cases: [
    {
      name: "a tab as indentation",
      files: config(configWith("dataset", "dataset:\n\tbehaviour: clinician")),
      error: "@/config.yaml:21:1: found a tab, expected spaces as indentation",
      mended: {
        files: config(
          configWith("dataset", "dataset:\n  behaviour: clinician\n  episodes: 3\n  seed: 0"),
        ),
      },
      spawned: true,
    },
    {
      name: "a list that is not closed",
      files: config(configWith("hidden", "hidden: [4")),
      error: "@/config.yaml:18:1: found no closing ], expected one before this place",
      mended,
      spawned: "webgpu",
    },
    {
      name: "a mapping that is not closed",
      files: config(configWith("dataset", "dataset: { behaviour: clinician, episodes: 3")),
      error: "@/config.yaml:21:1: found no closing }, expected one before this place",
      mended,
    },
    {
      name: "a key twice",
      files: config(`${CONFIG}alpha: 0.1\n`),
      error: '@/config.yaml:37:1: found the key "alpha" twice, expected it once',
      mended,
    },
    {
      name: "a key of a mapping twice",
      files: config(
        configWith("dataset", "dataset: { behaviour: clinician, episodes: 3, seed: 0, seed: 1 }"),
      ),
      error: '@/config.yaml:20:56: found the key "seed" twice, expected it once',
      mended,
    },
    {
      name: "a key without a colon",
      files: config(configWith("alpha", "alpha 0.5")),
      error: "@/config.yaml:4:1: found no colon in the line, expected a key, a colon and its value",
      mended,
    },
    {
      name: "a value indented as a key",
      files: config(configWith("gamma", "  gamma: 0.99")),
      error: "@/config.yaml:4:8: found a second colon in a line, expected one key and its value",
      mended,
    },
    {
      name: "a text that is not closed",
      files: config(configWith("name", 'name: "demo')),
      error: "@/config.yaml:37:1: found no closing quote, expected one before this place",
      mended: { files: config(configWith("name", 'name: "demo"')) },
    },
    {
      name: "an alias",
      files: config(configWith("huber", "huber: *gamma")),
      error: "@/config.yaml:33:8: found an alias or a tag, expected a plain value",
      mended,
    },
    {
      name: "an anchor and its alias",
      files: config(configWith("gamma", "gamma: &g 0.99").replace("0.005", "*g")),
      error: "@/config.yaml:6:26: found an alias or a tag, expected a plain value",
      mended,
    },
    {
      name: "a tag",
      files: config(configWith("alpha", "alpha: !weight 0.5")),
      error: "@/config.yaml:4:8: found a tag, expected a plain value",
      mended,
    },
    {
      name: "two documents",
      files: config(`${CONFIG}---\n${CONFIG}`),
      error: "@/config.yaml:37:1: found a second document, expected one",
      mended,
    },
    {
      name: "an empty file",
      files: config(""),
      error: "@/config.yaml:1:1: found nothing, expected a mapping of keys to values",
      mended,
    },
    {
      name: "a list",
      files: config("- alpha\n- gamma\n"),
      error: "@/config.yaml:1:1: found a list, expected a mapping of keys to values",
      mended,
    },
    {
      name: "no text at all",
      files: { "config.yaml": mdpFile() },
      error: "@/config.yaml: is no text in UTF-8, expected a YAML file",
      mended,
    },
  ],
});
