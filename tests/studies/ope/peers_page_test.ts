import assert from "node:assert/strict";
import { withFolder } from "../../with_folder.ts";
import { readPeers } from "../../../src/studies/ope/peers/peers.ts";
import { study } from "../../../src/studies/ope/study.ts";

const { fqe } = await readPeers("results");
const [page] = await study.pages("results");
const [, section] = page.markdown.split("## What public packages say\n");

/** Cells of the lines of the section's tables that begin like this. */
function lines(...begin: readonly string[]): string[][] {
  const all = section.split("\n").filter((line) => line.startsWith("|"));
  return all.map((line) => line.slice(1, -1).split("|").map((cell) => cell.trim()))
    .filter((cells) => begin.every((one, i) => cells[i] === one));
}

Deno.test("d3rlpy's fitted Q evaluation gives three policies the same bits; ours, that of each", () => {
  const values = ["other", "leaning", "likeliest"].map((name) => {
    const { truth, found } = fqe.cases.find((one) => one.name === name)!;
    const ours = Number(lines(name)[0][3]);
    assert.ok(Math.abs(ours - truth) < 0.03, `${name}: ${ours} is not ${truth}`);
    return { truth, found: found.map(({ value }) => value) };
  });
  const [other, leaning, likeliest] = values;
  assert.deepEqual(other.found, likeliest.found);
  assert.deepEqual(leaning.found, likeliest.found);
  assert.ok(likeliest.truth - other.truth > 0.2);
  for (const value of other.found) assert.ok(Math.abs(value - likeliest.truth) < 0.03, `${value}`);
});

Deno.test("records cut at their sixth row: death where they are read as ended, and rows left out where they are not", () => {
  const [cut, dead] = ["timeouts", "terminals"].map((mark) =>
    lines(`likeliest, cut (\`${mark}\`)`)[0]
  );
  const [taken, all] = cut[1].split(" of ").map(Number);
  assert.ok(taken < all);
  assert.equal(dead[1], `${all} of ${all}`);
  const truth = Number(dead[2]);
  for (const value of dead[4].split(", ")) assert.ok(Number(value) < truth - 0.1, value);
  assert.ok(Math.abs(Number(dead[3]) - truth) < 0.05, dead[3]);
});

Deno.test("bold is what differs from ours: normalisers over the living, and effective numbers", () => {
  const bold = lines().filter((cells) => cells.some((cell) => cell.startsWith("**")));
  const named = bold.map(([policy, what]) => `${policy}: ${what}`);
  assert.deepEqual(named, [
    "the behaviour itself: CWPDIS",
    "the behaviour itself: WDR",
    "the behaviour itself: effective episodes of 200",
    "another policy: CWPDIS",
    "another policy: WDR",
    "another policy: effective episodes of 200",
    "another policy, four rows each: effective episodes of 200",
  ]);
  assert.ok(bold.every((cells) => cells.length === 6 && !cells[4].startsWith("**")));
});

Deno.test("of equal weights scope-rl's t is a 90% interval, and its bootstrap one of 95%; of others both are too wide", () => {
  const widthOf = (policy: string, name: string) =>
    Number(lines(policy, `scope-rl, ${name}`)[0][4]);
  const near = (found: number, expected: number) =>
    assert.ok(Math.abs(found - expected) < 0.1, `${found} is not ${expected}`);
  near(widthOf("the behaviour itself", "Student's t"), 1.65);
  near(widthOf("the behaviour itself", "bootstrap"), 1.96);
  for (const policy of ["another policy", "another policy, four rows each"]) {
    assert.ok(widthOf(policy, "Student's t") > 2.5 && widthOf(policy, "bootstrap") > 3);
    near(Number(lines(policy, "ours, patients and normaliser drawn again")[0][4]), 1.9);
  }
});

Deno.test("without results there is no page", async () => {
  await withFolder(async (folder) => assert.deepEqual(await study.pages(folder), []));
});
