import assert from "node:assert/strict";
import { join } from "node:path";
import { figureData } from "../../src/judging/figure_data.ts";
import { type JudgedPolicies, readJudged, writeJudged } from "../../src/judging/judged_file.ts";
import { withFolder } from "../with_folder.ts";
import { MDP, MIXED, SECOND, smallJudged } from "./small_judged.ts";

const judged = (await smallJudged([MIXED, SECOND])).map((one) => ({
  record: one.record,
  figures: figureData(one, {
    severity: Float64Array.from(one.ground.behaviour.logged, (_, i) => i % 7),
  }),
}));

const POLICIES: JudgedPolicies = {
  data: { kind: "cohort", name: "care", sha256: "a".repeat(64) },
  axes: [{ name: "fluid", levels: MDP.actions }],
  severity: { name: "sofa", unit: null },
  settings: "mine.yaml",
  judged,
};

Deno.test("judged policies are read as they were written", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "judged.json");
    for (
      const policies of [POLICIES, {
        ...POLICIES,
        data: { kind: "states", name: "care.npz" } as const,
        axes: null,
        severity: null,
        judged: judged.map(({ record, figures }) => ({
          record,
          figures: { ...figures, agreement: null },
        })),
      }]
    ) {
      await writeJudged(path, policies);
      const { format, ...read } = await readJudged(path, "mine") as JudgedPolicies & {
        readonly format: number;
      };
      assert.equal(format, 2);
      assert.deepEqual(read, JSON.parse(JSON.stringify(policies)));
    }
  });
});

Deno.test("a damaged file is refused at its key, another kind of file is not written over", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "judged.json");
    await writeJudged(path, POLICIES);
    const text = await Deno.readTextFile(path);
    const refused = async (damaged: string, error: RegExp) => {
      await Deno.writeTextFile(path, damaged);
      await assert.rejects(readJudged(path, "mine"), error);
    };
    await refused(text.slice(0, 500), /^InputError: mine:\d+:\d+: is no JSON/);
    await refused(
      text.replace('"low"', '"least"'),
      /^InputError: mine: judged\[0\]\.record\.estimates\.is\.low: found nothing, expected a number/,
    );
    await refused(
      text.replace('"zero": ', '"zero": 0.5'),
      /^InputError: mine: judged\[0\]\.figures\.weights\.zero: found /,
    );
    await refused(text.replace('"format": 2', '"format": 1'), /mine: format: found 1, expected 2/);
    await refused(
      text.replace(`"levels": ${MDP.actions}`, `"levels": ${MDP.actions + 1}`),
      /judged\[0\]\.figures\.support\.clinicians: found \d actions, expected \d/,
    );
    await Deno.writeTextFile(path, "[]\n");
    await assert.rejects(writeJudged(path, POLICIES), /file of judged policies/);
  });
});
