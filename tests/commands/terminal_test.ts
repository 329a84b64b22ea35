import assert from "node:assert/strict";
import { join } from "node:path";
import { Command } from "@commander-js/extra-typings";
import { startProgress } from "../../src/commands/progress.ts";
import { exitCodeOf } from "../../src/commands/run_command.ts";
import { table } from "../../src/commands/table.ts";
import { printJson, printNote, printResult } from "../../src/commands/terminal.ts";
import { InputError } from "../../src/input_error.ts";
import { exists, runPaths } from "../../src/runs/run_folder.ts";
import { capture } from "./capture.ts";
import { spawn } from "./spawn.ts";
import { withStreams, type Write } from "./streams.ts";

const HOSTILE = "\x1b[2J\x1b]0;title\x07\r\x7f\x9b31m\u202egnp\u2066\u200f\u2028";
/** All that may not reach a terminal. */
// deno-lint-ignore no-control-regex
const UNSEEN = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Runs an action with the streams as given; returns its exit code and whether it went to its end. */
async function runWith(
  writes: { stdout?: Write; stderr?: Write },
  action: () => void,
): Promise<{ code: number; ended: boolean }> {
  let ended = false;
  const all: Write = (bytes) => bytes.length;
  const command = new Command("demo").action(() => {
    action();
    ended = true;
  });
  const streams = { stdout: writes.stdout ?? all, stderr: writes.stderr ?? all };
  const code = await withStreams(streams, () => exitCodeOf(command, []));
  return { code, ended };
}

Deno.test("no control character of a result, note, table, bar or error reaches the terminal", async () => {
  const command = new Command("demo").action(() => {
    printResult(`${HOSTILE}\nsecond line`);
    printResult(table([{ title: "name" }], [[`${HOSTILE}\nfaked row`]]));
    printJson({ [HOSTILE]: HOSTILE });
    printNote(HOSTILE);
    const progress = startProgress(HOSTILE, 1);
    progress.log(HOSTILE);
    progress.update(1, HOSTILE);
    progress.close();
    throw new InputError(HOSTILE, `found ${HOSTILE}`);
  });
  const { code, out, err } = await capture(command, []);
  assert.equal(code, 2);
  for (const line of [...out, ...err]) assert.doesNotMatch(line, UNSEEN);
  assert.match(out[0], /^\\u001b\[2J\\u001b\]0;title\\u0007\\u000d\\u007f\\u009b31m\\u202egnp/);
  assert.equal(out[1], "second line");
  assert.equal(out.filter((line) => line.startsWith("faked row")).length, 0);
  assert.deepEqual(JSON.parse(out.slice(5).join("\n")), { [HOSTILE]: HOSTILE });
  const unknown = await capture(new Command("demo"), [`--${HOSTILE}`]);
  assert.equal(unknown.code, 2);
  assert.doesNotMatch(unknown.err.join(""), UNSEEN);
});

Deno.test("messages and cells of whole files are cut", async () => {
  const long = "x".repeat(70_000);
  const command = new Command("demo").action(() => {
    printResult(table([{ title: "name" }], [[long]]));
    throw new InputError(long, `found ${long}, expected less`);
  });
  const { out, err } = await capture(command, []);
  assert.ok(out.every((line) => line.length < 250));
  assert.equal(err.length, 1);
  assert.ok(err[0].length < 1100 && err[0].endsWith("expected less"), err[0]);
});

Deno.test("a stream that takes a few bytes at a time, or none for now, gets all of them in order", async () => {
  const text = "größer als ein Puffer\n".repeat(50);
  const got: number[] = [];
  let calls = 0;
  const stdout: Write = (bytes) => {
    if (++calls % 3 === 0) throw new Deno.errors.WouldBlock("not now");
    got.push(...bytes.subarray(0, 7));
    return Math.min(7, bytes.length);
  };
  assert.deepEqual(await runWith({ stdout }, () => printResult(text)), { code: 0, ended: true });
  assert.equal(new TextDecoder().decode(Uint8Array.from(got)), `${text}\n`);
});

Deno.test("a result that nobody takes makes the exit code 1, in one line, after the work", async () => {
  const errors = [
    new Deno.errors.BrokenPipe("Broken pipe (os error 32)"),
    new Error("No space left on device (os error 28)"),
  ];
  for (const error of errors) {
    let said = "";
    const writes = {
      stdout: () => {
        throw error;
      },
      stderr: (bytes: Uint8Array) => {
        said += new TextDecoder().decode(bytes);
        return bytes.length;
      },
    };
    const { code, ended } = await runWith(writes, () => {
      printResult("a result");
      printJson(["another"]);
    });
    assert.deepEqual([code, ended], [1, true]);
    assert.equal(said, `error: standard output took no result: ${error.message}\n`);
  }
  // What is lost is forgotten with the command that lost it.
  assert.deepEqual(await runWith({}, () => printResult("a result")), { code: 0, ended: true });
});

Deno.test("notes that nobody takes change nothing, whatever the exit code", async () => {
  const stderr = () => {
    throw new Deno.errors.BrokenPipe("Broken pipe (os error 32)");
  };
  const speak = () => {
    printNote("a note");
    startProgress("work", 1).update(1);
  };
  assert.deepEqual(await runWith({ stderr }, speak), { code: 0, ended: true });
  const misused = await runWith({ stderr }, () => {
    speak();
    throw new InputError("--flag", "found x, expected y");
  });
  assert.deepEqual(misused, { code: 2, ended: false });
});

Deno.test("a training whose messages nobody reads goes on to its end", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const out = join(folder, "run");
    const args = ["train", "tests/runs/tiny_config.yaml", "--set", "steps=20", "--out", out];
    const child = spawn("tests/commands/twin_cli.ts", args);
    await child.stderr.cancel();
    const printed = await new Response(child.stdout).text();
    assert.equal((await child.status).code, 0);
    assert.match(printed, /^policy +survival/);
    assert.ok(await exists(runPaths(out).evaluation));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a process whose result nobody reads exits with 1 and says so", async () => {
  const child = spawn("evaluate", ["--policy", "random"]);
  await child.stdout.cancel();
  const said = await new Response(child.stderr).text();
  assert.equal((await child.status).code, 1);
  assert.match(said, /^error: standard output took no result: .+\n$/);
});
