import { join } from "node:path";
import { cohortHash } from "../../src/cohort/cohort_file.ts";
import { sha256 } from "../../src/files/sha256.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { withFolder } from "../with_folder.ts";
import { type Files, testTable } from "./bad_input.ts";

/** The files of a cohort, in a folder of the case. */
async function filesOf(folder: string, options: Parameters<typeof writeSmallCohort>[1] = {}) {
  const files: Record<string, Uint8Array> = {};
  await withFolder(async (dir) => {
    await writeSmallCohort(dir, options);
    for await (const { name } of Deno.readDir(dir)) {
      files[`${folder}/${name}`] = await Deno.readFile(join(dir, name));
    }
  });
  return files;
}

const COHORT = await filesOf("small");
const OTHER = await filesOf("other", { name: "other", seed: 2 });

const RECORD = new TextDecoder().decode(COHORT["small/cohort.json"]);

/** The cohort with a text in its record replaced. */
const recordWith = (find: string, replace: string): Files => ({
  "small/cohort.json": RECORD.replace(find, replace),
});

/** The first digits of a record's hash, and of a file's. */
const hashOf = (text: string) => {
  const { sha256: _, ...record } = JSON.parse(text);
  return cohortHash(record).slice(0, 12);
};
const digestOf = async (bytes: Uint8Array) => (await sha256([bytes])).slice(0, 12);

const SMALL = "--set hidden=[4] --set steps=2 --set batch=2 --set log_every=1 " +
  "--set evaluate_every=1 --set checkpoint_every=1";

const ARGS = `#/configs/cohort-cql.yaml --cohort @/small ${SMALL} --out @/run`;

const mended = { files: COHORT };

testTable({
  kind: "cohorts",
  command: "train",
  args: ARGS,
  files: COHORT,
  cases: [
    {
      name: "no cohort is named",
      args: `#/configs/cohort-cql.yaml ${SMALL} --out @/run`,
      error:
        "configs/cohort-cql.yaml:15:8: gamma: found cohort, but dataset is none: expected a number, or the cohort's with --cohort DIR or dataset: {cohort: DIR}",
      mended: { args: ARGS },
      spawned: true,
    },
    {
      name: "a folder without a cohort",
      args: ARGS.replace("@/small", "@/empty"),
      files: { empty: null },
      error:
        "@/empty: holds no cohort.json, expected the folder of a cohort: deno task cohort import makes one of a table",
      mended: { args: ARGS },
    },
    {
      name: "a cohort that is nowhere",
      args: ARGS.replace("@/small", "@/absent"),
      error:
        "@/absent: there is no such folder, expected the folder of a cohort: deno task cohort import makes one of a table",
      mended: { args: ARGS },
    },
    {
      name: "a cohort's record in place of its folder",
      args: ARGS.replace("@/small", "@/small/cohort.json"),
      error:
        "@/small/cohort.json: is a file, expected the folder of a cohort: deno task cohort import makes one of a table",
      mended: { args: ARGS },
    },
    {
      name: "a record that was edited",
      files: recordWith('"mean": 86.5', '"mean": 86'),
      error: `@/small/cohort.json: was changed after the import: it has SHA-256 ${
        hashOf(RECORD.replace('"mean": 86.5', '"mean": 86'))
      }…, expected ${hashOf(RECORD)}… as it says: restore it, or import the table again`,
      mended,
    },
    {
      name: "a record without a key",
      files: recordWith('"median": 1.9,', ""),
      error: "@/small/cohort.json: features[1].median: found nothing, expected a number",
      mended,
    },
    {
      name: "a record that is cut",
      files: { "small/cohort.json": RECORD.slice(0, 300) },
      error: "@/small/cohort.json:14:28: is no JSON: Expected double-quoted property name",
      mended,
    },
    {
      name: "a split that is another's",
      files: { "small/validation.npz": OTHER["other/validation.npz"] },
      error: `@/small/validation.npz: was changed after the import: it has SHA-256 ${await digestOf(
        OTHER["other/validation.npz"],
      )}…, expected ${await digestOf(
        COHORT["small/validation.npz"],
      )}… as the cohort says: restore it, or import the table again`,
      mended,
    },
    {
      name: "numbered states of a cohort",
      args: ARGS.replace("cohort-cql", "cql"),
      error:
        "cql: input: found {embedding: 256}, but a cohort's rows are features: expected {dense: true}, as in configs/cohort-cql.yaml",
      mended: { args: ARGS },
    },
    {
      name: "a cohort and a dataset",
      args: `${ARGS} --dataset @/small/train.npz`,
      error: "--cohort: found --dataset too, expected one of them",
      mended: { args: ARGS },
    },
    {
      name: "a declaration of a cohort's states",
      args: `${ARGS} --states-are mdp`,
      error:
        "--states-are: has no meaning for cohort-cql: a cohort's rows are features, expected a dataset file",
      mended: { args: ARGS },
    },
  ],
});
