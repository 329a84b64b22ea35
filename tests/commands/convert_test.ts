import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { collect } from "../../src/dataset/collect.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { admissibleTextOf, dynamicsOf, randomSpec, tinyMdp } from "../mdp/tiny_mdp.ts";

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

  await test.step("estimates an MDP from a dataset, says what it is, and the data can be its own", async () => {
    const truth = tinyMdp(spec);
    const care = collect(truth, truth.clinician, { episodes: 500, seed: 1 });
    await saveDataset(`${folder}/care.npz`, { ...care, mdpSha256: undefined });
    const { code, stdout, stderr } = await convert(folder, "--from-dataset", "care.npz");
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^care\.mdp\.npz: an estimate from care\.npz, \d+ states, /);
    assert.match(stderr, /^An estimate from \d+ transitions of 500 episodes, not the truth: /);
    assert.match(
      stderr,
      /\nGo on: deno task train .* --set mdp=care\.mdp\.npz --dataset care\.npz --states-are mdp\n$/,
    );
    const mdp = await loadMdp(`${folder}/care.mdp.npz`);
    assert.deepEqual([mdp.live, mdp.actions, mdp.featureNames], [spec.live, spec.actions, []]);
    assert.match(mdp.provenance.source, /shrunk by 20: not the process itself$/);
    const more = ["--shrinkage", "0", "--out", "plain.npz"];
    const plain = await convert(folder, "--from-dataset", "care.npz", ...more, "--json");
    const { is_estimate, shrinkage, episodes } = JSON.parse(plain.stdout);
    assert.deepEqual([is_estimate, shrinkage, episodes], [true, 0, 500]);
    assert.match(plain.stderr, /^$/);
  });

  const misuses: [name: string, args: string[], message: RegExp][] = [
    ["no list", ["dynamics.npz"], /missing required argument 'admissible_actions\.txt'/],
    ["no file", ["none.npz", "list.txt"], /none\.npz: cannot be read: there is no such file/],
    ["nothing", [], /missing required argument 'dynamics\.npz', or --from-dataset/],
    ["two sources", ["dynamics.npz", "--from-dataset", "care.npz"], /found dynamics\.npz too/],
    [
      "shrunk files",
      ["dynamics.npz", "list.txt", "--shrinkage", "3"],
      /--shrinkage: has no meaning/,
    ],
    [
      "over the data",
      ["--from-dataset", "care.npz", "--out", "care.npz"],
      /care\.npz is the dataset/,
    ],
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
