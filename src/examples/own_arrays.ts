/**
 * Trains on arrays of one's own and asks the policy: `deno run -R src/examples/own_arrays.ts`.
 *
 * @module
 */
import { cql, datasetFromArrays, train } from "../mod.ts"; // from "@icu-cql/icu-cql"

// Four corners in a row: action 1 goes right, 0 left, and the last corner pays.
const rows = Array.from({ length: 400 }, (_, i) => ({ from: i % 3, action: i * 7 % 11 % 2 }));
const to = rows.map(({ from, action }) => Math.max(0, from + (action ? 1 : -1)));
const corner = (n: number) => [Math.floor(n / 2), n % 2];

const dataset = datasetFromArrays({
  observation: rows.flatMap(({ from }) => corner(from)),
  action: rows.map(({ action }) => action),
  reward: to.map((n) => Number(n === 3)),
  nextObservation: to.flatMap(corner),
  terminated: to.map((n) => n === 3),
  truncated: to.map((n) => n !== 3), // each row is an episode of its own
  features: 2,
});
const algorithm = cql({ alpha: 0.1, learningRate: 0.003 });
const run = await train({ dataset, algorithm, hidden: [32, 32], steps: 1000, seeds: [0, 1] });
console.log("actions", [0, 1, 2].map((n) => run.policy(0).action(corner(n))));
