import assert from "node:assert/strict";

const ROOT = new URL("../../", import.meta.url);
const config = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
const tasks: [string, { description?: string; command: string }][] = Object.entries(config.tasks);

Deno.test("every task says what it does and runs with named permissions only", () => {
  for (const [name, { description, command }] of tasks) {
    assert.ok(description, `${name} has no description`);
    for (const [run] of command.matchAll(/deno (run|test)\b[^&)]*/g)) {
      assert.match(run, /^deno (run|test) -q --no-prompt .*-P=[a-z]+( |$)/, name);
      assert.doesNotMatch(run, /\s(-A|--allow|-[RWENSI]\b)/, name);
    }
  }
});

Deno.test("every command has its program, and every program its task", async () => {
  for (const [name, { command }] of tasks) {
    for (const [path] of command.matchAll(/\b(?:src|tests)\/\w+\/\w+\.ts\b/g)) {
      assert.ok((await Deno.stat(new URL(path, ROOT))).isFile, `${name}: ${path}`);
    }
  }
  const programs: string[] = [];
  for await (const { name, isFile } of Deno.readDir(new URL("src/commands/", ROOT))) {
    if (!isFile) continue;
    const code = await Deno.readTextFile(new URL(`src/commands/${name}`, ROOT));
    if (code.includes("await runCommand(")) programs.push(name.replace(".ts", ""));
  }
  assert.deepEqual(
    programs.filter((program) => !config.tasks[program]?.command.includes(`${program}.ts`)),
    [],
  );
  assert.ok(programs.includes("start"), "no programs found");
});

Deno.test("tasks that compute pick their backends and keep standard error clean", () => {
  const environment = "export XDG_RUNTIME_DIR=/$XDG_RUNTIME_DIR " +
    "DENO_WEBGPU_BACKEND=vulkan,metal,dx12 && ";
  for (const [name, { command }] of tasks) {
    if (["convert", "check", "tint", "build:kernels", "figures", "report"].includes(name)) continue;
    assert.ok(command.startsWith(environment), name);
  }
});
