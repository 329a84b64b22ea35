import assert from "node:assert/strict";
import { join } from "node:path";
import { checkSubgroups, noteNoSubgroups } from "../../src/commands/subgroups.ts";
import { projectPath } from "../../src/commands/user_path.ts";
import { InputError } from "../../src/input_error.ts";
import { withFolder } from "../with_folder.ts";
import { withStreams } from "./streams.ts";

/** What is noted of subgroups. */
async function noted(look: () => Promise<void>): Promise<string> {
  let text = "";
  const stderr = (bytes: Uint8Array) => {
    text += new TextDecoder().decode(bytes);
    return bytes.length;
  };
  const stdout = () => assert.fail("results are no notes");
  await withStreams({ stdout, stderr }, look);
  return text;
}

Deno.test("of the usual settings a subgroup that a cohort lacks is noted, of one's own it is refused at its place", () =>
  withFolder(async (folder) => {
    const usual = projectPath("configs/ope.yaml");
    assert.equal(await noted(() => checkSubgroups(usual, ["age", "SOFA"])), "");
    assert.match(
      await noted(() => checkSubgroups(usual, ["age", "lactate"])),
      /^configs\/ope\.yaml asks for subgroups by sofa: no such feature is in this cohort, they are left out \(.*\)\.\n$/,
    );

    const own = join(folder, "mine.yaml");
    const text = (await Deno.readTextFile(usual)).replace(
      "cohort-clone.yaml",
      projectPath("configs/cohort-clone.yaml"),
    );
    await Deno.writeTextFile(own, text.replace("[sofa]", "[age, lactat]"));
    await assert.rejects(
      noted(() => checkSubgroups(own, ["age", "lactate"])),
      (error) =>
        error instanceof InputError &&
        /mine\.yaml:\d+:\d+: subgroups: found "lactat", which is no feature of the cohort, expected one such as "lactate"$/
          .test(error.message),
    );
    assert.equal(await noted(() => noteNoSubgroups(usual)), "");
    assert.match(
      await noted(() => noteNoSubgroups(own)),
      /mine\.yaml asks for subgroups by age, lactat: numbered states have no features/,
    );
    await Deno.writeTextFile(own, text.replace("[sofa]", "[]"));
    assert.equal(await noted(() => noteNoSubgroups(own)), "");
    assert.equal(await noted(() => checkSubgroups(own, ["age", "lactate"])), "");
  }));
