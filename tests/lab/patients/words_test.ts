import assert from "node:assert/strict";
import { MAP_TEXTS, percentText, pointsText, stateWords } from "../../../src/lab/patients/words.ts";

Deno.test("percentages never round to what they are not", () => {
  const shares = [0, 1e-9, 0.0004, 0.0005, 0.5, 0.9994, 0.9996, 1];
  assert.deepEqual(
    shares.map(percentText),
    ["0%", "<0.1%", "<0.1%", "0.1%", "50.0%", "99.9%", ">99.9%", "100%"],
  );
});

Deno.test("changes have their sign, but for none", () => {
  const changes = [0.0123, -0.0123, 0, -0.0001, 0.0001, 1, -1];
  assert.deepEqual(
    changes.map(pointsText),
    ["+1.2", "-1.2", "0.0", "0.0", "0.0", "+100.0", "-100.0"],
  );
});

Deno.test("maps write counts, shares and values", () => {
  assert.equal(MAP_TEXTS.count(1234), "1234");
  assert.equal(MAP_TEXTS.share(0.25), "25.0%");
  assert.equal(MAP_TEXTS.value(0.812345), "0.812");
  assert.equal(MAP_TEXTS.value(-12345), "-12300");
});

Deno.test("how it ended is said", () => {
  assert.deepEqual(
    [stateWords(5, "live"), stateWords(713, "death"), stateWords(714, "survival")],
    ["state 5", "died", "survived"],
  );
});
