import assert from "node:assert/strict";
import { join } from "node:path";
import { auditCommand } from "../../src/commands/audit.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";

const NUMBERS = "src/studies/audit/numbers/mimic-sepsis-cql.yaml";
const CHECKPOINT = "tests/fixtures/torch/2.13/training.pt";

Deno.test("an audit prints classes, arithmetic and what was not checked", async () => {
  const { code, out } = await capture(auditCommand, [NUMBERS]);
  assert.equal(code, 0);
  const text = out.join("\n");
  assert.match(
    text,
    /^MIMIC Sepsis CQL, .*\n\ncannot be:\n {2}FQE: value 15.69, lower limit 15.62/,
  );
  assert.match(text, /\nIn order:\n/);
  assert.match(text, /\nNot checked:\n[^]* for want of --checkpoint/);
});

Deno.test("as JSON it has the same, and what the checkpoint says", async () => {
  const { code, out } = await capture(auditCommand, [
    NUMBERS,
    "--checkpoint",
    CHECKPOINT,
    "--json",
  ]);
  assert.equal(code, 0);
  const { title, findings, fine, unchecked, checkpoint } = JSON.parse(out.join("\n"));
  assert.equal(title, "MIMIC Sepsis CQL");
  assert.equal(findings[0].class, "cannot be");
  assert.ok(fine.length > 0 && unchecked.length > 0);
  assert.deepEqual(checkpoint.epochs, [{ key: "epoch", value: 3 }]);
});

Deno.test("wrong input is refused in one line", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "numbers.yaml");
    await Deno.writeTextFile(file, "gamma: 2\n");
    const wrong = [
      [[file], /numbers\.yaml:1:8: gamma: found 2, expected a number/],
      [[join(folder, "none.yaml")], /none\.yaml/],
      [[NUMBERS, "--checkpoint", file], /numbers\.yaml: is no zip, expected a file of torch\.save/],
    ] as const;
    for (const [args, message] of wrong) {
      const { code, out, err } = await capture(auditCommand, args);
      assert.deepEqual([code, out, err.length], [2, [], 1], err.join("\n"));
      assert.match(err[0], message);
    }
  });
});
