import assert from "node:assert/strict";
import {
  clinicianAction,
  clinicianProbability,
  protocolAction,
  randomAction,
} from "../../../src/mdp/synthetic_patient/clinician.ts";
import {
  deathProbability,
  NOISE_SD,
  recoveryProbability,
  severityMean,
  vitalMean,
} from "../../../src/mdp/synthetic_patient/dynamics.ts";
import {
  ACTIONS,
  FEATURES,
  SEVERITY,
  VARIABLES,
} from "../../../src/mdp/synthetic_patient/patient.ts";
import { patientValueBounds } from "../../../src/mdp/synthetic_patient/reward.ts";
import {
  OUTCOME,
  type PatientPolicy,
  simulatePatient,
} from "../../../src/mdp/synthetic_patient/simulate_patient.ts";
import { STREAM } from "../../../src/random/pcg4d.ts";
import { chiSquare, deviate } from "../chi_square.ts";

const OPTIONS = {
  episodes: 3000,
  seed: 5,
  streams: STREAM.evaluation,
  horizon: 28,
  gamma: 0.95,
};

/** Everything that happened, as text. */
function story(policy: PatientPolicy, options: Partial<typeof OPTIONS> = {}): string[] {
  const lines: string[] = [];
  simulatePatient(policy, {
    ...OPTIONS,
    ...options,
    onTransition: (t) =>
      lines.push(JSON.stringify({ ...t, state: [...t.state], next: [...t.next] })),
  });
  return lines;
}

Deno.test("a seed gives the same episodes, and fewer of them are the first of more", () => {
  const whole = story(clinicianAction, { episodes: 40 });
  assert.deepEqual(story(clinicianAction, { episodes: 40 }), whole);
  const part = story(clinicianAction, { episodes: 20 });
  assert.deepEqual(part, whole.slice(0, part.length));
  assert.notDeepEqual(story(clinicianAction, { episodes: 20, seed: 6 }), part);
});

Deno.test("states stay in their ranges, steps follow each other, and episodes end once", () => {
  let truncated = 0, last: number[] | null = null;
  const { transitions, recovered, died, ...sums } = simulatePatient(randomAction, {
    ...OPTIONS,
    onTransition({ state, next, step, outcome, truncated: cut }) {
      for (const x of [state, next]) {
        x.forEach((value, d) =>
          assert.ok(value >= VARIABLES[d].min && value <= VARIABLES[d].max, `${d}: ${value}`)
        );
      }
      if (step > 0) assert.deepEqual([...state], last);
      last = [...next];
      assert.equal(cut, outcome === OUTCOME.none && step === OPTIONS.horizon - 1);
      if (cut) truncated++;
    },
  });
  assert.ok(transitions > 3 * OPTIONS.episodes);
  assert.equal(recovered + died + truncated, OPTIONS.episodes);
  assert.equal(sums.truncated, truncated);
  assert.ok(recovered > 0 && died > 0 && truncated > 0);
});

Deno.test("standardised noise is standard normal, and endings come with their probabilities", () => {
  const sum = new Float64Array(FEATURES), square = new Float64Array(FEATURES);
  let count = 0, deaths = 0, recoveries = 0, cross = 0;
  const expected = { deaths: 0, recoveries: 0, spread: 0 };
  simulatePatient(clinicianAction, {
    ...OPTIONS,
    onTransition({ state, next, action, outcome }) {
      const death = deathProbability(next);
      const recovery = (1 - death) * recoveryProbability(next);
      expected.deaths += death;
      expected.recoveries += recovery;
      expected.spread += death * (1 - death);
      deaths += Number(outcome === OUTCOME.died);
      recoveries += Number(outcome === OUTCOME.recovered);
      const inside = next.every((x, d) => x > VARIABLES[d].min && x < VARIABLES[d].max);
      if (!inside) return;
      count++;
      const z = Array.from(next, (x, d) => {
        const mean = d === SEVERITY
          ? severityMean(state, action)
          : vitalMean(d, { value: state[d], severity: state[SEVERITY], action });
        return (x - mean) / NOISE_SD[d];
      });
      z.forEach((value, d) => {
        sum[d] += value;
        square[d] += value * value;
      });
      cross += z[0] * z[SEVERITY];
    },
  });
  // Oxygen is now and then clamped to 100%, so rows inside lack a little of its upper tail.
  for (let d = 0; d < FEATURES; d++) {
    const slack = d === 3 ? 0.1 : 4.5 / Math.sqrt(count);
    assert.ok(Math.abs(sum[d] / count) < slack, `mean ${d}: ${sum[d] / count}`);
    assert.ok(Math.abs(square[d] / count - 1) < 1.5 * slack, `variance ${d}`);
  }
  assert.ok(Math.abs(cross / count) < 4.5 / Math.sqrt(count));
  const z = (deaths - expected.deaths) / Math.sqrt(expected.spread);
  assert.ok(Math.abs(z) < 4.5, `deaths: ${z}`);
  assert.ok(Math.abs(recoveries / expected.recoveries - 1) < 0.1);
});

Deno.test("clinicians act with the probabilities they are said to", () => {
  const counts: Record<number, number[]> = {};
  const probabilities: Record<number, number[]> = {};
  simulatePatient(clinicianAction, {
    ...OPTIONS,
    onTransition({ state, action }) {
      const rule = protocolAction(state);
      counts[rule] ??= new Array(ACTIONS).fill(0);
      counts[rule][action]++;
      probabilities[rule] ??= Array.from(
        { length: ACTIONS },
        (_, a) => clinicianProbability(state, a),
      );
      assert.ok(Math.abs(probabilities[rule].reduce((a, b) => a + b) - 1) < 1e-12);
    },
  });
  assert.equal(Object.keys(counts).length, ACTIONS, "the protocol uses every action");
  for (const rule of Object.keys(counts).map(Number)) {
    assert.ok(deviate(chiSquare(counts[rule], probabilities[rule])) < 4.5, `rule ${rule}`);
  }
});

Deno.test("returns are discounted sums, and no policy leaves the bounds of the reward", () => {
  const { lower, upper } = patientValueBounds(OPTIONS.gamma);
  for (let fixed = 0; fixed < ACTIONS; fixed++) {
    const sums = new Float64Array(500);
    const { returns } = simulatePatient(() => fixed, {
      ...OPTIONS,
      episodes: 500,
      horizon: 300,
      onTransition: ({ episode, step, reward }) => sums[episode] += 0.95 ** step * reward,
    });
    returns.forEach((value, i) => {
      assert.ok(Math.abs(value - sums[i]) < 1e-12);
      assert.ok(value >= lower && value <= upper);
    });
  }
});
