import assert from "node:assert/strict";
import fc from "fast-check";
import { InputError } from "../../src/input_error.ts";
import { clipped, visible } from "../../src/text/visible.ts";

Deno.test("controls, direction overrides and separators are shown as escapes", () => {
  const cases: [text: string, shown: string][] = [
    ["\x1b[2J\x1b]0;title\x07", "\\u001b[2J\\u001b]0;title\\u0007"],
    ["a\nb\tc\rd\0", "a\\u000ab\\u0009c\\u000dd\\u0000"],
    ["\x7f\x80\x9b31m\x9f", "\\u007f\\u0080\\u009b31m\\u009f"],
    ["\u202egnp.txt\u202c", "\\u202egnp.txt\\u202c"],
    ["\u2066\u2069\u200e\u200f\u061c", "\\u2066\\u2069\\u200e\\u200f\\u061c"],
    ["\u2028\u2029", "\\u2028\\u2029"],
    ["Größe 中文 سلام 👩‍⚕️ \\x1b", "Größe 中文 سلام 👩‍⚕️ \\x1b"],
  ];
  for (const [text, shown] of cases) assert.equal(visible(text), shown);
});

Deno.test("JSON stays the same value, and showing twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visible(JSON.stringify({ [text]: text }));
      assert.deepEqual(JSON.parse(shown), { [text]: text });
      assert.equal(visible(shown), shown);
    }),
    { seed: 1, numRuns: 500 },
  );
});

Deno.test("long texts are cut, with their length, and never within a character", () => {
  assert.equal(clipped("a".repeat(60)), "a".repeat(60));
  assert.equal(clipped("a".repeat(70_000)), `${"a".repeat(60)}… (70000 characters)`);
  assert.equal(clipped("abc👩", 4), "abc… (5 characters)");
});

Deno.test("a message is one line without control characters, whatever it quotes", () => {
  const error = new InputError("a\x1b[31m.yaml:1:2", 'unknown key "\u202ex\u0007",\n  expected y');
  assert.equal(
    error.message,
    'a\\u001b[31m.yaml:1:2: unknown key "\\u202ex\\u0007", expected y',
  );
});
