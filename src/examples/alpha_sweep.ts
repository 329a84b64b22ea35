/**
 * The weight of CQL's penalty, tried at several values: `deno run -R src/examples/alpha_sweep.ts`.
 *
 * @module
 */
import { cql, datasetFromArrays, train } from "../mod.ts"; // from "@icu-cql/icu-cql"

// One state: action 0 is usual and pays 0.5, action 1 is rare and pays 0.6.
const action = Array.from({ length: 500 }, (_, i) => Number(i % 10 === 0));
const dataset = datasetFromArrays({
  state: action.map(() => 0),
  action,
  reward: action.map((a) => a ? 0.6 : 0.5),
  nextState: action.map(() => 1),
  terminated: action.map(() => true),
});
const sizes = { hidden: [16], embedding: 8, batch: 64 };
for (const alpha of [0, 0.01, 1]) {
  const algorithm = cql({ alpha, learningRate: 0.01 });
  const run = await train({ dataset, algorithm, ...sizes, steps: 1000, seeds: [0] });
  console.log(`alpha ${alpha}: action ${run.policy(0).action(0)}`);
}
