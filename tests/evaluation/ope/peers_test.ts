import assert from "node:assert/strict";
import { logWeights } from "../../../src/evaluation/ope/log_weights.ts";
import { type EpisodeCase, episodesOfCase, estimatesOf } from "./episode_case.ts";

/** Estimates by name. */
type Said = Readonly<Record<string, number>>;

/** A line of `results/ope/peers.json`, written by `peer/packages.py`. */
interface PeerCase {
  readonly name: string;
  readonly truth: number | null;
  readonly record: Omit<EpisodeCase, "next" | "marginal">;
  readonly "scope-rl": Said & {
    readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  };
  readonly "offline-rl-ope": Said;
}

const path = new URL("../../../results/ope/peers.json", import.meta.url);
const { versions, cases } = JSON.parse(Deno.readTextFileSync(path)) as {
  readonly versions: Readonly<Record<string, string>>;
  readonly cases: readonly PeerCase[];
};

/** The record with all that it says. */
function caseOf({ record }: PeerCase): EpisodeCase {
  const next = record.v.map((_, i) => record.ending[i] ? 0 : record.v[i + 1]);
  return { ...record, next, marginal: record.v.map(() => 1) };
}

function near(found: number | null, expected: number, what: string): void {
  const bound = 1e-9 * Math.max(1, Math.abs(expected));
  assert.ok(Math.abs(found! - expected) <= bound, `${what}: ${found} is not ${expected}`);
}

const byName = (name: string) => cases.find((one) => one.name === name)!;

Deno.test("scope-rl's six estimators are ours to 1e-9 where its episodes are padded as ours are carried", () => {
  assert.equal(versions["scope-rl"], "0.2.1");
  assert.equal(cases.length, 3);
  for (const one of cases) {
    const ours = estimatesOf(caseOf(one));
    for (const name of ["is", "pdis", "dr", "wis", "cwpdis", "wdr"]) {
      near(ours[name].value, one["scope-rl"][name], `${one.name} ${name}`);
    }
  }
});

Deno.test("offline-rl-ope's IS, PDIS, DR and WIS are ours to 1e-9, and CWPDIS and WDR where all lengths are equal", () => {
  assert.equal(versions["offline-rl-ope"], "7.0.0");
  for (const one of cases) {
    const ours = estimatesOf(caseOf(one));
    const same = one.name === "equal" ? ["cwpdis", "wdr"] : [];
    for (const name of ["is", "pdis", "dr", "wis", ...same]) {
      near(ours[name].value, one["offline-rl-ope"][name], `${one.name} ${name}`);
    }
  }
});

Deno.test("where lengths differ offline-rl-ope's CWPDIS is the sum over the living, far from any survival", () => {
  for (const name of ["same", "other"]) {
    const one = byName(name);
    const full = caseOf(one);
    const episodes = episodesOfCase(full);
    const logs = logWeights(episodes, full);
    let living = 0;
    for (let t = 0, some = true; some; t++) {
      let sum = 0, weighted = 0;
      some = false;
      for (let e = 0; e + 1 < episodes.starts.length; e++) {
        const i = episodes.starts[e] + t;
        if (i >= episodes.starts[e + 1]) continue;
        some = true;
        sum += Math.exp(logs[i]);
        weighted += Math.exp(logs[i]) * full.reward[i];
      }
      if (some) living += weighted / sum;
    }
    near(living, one["offline-rl-ope"].cwpdis, name);
    assert.ok(living > 3 * one.truth!, `${living}`);
    assert.ok(Math.abs(estimatesOf(full).cwpdis.value! - one.truth!) < 0.15);
  }
});

Deno.test("of equal weights offline-rl-ope counts a few effective episodes, and scope-rl's Hoeffding bound says nothing", () => {
  const one = byName("same");
  const episodes = one.record.starts.length - 1;
  assert.ok(one["offline-rl-ope"].ess < 0.1 * episodes);
  const [low, high] = one["scope-rl"].intervals.hoeffding;
  assert.ok(low < -5 && high > 5, `${low} to ${high}`);
});
