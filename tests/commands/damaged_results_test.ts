import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { checkResults, readerOf } from "../../src/commands/pages/result_readers.ts";
import { InputError } from "../../src/input_error.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { filesBelow } from "../repository/files_below.ts";
import { withFolder } from "../with_folder.ts";

const RESULTS = new URL("../../results/", import.meta.url);

const MDP = await loadMdp();

/** Files below `results` that commands read, with their texts. */
const FILES = await Promise.all(
  (await filesBelow(RESULTS))
    .map((url) => [decodeURI(url.href.slice(RESULTS.href.length)), url] as const)
    .filter(([path]) => readerOf(path) !== null)
    .map(async ([path, url]) => [path, await Deno.readTextFile(url)] as const),
);

/** Why a file with this text is refused; null if it is not. */
async function refusal(path: string, text: string): Promise<string | null> {
  let message: string | null = null;
  await withFolder(async (folder) => {
    await Deno.mkdir(dirname(join(folder, path)), { recursive: true });
    await Deno.writeTextFile(join(folder, path), text);
    try {
      await readerOf(path)!(folder, path, MDP);
    } catch (error) {
      assert.ok(error instanceof InputError, `${path}: ${error}`);
      message = error.message;
    }
  });
  return message;
}

/** Expects the file's name and a line, or the place of a key. */
async function refuses(path: string, text: string, place = /:\d+/): Promise<string> {
  const message = await refusal(path, text);
  assert.ok(message !== null, `${path} was accepted`);
  assert.ok(message.includes(path), `${path}: ${message}`);
  assert.match(message, place, `${path}: ${message}`);
  assert.equal(message.includes("\n"), false);
  return message;
}

Deno.test("every results file that is read passes as it is", async () => {
  assert.ok(FILES.length > 100);
  for (const [path, text] of FILES) assert.equal(await refusal(path, text), null);
});

Deno.test("half of any results file is refused with its name and line", async () => {
  for (const [path, text] of FILES) {
    const half = text.slice(0, text.length >> 1);
    await refuses(path, half.endsWith("\n") ? half.slice(0, -1) : half);
  }
});

Deno.test("a results file without its last newline is refused", async () => {
  for (const [path, text] of FILES) await refuses(path, text.slice(0, -1));
});

const ODD = [null, 7, -1, "0.8", true, [], {}];

Deno.test("a survival that is none is refused with file, line and key, wherever it stands", async () => {
  for (const [path, text] of FILES.filter(([path]) => /\.jsonl?$/.test(path))) {
    for (const odd of ODD) {
      const changed = text.replace(/("survival": ?)0\.\d+/, `$1${JSON.stringify(odd)}`);
      if (changed === text) continue;
      await refuses(path, changed, /survival: found .*, expected a number from 0 to 1/);
    }
  }
});

Deno.test("a number of any column that is none is refused with file, line and column", async () => {
  const tables = FILES.filter(([path]) => path.endsWith(".csv"));
  const kept = tables.filter(([path]) => path.startsWith("study/"));
  // What studies keep of their runs is all alike: one of each kind.
  const some = kept.filter(([path], i) => dirname(path) !== dirname(kept[i - 1]?.[0] ?? ""));
  for (const [path, text] of [...tables.filter((one) => !kept.includes(one)), ...some]) {
    const [head, first, ...rest] = text.split("\n");
    const cells = first.split(",");
    for (const [column, cell] of cells.entries()) {
      if (!/^-?[\d.]+$/.test(cell)) continue;
      const odds = column === cells.length - 1 ? ["", "NaN", "1e999", "0x1", " "] : [];
      for (const odd of ["x", ...odds]) {
        const changed = cells.with(column, odd).join(",");
        const message = await refusal(path, [head, changed, ...rest].join("\n"));
        if (message === null) {
          assert.equal(odd, "", `${path}: ${head.split(",")[column]}: "${odd}" was accepted`);
          continue; // A column that may hold nothing.
        }
        assert.ok(message.includes(`${path}:2: ${head.split(",")[column]}: `), message);
      }
    }
  }
});

Deno.test("a table with a column or cell more or less is refused", async () => {
  for (const [path, text] of FILES.filter(([path]) => path.endsWith(".csv"))) {
    await refuses(path, text.replace(",", ",more,"), /:1: found the columns|:2: found \d+ cells/);
    await refuses(path, text.replace("\n", "\n0,"), /:2: found \d+ cells, expected \d+/);
    await refuses(path, "", /is empty/);
  }
});

Deno.test("one damaged file among all results is found before anything is drawn of them", async () => {
  await withFolder(async (folder) => {
    for (const [path, text] of FILES) {
      await Deno.mkdir(dirname(join(folder, path)), { recursive: true });
      await Deno.writeTextFile(join(folder, path), text);
    }
    await checkResults(folder, MDP);
    await Deno.writeTextFile(join(folder, "suite/baselines.csv"), "damaged\n");
    await assert.rejects(checkResults(folder, MDP), /suite\/baselines\.csv/);
  });
});
