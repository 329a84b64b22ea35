import assert from "node:assert/strict";
import { DEV_COMMANDS, USER_COMMANDS } from "../../src/commands/commands.ts";
import { ENVIRONMENT } from "../../src/commands/environment.ts";
import { OLD_NAMES } from "../../src/commands/old_names.ts";
import { PROGRAMS } from "../../src/commands/programs.ts";
import { filesBelow } from "./files_below.ts";

const ROOT = new URL("../../", import.meta.url);
const config = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
const tasks: [string, { description: string; command: string }][] = Object.entries(config.tasks);

/** Ways that Deno is started: by tasks, and by `dev`. */
const STARTS: [string, string][] = [
  ...tasks.map(([name, { command }]): [string, string] => [name, command]),
  ...Object.entries(PROGRAMS).map(([name, { deno }]): [string, string] => [
    name,
    `deno ${deno.join(" ")}`,
  ]),
];

Deno.test("everything runs with named permissions only, and its program is there", async () => {
  for (const [name, command] of STARTS) {
    for (const [run] of command.matchAll(/deno (run|test)\b[^&)]*/g)) {
      assert.match(run, /^deno (run|test) -q --no-prompt .*-P=[a-z]+( |$)/, name);
      assert.doesNotMatch(run, /\s(-A|--allow|-[RWENSI]\b)/, name);
    }
    for (const [path] of command.matchAll(/\b(?:src|tests)\/[\w/]+\.ts\b/g)) {
      assert.ok((await Deno.stat(new URL(path, ROOT))).isFile, `${name}: ${path}`);
    }
  }
});

Deno.test("the tasks are the users' commands, dev and check, each described as in its entry", () => {
  const entries = { ...USER_COMMANDS, dev: DEV_COMMANDS.dev };
  assert.deepEqual(tasks.map(([name]) => name).sort(), [...Object.keys(entries), "check"].sort());
  for (const [name, { summary }] of Object.entries(entries)) {
    const { description, command } = config.tasks[name];
    assert.equal(description, summary);
    assert.ok(command.endsWith(` src/main.ts ${name}`), name);
  }
});

Deno.test("the list of tasks is short", async () => {
  const { stdout, stderr } = await new Deno.Command("deno", { args: ["task"], cwd: ROOT }).output();
  const lines = [stdout, stderr].flatMap((bytes) => new TextDecoder().decode(bytes).split("\n"));
  assert.ok(tasks.length <= 23, `${tasks.length} tasks`);
  // A task is its name, its description and its command, a line each.
  assert.ok(lines.length > tasks.length && lines.length <= 3 * tasks.length + 3);
  assert.deepEqual(lines.filter((line) => line.includes("export ")), []);
});

Deno.test("every command has one module, and every module its command", async () => {
  const made: string[] = [];
  for (const url of await filesBelow(new URL("src/commands/", ROOT))) {
    const code = await Deno.readTextFile(url);
    made.push(...Array.from(code.matchAll(/new Command\("([\w:-]+)"\)/g), ([, name]) => name));
  }
  const known = [...Object.keys(USER_COMMANDS), ...Object.keys(DEV_COMMANDS)];
  assert.deepEqual(made.filter((name) => name !== "main").sort(), known.sort());
});

Deno.test("each set of a task that computes lets its variables be set", () => {
  const { permissions } = config;
  for (const set of ["compute", "files", "select", "open", "setup", "dev", "test"]) {
    for (const name of Object.keys(ENVIRONMENT)) {
      assert.ok(permissions[set].env.allow.includes(name), `${set}: ${name}`);
    }
  }
});

Deno.test("the table of old names is that of the README beside the commands", async () => {
  const text = await Deno.readTextFile(new URL("src/commands/README.md", ROOT));
  const rows = text.matchAll(/^\| `deno task (.*?)` *\| `deno task (.*?)` *\|$/gm);
  const listed = Array.from(rows, ([, old, now]) => [old, now]);
  assert.deepEqual(listed, Object.entries(OLD_NAMES));
  const taskNames = tasks.map(([name]) => name);
  for (const [old, now] of listed) {
    const [first, second] = now.split(" ");
    assert.ok(!taskNames.includes(old), `${old} is a task`);
    assert.ok(taskNames.includes(first), now);
    if (first === "dev") assert.ok(Object.hasOwn(PROGRAMS, second), now);
  }
});
