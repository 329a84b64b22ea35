/** What a selection on a cohort refuses before it writes anything. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { selectCommand } from "../../src/commands/select.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { writeSmallSelection } from "../deployment/small_selection.ts";
import { smallRecord } from "../judging/small_record.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";

const CONFIGS = fileURLToPath(new URL("../../configs/", import.meta.url));

/** Names in a folder; null where there is none. */
const namesIn = (folder: string) =>
  Array.fromAsync(Deno.readDir(folder), ({ name }) => name).then((all) => all.sort(), () => null);

/** A cohort, models of its in `chosen`, and what selects among candidates on it. */
async function selecting(folder: string) {
  const small = await writeSmallSelection(folder);
  const [model] = Array.from(Deno.readDirSync(join(folder, "chosen", "models")));
  const usual = await Deno.readTextFile(join(CONFIGS, "select-cohort.yaml"));
  const out = join(folder, "out");
  return {
    ...small,
    out,
    /** The checkpoint of a model of the cohort. */
    model: join(folder, "chosen", "models", model.name),
    /** Expects a refusal that leaves nothing. */
    async refused(
      candidates: readonly string[],
      said: RegExp,
      own: { readonly cohort?: string; readonly ledger?: string; readonly out?: string } = {},
    ): Promise<void> {
      const flags = { cohort: small.cohort, ledger: small.ledger, out, ...own };
      const file = join(folder, "select.yaml");
      const yaml = usual.replace("judging: ope.yaml", `judging: ${join(CONFIGS, "ope.yaml")}`)
        .replace("[select-cohort-candidates.yaml]", `[${candidates.join(", ")}]`);
      await Deno.writeTextFile(file, yaml);
      const before = await namesIn(flags.out);
      const { code, err } = await capture(selectCommand, [
        file,
        ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]),
      ]);
      assert.equal(code, 2);
      assert.match(err.join("\n"), said);
      assert.deepEqual(await namesIn(flags.out), before);
    },
  };
}

Deno.test("candidates that cannot compete are refused before anything is written", () =>
  withFolder(async (folder) => {
    const { refused, model } = await selecting(folder);
    await refused([join(CONFIGS, "cql.yaml")], /cql: input: found \{embedding: 256\}/);
    await refused([model, model], /cql-a: found two models of seed 3, expected one a seed/);
    const config = join(CONFIGS, "start-cohort.yaml");
    await refused([config, config], /found two models of seed 0, expected one a seed/);
    const other = join(folder, "other");
    await writeSmallCohort(other, { seed: 2, name: "other" });
    await refused([model], /cohort small .*, expected .*cohort other/, { cohort: other });
  }));

Deno.test("a folder of other things takes no selection", () =>
  withFolder(async (folder) => {
    const { refused, model } = await selecting(folder);
    const said = /holds chosen and no selection, expected a new or empty folder, or a selection's/;
    await refused([model], said, { out: folder });
  }));

Deno.test("a ledger that lacks what the cohort names is refused, as by the card", () =>
  withFolder(async (folder) => {
    const { refused, model, open } = await selecting(folder);
    await open(smallRecord("cql-a"));
    const ledger = join(folder, "none.jsonl");
    await refused([model], /none\.jsonl: lacks the entry \w{12}… that .*cohort\.json/, { ledger });
  }));
