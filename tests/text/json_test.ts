import assert from "node:assert/strict";
import { canonicalJson } from "../../src/text/canonical_json.ts";
import { checkCsv, readCsv } from "../../src/text/csv.ts";
import { parseJson, parseResult, parseResultLines } from "../../src/text/json.ts";
import {
  among,
  either,
  fields,
  finite,
  list,
  mapping,
  orNothing,
  sha256,
  share,
  truth,
  whole,
  words,
} from "../../src/text/value_checks.ts";

/** What a call refuses. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return String(error);
  }
  return "nothing";
}

Deno.test("JSON that would end the stack of what walks it is refused, and hashed as deep as it is read", () => {
  const nested = (depth: number, open = "[", close = "]") =>
    open.repeat(depth) + "1" + close.repeat(depth);
  const refused =
    "InputError: a.json: is nested more than 500 deep, expected a file of this project";
  for (const depth of [501, 100_000]) {
    assert.equal(refusal(() => parseJson(nested(depth), "a.json")), refused);
    assert.equal(refusal(() => parseJson(nested(depth, '{"a":', "}"), "a.json")), refused);
  }
  for (const text of [nested(500), nested(500, '{"a":', "}")]) {
    assert.equal(canonicalJson(parseJson(text, "a.json")), text);
  }
  const brackets = JSON.stringify({ a: `${"[{".repeat(1000)}"\\` });
  assert.equal(canonicalJson(parseJson(brackets, "a.json")), brackets);
  const wide = `[${Array(1000).fill("[]").join()}]`;
  assert.equal(canonicalJson(parseJson(wide, "a.json")), wide);
});

Deno.test("damaged JSON is refused at its line and column", () => {
  const cases: [text: string, error: string][] = [
    ['{"a": 1,\n "b": "x', "a.json:2:9: is no JSON: Unterminated string"],
    ['{"a": 1,\n "b": [1,\n', "a.json:3:1: is no JSON: it ends too early"],
    ['{"a": 1,\n "b" 2}', "a.json:2:6: is no JSON: Expected ':' after property name"],
    ["", "a.json:1:1: is no JSON: it ends too early"],
  ];
  for (const [text, error] of cases) {
    assert.equal(refusal(() => parseJson(text, "a.json")), `InputError: ${error}`);
  }
  assert.match(refusal(() => parseJson("garbage", "a.json")), /^InputError: a\.json: is no JSON: /);
  assert.deepEqual(parseJson('{"a": [1]}', "a.json"), { a: [1] });
});

Deno.test("values are refused with the key of what does not fit", () => {
  const check = fields({
    name: words(),
    kind: among("a", "b", 3),
    n: whole({ min: 1, max: 9 }),
    p: orNothing(share),
    rows: list(fields({ x: finite({ min: 0 }) }), { least: 1 }),
    by: mapping(truth),
    either: either(whole(), among("full")),
    hash: sha256,
  });
  const good = {
    name: "n",
    kind: 3,
    n: 9,
    p: null,
    rows: [{ x: 0 }],
    by: { k: true },
    either: "full",
    hash: "0".repeat(64),
    more: "is ignored",
  };
  const of = (value: unknown) =>
    refusal(() => parseResult(`${JSON.stringify(value)}\n`, "a.json", check));
  assert.equal(of(good), "nothing");
  const cases: [change: object, error: string][] = [
    [{ name: "" }, 'name: found "", expected a text'],
    [{ name: undefined }, "name: found nothing, expected a text"],
    [{ kind: "c" }, 'kind: found "c", expected a or b or 3'],
    [{ kind: "3" }, 'kind: found "3", expected a or b or 3'],
    [{ n: 0 }, "n: found 0, expected a whole number from 1 to 9"],
    [{ n: 2.5 }, "n: found 2.5, expected a whole number from 1 to 9"],
    [{ p: 1.01 }, "p: found 1.01, expected a number from 0 to 1, or nothing"],
    [{ p: "0.5" }, 'p: found "0.5", expected a number from 0 to 1, or nothing'],
    [{ rows: [] }, "rows: found an empty list, expected a list of at least 1"],
    [{ rows: [{ x: 0 }, { x: -1 }] }, "rows[1].x: found -1, expected a number of at least 0"],
    [{ rows: [null] }, "rows[0]: found null, expected an object with x"],
    [{ by: { k: 1 } }, "by.k: found 1, expected true or false"],
    [{ either: "half" }, 'either: found "half", expected a whole number, or full'],
    [{ hash: "0" }, 'hash: found "0", expected 64 hexadecimal digits'],
  ];
  for (const [change, error] of cases) {
    assert.equal(of({ ...good, ...change }), `InputError: a.json: ${error}`);
  }
  assert.equal(of(7), "InputError: a.json: found 7, expected an object with name, kind, n, …");
  assert.equal(
    of(JSON.parse('{"__proto__": {"name": "n"}}')).slice(0, 24),
    "InputError: a.json: name",
  );
});

Deno.test("a results text without its last newline was cut", () => {
  const cut = "the line has no end, expected a whole file: it was cut or edited, restore it";
  assert.equal(
    refusal(() => parseResult('{\n"a": 1}', "a.json", fields({}))),
    `InputError: a.json:2: ${cut}`,
  );
  assert.equal(
    refusal(() => parseResultLines('{}\n{"a"', "a.jsonl", fields({}))),
    `InputError: a.jsonl:2: ${cut}`,
  );
  assert.equal(
    refusal(() => parseResultLines('{}\n{"a" 1}\n', "a.jsonl", fields({}))),
    "InputError: a.jsonl:2:6: is no JSON: Expected ':' after property name",
  );
  assert.deepEqual(parseResultLines("", "a.jsonl", fields({})), []);
  assert.equal(refusal(() => readCsv("a,b\n1,2", "a.csv")), `InputError: a.csv:2: ${cut}`);
});

Deno.test("a table is refused at its line and column", () => {
  const columns = { name: words(), n: orNothing(whole()), on: truth };
  const of = (text: string) => refusal(() => checkCsv(text, columns, "a.csv"));
  assert.equal(of("name,n,on\nx,1,true\ny,,false\n"), "nothing");
  const cases: [text: string, error: string][] = [
    ["", ": is empty, expected a table"],
    ["name,n\nx,1\n", ":1: found the columns name,n, expected name,n,on"],
    ["name,name,on\n", ':1: found the column "name" twice'],
    ["name,n,on\nx,1\n", ":2: found 2 cells, expected 3 as line 1 has"],
    [
      "name,n,on\nx,1,true\nx,1.5,true\n",
      ':3: n: found "1.5", expected a whole number, or nothing',
    ],
    ["name,n,on\nx,0x1,true\n", ':2: n: found "0x1", expected a whole number, or nothing'],
    ["name,n,on\n,1,true\n", ':2: name: found "", expected a text'],
    ["name,n,on\nx,1,yes\n", ':2: on: found "yes", expected true or false'],
  ];
  for (const [text, error] of cases) assert.equal(of(text), `InputError: a.csv${error}`);
  assert.deepEqual(readCsv("a,b\n1,\n"), [{ a: "1", b: "" }]);
});
