import assert from "node:assert/strict";
import { shellWord } from "../../src/text/shell_word.ts";

Deno.test("words of commands are quoted where a shell would cut or run them", () => {
  assert.equal(shellWord("runs/cql+bc-2"), "runs/cql+bc-2");
  assert.equal(shellWord("runs/cohorts/ünï cödé 名"), "'runs/cohorts/ünï cödé 名'");
  assert.equal(shellWord("my runs/$(x)"), "'my runs/$(x)'");
  assert.equal(shellWord("it's"), "'it'\\''s'");
});
