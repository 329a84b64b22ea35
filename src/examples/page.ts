/**
 * The script of a page that trains in the browser: bundled with `deno bundle --platform browser`, as `./worker` is.
 *
 * @module
 */
import { cql, datasetFromArrays, type Device, train } from "../mod.ts"; // from "@icu-cql/icu-cql"

const action = Array.from({ length: 300 }, (_, i) => i * 7 % 11 % 4);
const state = action.map((_, i) => i * 5 % 13 % 6);
const dataset = datasetFromArrays({
  state,
  action,
  reward: state.map((s, i) => Number(action[i] === s % 4)),
  nextState: state.map(() => 6),
  terminated: state.map(() => true),
});
const algorithm = cql({ alpha: 0.1, learningRate: 0.003 });
const sizes = { hidden: [32], embedding: 16, batch: 64, steps: 500, logEvery: 100 };

/** Numbers for the page to show. */
export type Trained = Record<"losses" | "actions" | "weights", number[]>;

/** Trains on a device, with workers of a bundle of its own: losses, weights, and what the policy does. */
export async function trainHere(device: Device, url?: string): Promise<Trained> {
  const run = await train({ dataset, algorithm, ...sizes, seeds: [0], device, worker: { url } });
  const [{ metrics, state: { parameters } }] = run.models;
  const actions = [0, 1, 2, 3].map(run.policy(0).action);
  return { losses: metrics.map(({ values }) => values.loss), actions, weights: [...parameters] };
}
Object.assign(globalThis, { trainHere });
