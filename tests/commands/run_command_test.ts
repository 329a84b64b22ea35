import assert from "node:assert/strict";
import { Command } from "@commander-js/extra-typings";
import { integerFlag, numberFlag } from "../../src/commands/flags.ts";
import { Interrupted } from "../../src/commands/interrupt.ts";
import { Failure } from "../../src/commands/run_command.ts";
import { InputError } from "../../src/input_error.ts";
import { capture } from "./capture.ts";

/** Runs a command in this process. */
async function run(
  args: readonly string[],
  action: (options: { number?: number; x?: number }) => void = () => {},
): Promise<{ code: number; err: string[] }> {
  const command = new Command("demo")
    .option("--number <n>", "count", integerFlag("--number", { min: 1, max: 9 }))
    .option("--x <x>", "number", numberFlag("--x", { min: 0 }))
    .action(action);
  const { code, err } = await capture(command, args);
  return { code, err };
}

Deno.test("a leading -- is dropped", async () => {
  let seen: unknown;
  const { code } = await run(["--", "--number", "3"], (options) => seen = options);
  assert.deepEqual([code, seen], [0, { number: 3 }]);
});

Deno.test("every ending has its exit code and its one line", async () => {
  const endings: [thrown: () => unknown, code: number, line: string][] = [
    [
      () => new InputError("a.yaml:1:2", "found x,\n expected y"),
      2,
      "error: a.yaml:1:2: found x, expected y",
    ],
    [() => new Failure("a model\ndiverged"), 1, "error: a model diverged"],
    [() => new TypeError("a bug"), 1, "error: a bug"],
    [() => new Error(""), 1, "error: Error"],
    [() => "text", 1, "error: text"],
    [() => new Interrupted("Interrupted: saved", "SIGINT"), 130, "Interrupted: saved"],
    [() => new Interrupted("Interrupted: saved", "SIGTERM"), 143, "Interrupted: saved"],
    [() => new Interrupted("Interrupted: saved", "SIGHUP"), 129, "Interrupted: saved"],
    [() => new Deno.errors.PermissionDenied("not yours"), 2, "error: not yours"],
    [
      () =>
        new Deno.errors.NotCapable(
          'Requires read access to "runs/sealed/x", run again with the --allow-read flag',
        ),
      2,
      "error: runs/sealed/x: this task has no permission for it, expected another",
    ],
  ];
  for (const [thrown, code, line] of endings) {
    const outcome = await run([], () => {
      throw thrown();
    });
    assert.deepEqual(outcome, { code, err: [line] });
  }
});

Deno.test("misuse is one line and exit code 2", async () => {
  const misuses: [args: string[], line: string][] = [
    [["--numbre", "3"], "error: unknown option '--numbre' (Did you mean --number?)"],
    [["--number"], "error: option '--number <n>' argument missing"],
    [["extra"], "error: too many arguments. Expected 0 arguments but got 1: extra."],
    [["--number", "0"], 'error: --number: found "0", expected a whole number from 1 to 9'],
    [["--number", "1e0"], 'error: --number: found "1e0", expected a whole number from 1 to 9'],
    [["--number", "10"], 'error: --number: found "10", expected a whole number from 1 to 9'],
    [["--x", "-1"], 'error: --x: found "-1", expected a number of at least 0'],
    [["--x", "Infinity"], 'error: --x: found "Infinity", expected a number of at least 0'],
    [["--x", ""], 'error: --x: found "", expected a number of at least 0'],
  ];
  for (const [args, line] of misuses) {
    assert.deepEqual(await run(args), { code: 2, err: [line] });
  }
});

Deno.test("errors name paths below the caller's folder as one would type them", async () => {
  const here = Deno.cwd();
  const lines: [thrown: string, shown: string][] = [
    [`${here}/results/a.csv:2: found x`, "results/a.csv:2: found x"],
    [`a.yaml: found "${here}/b.npz", expected c`, 'a.yaml: found "b.npz", expected c'],
    [`${here}-2/b.npz: no`, `${here}-2/b.npz: no`],
    [`/elsewhere${here}/b.npz: no`, `/elsewhere${here}/b.npz: no`],
    [`${here}: is a folder`, `${here}: is a folder`],
  ];
  for (const [thrown, shown] of lines) {
    const { err } = await run([], () => {
      throw new Error(thrown);
    });
    assert.deepEqual(err, [`error: ${shown}`]);
  }
});
