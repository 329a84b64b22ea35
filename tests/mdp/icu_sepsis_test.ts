import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { treatmentOf } from "../../src/mdp/action.ts";
import truth from "../fixtures/icu_sepsis_truth.json" with { type: "json" };
import { BUNDLED_MDP, loadMdp } from "../../src/mdp/load_mdp.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";

const mdp = await loadMdp();

/** SHA-256 of the arrays' bytes in the package's `dynamics.npz`, computed with numpy. */
const UPSTREAM = {
  tx_mat: "092fea86db85107891cff4311da24e515065fef0a3e37acb38e184776255b1b7",
  rewards_of_possible_transitions:
    "cd2a33aa63982dc2961f3ea63ce1dc2628e47eab20bdec80e5cbb8ed432ddb11",
  d_0: "5dda8806d66475a7dc99e8ce732ac4a849004bfbb38eb8f09608a657bc9a9ff6",
  expert_policy: "39135ca91567cbcd38ade4eda7b0df84a9aba940ede3986a21dc328a24a20278",
  state_cluster_centers: "2433709bd2ecb4f0ff003d83e2b60f1cce099419e52adb9edd7c4dd95a193e72",
  sofa_scores: "528d9199b76e02150808e38e3583e45162c512070c13228f2ca8a9e7918fb512",
};

const digest = (data: Float64Array) =>
  createHash("sha256").update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    .digest("hex");

/** SHA-256 of the dense (S,A,S) array that sparse entries stand for. */
function denseDigest(entries: Float64Array, absorbed: number): string {
  const { states, actions, live, rowStart, next, row } = mdp;
  const hash = createHash("sha256");
  for (let s = 0; s < states; s++) {
    const block = new Float64Array(actions * states);
    for (let a = 0; a < actions; a++) {
      if (s >= live) {
        block[a * states + states - 1] = absorbed;
        continue;
      }
      const r = row[s * actions + a];
      for (let k = rowStart[r]; k < rowStart[r + 1]; k++) block[a * states + next[k]] = entries[k];
    }
    hash.update(new Uint8Array(block.buffer));
  }
  return hash.digest("hex");
}

/** The live states' values in a column of the features. */
function column(name: string, { features, featureNames, live }: TabularMdp): number[] {
  const index = featureNames.indexOf(name);
  return Array.from({ length: live }, (_, s) => features[s * featureNames.length + index]);
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const centre = (v: readonly number[]) => {
    const mean = v.reduce((a, b) => a + b) / v.length;
    return v.map((one) => one - mean);
  };
  const [a, b] = [centre(x), centre(y)];
  const dot = (u: number[], v: number[]) => u.reduce((sum, one, i) => sum + one * v[i], 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** Names of all features, the most correlated with the values first. */
function closest(values: readonly number[]): { name: string; strength: number }[] {
  return mdp.featureNames
    .map((name) => ({ name, strength: Math.abs(correlation(column(name, mdp), values)) }))
    .sort((a, b) => b.strength - a.strength);
}

Deno.test("the bundled MDP is the package's, bit for bit", () => {
  assert.equal(denseDigest(mdp.probability, 1), UPSTREAM.tx_mat);
  assert.equal(denseDigest(mdp.reward, 0), UPSTREAM.rewards_of_possible_transitions);
  assert.equal(digest(mdp.initial), UPSTREAM.d_0);
  assert.equal(digest(mdp.clinician), UPSTREAM.expert_policy);
  assert.equal(digest(mdp.features), UPSTREAM.state_cluster_centers);
  assert.equal(digest(mdp.sofa), UPSTREAM.sofa_scores);
});

Deno.test("the bundled file is small, hashed as documented and names its licence", async () => {
  assert.ok((await Deno.stat(BUNDLED_MDP)).size <= 2e6);
  assert.equal(mdp.sha256, "c84576c385399eec6d6ba914fc5d3172beb299cd37c39e0dc8b4ce5061cd1eba");
  const readme = await Deno.readTextFile(new URL("../../data/README.md", import.meta.url));
  assert.ok(readme.includes(mdp.sha256));
  const license = new URL("../../data/LICENSE-icu-sepsis.txt", import.meta.url);
  assert.equal(mdp.provenance.license, await Deno.readTextFile(license));
  for (const sum of Object.values(mdp.provenance.sources)) assert.ok(readme.includes(sum));
});

Deno.test("the bundled MDP has the counts that are known of it", () => {
  const { live, actions, admissible, row, rowStart, next, clinician } = mdp;
  const pairs = live * actions;
  assert.equal(
    admissible.subarray(0, pairs).reduce((a, b) => a + b),
    truth.admissible_pairs_of_713x25,
  );
  assert.equal(clinician.filter((p) => p > 0).length, truth.clinician_support_pairs_of_713x25);
  assert.equal(rowStart.length - 1, 2917);
  assert.equal(next.length, 160_318);
  let nonzeros = 0;
  for (const r of row) nonzeros += rowStart[r + 1] - rowStart[r];
  // Terminal states have one next state for each of 25 actions, which the sparse rows leave out.
  assert.equal(nonzeros + 3 * 25, truth.transition_nonzeros);
});

Deno.test("an inadmissible pair behaves as the mean of the state's admissible ones", () => {
  const { states, actions, live, row, rowStart, next, probability, admissible } = mdp;
  for (let s = 0; s < live; s++) {
    const mean = new Float64Array(states);
    const allowed = Array.from({ length: actions }, (_, a) => a)
      .filter((a) => admissible[s * actions + a]);
    for (const a of allowed) {
      const r = row[s * actions + a];
      for (let k = rowStart[r]; k < rowStart[r + 1]; k++) {
        mean[next[k]] += probability[k] / allowed.length;
      }
    }
    const other = Array.from({ length: actions }, (_, a) => a).find((a) => !allowed.includes(a));
    if (other === undefined) continue;
    const r = row[s * actions + other];
    for (let k = rowStart[r]; k < rowStart[r + 1]; k++) mean[next[k]] -= probability[k];
    // Up to 13 rows of doubles below 1 are added.
    assert.ok(mean.every((difference) => Math.abs(difference) < 1e-14), `state ${s}`);
  }
});

Deno.test("features have the names of what they measure", () => {
  const [first, second] = closest(Array.from(mdp.sofa.subarray(0, mdp.live)));
  assert.equal(first.name, "SOFA");
  assert.equal(mdp.featureNames[31], "SOFA");
  assert.ok(first.strength > 0.99 && second.strength < 0.6);
  // Pairs that physiology ties together; each is the other's closest of the 46.
  const partners = [["SGOT", "SGPT"], ["PT", "INR"], ["BUN", "Creatinine"], ["MeanBP", "DiaBP"]];
  for (const [name, partner] of [...partners, ["output_total", "output_4hourly"]]) {
    assert.equal(closest(column(name, mdp))[1].name, partner);
  }
  // Two-valued features are shifted by a half, re-admission (shifted once more, by 0.6) is not.
  const range = (name: string) => {
    const values = column(name, mdp);
    return [Math.min(...values), Math.max(...values)].map((v) => Number(v.toFixed(9)));
  };
  assert.deepEqual(range("mechvent"), [-0.5, 0.5]);
  assert.deepEqual(range("re_admission"), [0.1, 1.1]);
});

Deno.test("action / 5 is the fluid level and action % 5 the vasopressor level", () => {
  const { live, actions, clinician } = mdp;
  const meanLevel = (level: (action: number) => number) =>
    Array.from(
      { length: live },
      (_, s) =>
        Array.from({ length: actions }, (_, a) => clinician[s * actions + a] * level(a))
          .reduce((a, b) => a + b),
    );
  const fluid = closest(meanLevel((a) => treatmentOf(a).fluid));
  assert.equal(fluid[0].name, "input_4hourly");
  assert.ok(fluid[0].strength > 0.98);
  assert.equal(closest(meanLevel((a) => treatmentOf(a).vasopressor))[0].name, "max_dose_vaso");
});
