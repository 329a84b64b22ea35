import assert from "node:assert/strict";
import { points, rowStyles } from "../../src/commands/outcomes.ts";
import { styledLines } from "../../src/commands/terminal.ts";

const row = (policy: string, survival: number | null) => ({ policy, survival });

Deno.test("references are dim, and the best of several others is bold", () => {
  const rows = [
    row("optimal", 0.9),
    row("clinician", 0.7),
    row("a", 0.8),
    row("b", 0.85),
    row("c", null),
  ];
  assert.deepEqual(rowStyles(rows), ["dim", "dim", "plain", "bold", "plain"]);
  assert.deepEqual(rowStyles([row("random", 0.7), row("a", 0.8)]), ["dim", "plain"]);
});

Deno.test("differences are in points with their sign", () => {
  assert.deepEqual([0.0344, -0.00176, 0, -1e-9, null].map(points), [
    "+3.44",
    "-0.18",
    "0.00",
    "0.00",
    "-",
  ]);
});

Deno.test("styles surround lines whose own control characters are escapes", () => {
  assert.equal(
    styledLines("a\n\x1b[31mb\nc", ["plain", "bold"]),
    "a\n\x1b[1m\\u001b[31mb\x1b[0m\nc\n",
  );
  assert.equal(styledLines("a"), "a\n");
});
