/**
 * Times TensorFlow.js at the training step of the published configuration.
 *
 * `deno task peer --backend webgpu --repeats 5`
 *
 * @module
 */
import { parseArgs } from "node:util";
import { tfjsBenchmark } from "./tfjs_benchmark.ts";

/** Reads the flags. */
function flags() {
  const { values } = parseArgs({
    args: Deno.args,
    options: {
      backend: { type: "string", default: "webgpu" },
      episodes: { type: "string", default: "50000" },
      repeats: { type: "string", default: "5" },
      steps: { type: "string", default: "20" },
    },
  });
  const { backend } = values;
  if (backend !== "webgpu" && backend !== "wasm") {
    throw new Error(`unknown backend ${backend}`);
  }
  const whole = (name: "episodes" | "repeats" | "steps") => {
    const value = Number(values[name]);
    if (!(Number.isInteger(value) && value > 0)) {
      throw new Error(`--${name}: ${values[name]}`);
    }
    return value;
  };
  return {
    backend,
    episodes: whole("episodes"),
    repeats: whole("repeats"),
    steps: whole("steps"),
  } as const;
}

const { backend, episodes, repeats, steps } = flags();
const benchmark = await tfjsBenchmark({ backend, episodes });
const times: number[] = [];
while (times.length < repeats) times.push(await benchmark.time(steps));
times.sort((a, b) => a - b);
console.log(JSON.stringify({
  library: benchmark.library,
  backend,
  adapter: backend === "webgpu" ? (await navigator.gpu.requestAdapter())?.info.description : "cpu",
  ms_per_step: times[Math.floor(times.length / 2)],
  best_ms_per_step: times[0],
  worst_ms_per_step: times.at(-1),
  repeats,
  steps,
  update_error: benchmark.updateError,
  checked_steps: benchmark.checkedSteps,
}));
