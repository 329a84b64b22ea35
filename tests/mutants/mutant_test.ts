import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import {
  applyMutant,
  faultCsv,
  faultReport,
  faultRows,
  isKilled,
  readFaultCsv,
  readVerdict,
} from "./mutant.ts";
import { MUTANTS } from "./mutants.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MUTANT = { fault: "+", file: "a.ts", find: "x + 1", replace: "x - 1", test: "t", name: "n" };

Deno.test("a fault goes where its text stands, once and in one line", () => {
  assert.deepEqual(applyMutant("let x;\ny = x + 1;\n", MUTANT), {
    code: "let x;\ny = x - 1;\n",
    line: 2,
  });
  assert.throws(() => applyMutant("y = x + 2;", MUTANT), /^Error: a\.ts: .* occurs 0 times/);
  assert.throws(() => applyMutant("x + 1; x + 1;", MUTANT), /occurs 2 times/);
  assert.throws(() => applyMutant("x + 1", { ...MUTANT, replace: "\n" }), /in a line/);
});

Deno.test("what deno test prints is read", () => {
  const red = "a ... FAILED (1ms)\n\nerror: AssertionError: 1 is not 2\n    at x\n\n" +
    "FAILED | 0 passed | 1 failed | 22 filtered out (3s)\n\nerror: Test failed\n";
  assert.deepEqual(readVerdict(red), {
    passed: 0,
    failed: 1,
    message: "AssertionError: 1 is not 2",
  });
  const green = "ok | 2 passed (3 steps) | 0 failed (1s)\n";
  assert.deepEqual(readVerdict(green), { passed: 2, failed: 0, message: "" });
  const colon = "error: AssertionError: Expected:\n\n1 !== 2\n    at x\n";
  assert.equal(readVerdict(colon).message, "AssertionError: Expected: 1 !== 2");
  const difference =
    "error: AssertionError: Expected:\n+ actual - expected\n\n  [\n+   'off'\n  ]\n";
  assert.equal(readVerdict(difference).message, "AssertionError: Expected: 'off'");
  assert.deepEqual(readVerdict("error: No test modules found\n"), {
    passed: 0,
    failed: 0,
    message: "No test modules found",
  });
});

Deno.test("a fault that does not compile is not noticed by a test", () => {
  const red = { passed: 0, failed: 1, message: "AssertionError: 1 is not 2" };
  assert.ok(isKilled(red));
  assert.ok(!isKilled({ ...red, passed: 1, failed: 0 }));
  assert.ok(!isKilled({ ...red, failed: 0, message: "SyntaxError: x" }));
  assert.ok(!isKilled({ ...red, message: "SyntaxError: x" }));
  assert.ok(!isKilled({ ...red, message: "Error: Cannot compile shaders/a.wgsl:1:2: x" }));
});

Deno.test("the report counts by part and names the survivors", () => {
  const outcome = { mutant: MUTANT, line: 2, message: 'a, "b" | c', killed: true };
  const of = (fault: string, file: string, killed = true) => ({
    ...outcome,
    mutant: { ...MUTANT, fault, file },
    killed,
  });
  const outcomes = [of("+", "src/mdp/a.ts"), of("-", "src/mdp/b.ts", false), of("x", "shaders/c")];
  const rows = faultRows(outcomes, { mutants: outcomes.map(({ mutant }) => mutant) });
  const report = faultReport(rows, { all: 4, latest: 3 });
  assert.match(report, /^2 of 4 killed/m);
  assert.match(report, /^run put in 3 of them;/m);
  assert.match(report, /`mdp` 1 of 2, `shaders` 1 of 1\./);
  assert.match(report, /\*\*Survived\*\*: - \(`src\/mdp\/b\.ts:2`\), which `t`/);
  assert.deepEqual(readFaultCsv(faultCsv(rows)), rows, "commas, quotes and bars come back");
});

Deno.test("mutants that were not run again keep their rows, and those of the table alone", () => {
  const outcome = { mutant: MUTANT, line: 2, message: "m", killed: true };
  const of = (fault: string) => ({ ...outcome, mutant: { ...MUTANT, fault } });
  const mutants = ["a", "b", "c"].map((fault) => of(fault).mutant);
  const before = faultRows([of("gone"), of("a"), of("b")], {
    mutants: [of("gone").mutant, ...mutants],
  });
  const rows = faultRows([{ ...of("b"), line: 7, killed: false }], { mutants, before });
  assert.deepEqual(rows.map(({ fault, place, verdict }) => [fault, place, verdict]), [
    ["a", "a.ts:2", "killed"],
    ["b", "a.ts:7", "survived"],
  ]);
  assert.match(faultReport(rows, { all: 3, latest: 1 }), /^1 of 3 killed/m);
});

Deno.test("the committed page of faults is made of the committed table", async () => {
  const read = (name: string) => Deno.readTextFile(`${ROOT}results/${name}`);
  const rows = readFaultCsv(await read("mutants.csv"));
  assert.equal(await read("mutants.csv"), faultCsv(rows));
  const page = await read("mutants.md");
  const [all, latest] = [/of (\d+) killed/, /run put in (\d+) of/]
    .map((count) => Number(count.exec(page)![1]));
  assert.ok(rows.length > 0 && all >= rows.length && latest <= all);
  assert.equal(page, faultReport(rows, { all, latest }));
});

Deno.test("every fault of the table has its place and changes something", async () => {
  const faults = new Set(MUTANTS.map(({ fault }) => fault));
  assert.equal(faults.size, MUTANTS.length, "two faults of one name");
  for (const mutant of MUTANTS) {
    const code = await Deno.readTextFile(`${ROOT}${mutant.file}`);
    assert.notEqual(applyMutant(code, mutant).code, code, mutant.fault);
    assert.ok((await Deno.stat(`${ROOT}${mutant.test}`)).isFile, mutant.test);
  }
});
