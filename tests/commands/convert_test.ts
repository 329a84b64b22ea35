import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { writeNpz } from "../../src/files/npz.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { admissibleTextOf, dynamicsOf, randomSpec } from "../mdp/tiny_mdp.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the command as its task does, as if called from the given folder. */
async function convert(folder: string, ...args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", "-P=files", "src/main.ts", "convert", ...args],
    cwd: ROOT,
    env: { INIT_CWD: folder },
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

Deno.test("deno task convert", async (test) => {
  const folder = await Deno.makeTempDir();
  const spec = randomSpec(21);
  await writeNpz(`${folder}/dynamics.npz`, dynamicsOf(spec));
  await Deno.writeTextFile(`${folder}/list.txt`, admissibleTextOf(spec));

  await test.step("writes the MDP into the caller's folder and reports it", async () => {
    const { code, stdout, stderr } = await convert(folder, "--", "dynamics.npz", "list.txt");
    assert.deepEqual([code, stderr], [0, ""]);
    const mdp = await loadMdp(`${folder}/dynamics.mdp.npz`);
    assert.equal(mdp.live, spec.live);
    assert.match(stdout, /^dynamics\.mdp\.npz: dynamics\.npz, \d+ states, \d+ actions, .*\n$/);
    assert.ok(stdout.includes(mdp.sha256));
  });

  await test.step("reports as JSON under --json, with the names given", async () => {
    const names = ["--name", "my ward", "--license", "CC0", "--out", "ward.npz", "--json"];
    const { code, stdout } = await convert(folder, "dynamics.npz", "list.txt", ...names);
    assert.equal(code, 0);
    const mdp = await loadMdp(`${folder}/ward.npz`);
    assert.equal(mdp.provenance.license, "CC0");
    assert.deepEqual(JSON.parse(stdout), {
      file: "ward.npz",
      name: "my ward",
      states: mdp.states,
      actions: mdp.actions,
      rows: mdp.rowStart.length - 1,
      entries: mdp.next.length,
      bytes: (await Deno.stat(`${folder}/ward.npz`)).size,
      sha256: mdp.sha256,
    });
  });

  const misuses: [name: string, args: string[], message: RegExp][] = [
    ["no list", ["dynamics.npz"], /missing required argument 'admissible_actions\.txt'/],
    ["no file", ["none.npz", "list.txt"], /none\.npz: cannot be read: there is no such file/],
    ["no zip", ["list.txt", "list.txt"], /list\.txt: /],
    ["no folder", ["dynamics.npz", "list.txt", "--out", "no/x.npz"], /x\.npz: cannot be written/],
    ["no such flag", ["dynamics.npz", "list.txt", "--fast"], /unknown option '--fast'/],
    ["no place for it", [
      "dynamics.npz",
      "list.txt",
      "--out",
      `${ROOT}src/x.npz`,
    ], /x\.npz: cannot be written: is one of the project's own/],
  ];
  for (const [name, args, message] of misuses) {
    await test.step(`is misused: ${name}`, async () => {
      const before = [...Deno.readDirSync(folder)].map((entry) => entry.name).sort();
      const { code, stdout, stderr } = await convert(folder, ...args);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, message);
      assert.equal(stderr.trimEnd().split("\n").length, 1);
      assert.deepEqual([...Deno.readDirSync(folder)].map((entry) => entry.name).sort(), before);
    });
  }
  await Deno.remove(folder, { recursive: true });
});
