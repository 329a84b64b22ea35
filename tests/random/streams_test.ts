import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { STREAM } from "../../src/random/pcg4d.ts";
import { filesBelow } from "../repository/files_below.ts";

const SRC = new URL("../../src/", import.meta.url);
/** What draws from streams that its caller names. */
const SIMULATORS = [
  "cohort/synthetic/doses.ts",
  "cohort/synthetic/latent_process.ts",
  "cohort/synthetic/record_model.ts",
  "mdp/simulator.ts",
  "mdp/synthetic_patient/simulate_patient.ts",
];

/** Purposes that share a number because committed results hang on it; `STREAM` says why each may. */
const SHARED = [
  ["bootstrap", "kernelInputs", "rareActions", "split"],
  ["collection.action", "published.action"],
  ["collection.patient", "published.patient"],
  ["collection.start", "published.start"],
  ["collection.transition", "published.transition"],
];

/** Every module that draws random numbers or has episodes simulated, with its purposes. */
const PURPOSES: Readonly<Record<string, string[]>> = {
  "active/learners.ts": ["memberSeed", "systematic"],
  "active/patient_environment.ts": ["evaluation"],
  "active/rare_actions_mdp.ts": ["rareActions"],
  "active/selectors/selector.ts": ["select"],
  "active/table_ensemble.ts": ["prior", "resample"],
  "cohort/synthetic/doses.ts": ["streams.doses"],
  "cohort/synthetic/generate.ts": ["cohort"],
  "cohort/synthetic/latent_process.ts": [
    "streams.action",
    "streams.frailty",
    "streams.start",
    "streams.transition",
  ],
  "cohort/synthetic/record_model.ts": ["ownFeatures", "streams.gaps", "streams.record"],
  "cohort/synthetic/simulate_policy.ts": ["truth"],
  "cohort/synthetic/state_policies.ts": ["truth"],
  "dataset/collect.ts": ["collection"],
  "dataset/collect_counts.ts": ["collection"],
  "dataset/collect_patient.ts": ["collection"],
  "dataset/episodes.ts": ["split"],
  "dataset/poisson_weights.ts": ["patients"],
  "evaluation/bootstrap_interval.ts": ["bootstrap"],
  "evaluation/explained_share.ts": ["permutation"],
  "evaluation/ope/checks.ts": ["control"],
  "evaluation/ope/intervals.ts": ["bootstrap"],
  "evaluation/ope/k_means.ts": ["cells"],
  "evaluation/published_protocol.ts": ["published"],
  "evaluation/simulated_score.ts": ["evaluation"],
  "evaluation/stratified_bootstrap.ts": ["bootstrap"],
  "evaluation/two_level_bootstrap.ts": ["bootstrap"],
  "judging/network_value_parts.ts": ["memberSeed"],
  "lab/patients/walk.ts": ["walk"],
  "mdp/simulator.ts": ["streams.action", "streams.start", "streams.transition"],
  "mdp/simulator_benchmark.ts": ["benchmark"],
  "mdp/synthetic_patient/simulate_patient.ts": [
    "streams.action",
    "streams.patient",
    "streams.start",
  ],
  "network/initialise.ts": ["initialise"],
  "network/sample_batch.ts": ["sample"],
  "online/replay_buffer.ts": ["collection"],
  "trainer/webgpu/checked_step.ts": ["kernelInputs"],
  "trainer/webgpu/fixed_inputs.ts": ["kernelInputs"],
};

/** The table as numbers by purpose, such as `evaluation.start`. */
function numbers(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [purpose, value] of Object.entries(STREAM)) {
    if (typeof value === "number") found.set(purpose, value);
    else {for (const [part, number] of Object.entries(value)) {
        found.set(`${purpose}.${part}`, number);
      }}
  }
  return found;
}

/** The purposes that a module's code asks for, and how many of its draws name none. */
function purposesOf(code: string): { purposes: string[]; unnamed: number } {
  const named = [...code.matchAll(/\bSTREAM\.(\w+)/g)].map((match) => match[1]);
  const passed = [...code.matchAll(/\bpcg4d\(\s*\w+,\s*(streams\.\w+)/g)].map((match) => match[1]);
  const draws = [...code.matchAll(/\bpcg4d\(/g)].length;
  const known = [...code.matchAll(/\bpcg4d\(\s*[\w.]+,\s*(STREAM|streams)\.\w+,/g)].length;
  return { purposes: [...new Set([...named, ...passed])].sort(), unnamed: draws - known };
}

Deno.test("two purposes never share a number, but for the named exceptions", () => {
  const byNumber = Map.groupBy(numbers(), ([, number]) => number);
  const shared = [...byNumber.values()].filter((group) => group.length > 1)
    .map((group) => group.map(([purpose]) => purpose).sort());
  assert.deepEqual(shared.sort(), SHARED);
});

Deno.test("every draw in the code names its purpose, and every purpose is listed here", async () => {
  const found: Record<string, string[]> = {};
  for (const url of await filesBelow(SRC)) {
    const path = fileURLToPath(url).slice(fileURLToPath(SRC).length);
    if (!path.endsWith(".ts") || path === "random/pcg4d.ts") continue;
    // The kernels' own draws: the last test looks at them.
    if (path.startsWith("trainer/cpu/kernels/") || path === "trainer/webgpu/shaders.ts") continue;
    const { purposes, unnamed } = purposesOf(
      (await Deno.readTextFile(url)).replaceAll(/^\s*(\/\/|\/?\*).*$/gm, ""),
    );
    assert.equal(unnamed, 0, `${path}: a draw that names no purpose`);
    const passes = purposes.some((purpose) => purpose.startsWith("streams."));
    assert.equal(passes, SIMULATORS.includes(path), `${path}: draws from streams of its caller`);
    if (purposes.length > 0) found[path] = purposes;
  }
  assert.deepEqual(found, PURPOSES);
  const used = new Set(Object.values(found).flat());
  for (const purpose of Object.keys(STREAM)) {
    assert.ok(used.has(purpose), `nothing draws ${purpose}`);
  }
});

Deno.test("the kernels of both devices draw minibatches from the stream of that name", async () => {
  const kernels = [["../shaders/sample.wgsl", "const SAMPLE = (\\d+)u;"], [
    "trainer/cpu/kernels/random.ts",
    "const SAMPLE: u32 = (\\d+);",
  ]];
  for (const [path, declared] of kernels) {
    const code = await Deno.readTextFile(new URL(path, SRC));
    assert.equal(Number(new RegExp(declared).exec(code)?.[1]), STREAM.sample, path);
  }
});
