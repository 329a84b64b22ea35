/**
 * Times TensorFlow.js at the training step of the published configuration.
 *
 * `deno task dev peer --backend webgpu --repeats 5`, or `--serve`: it is told on standard input how many steps
 * to time, as `peer_process.ts` does.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { serve } from "./serve.ts";
import { type TfjsBenchmark, tfjsBenchmark } from "./tfjs_benchmark.ts";

/** Reads the flags. */
function flags() {
  const { values } = parseArgs({
    args: Deno.args,
    options: {
      backend: { type: "string", default: "webgpu" },
      episodes: { type: "string", default: "50000" },
      repeats: { type: "string", default: "5" },
      steps: { type: "string", default: "20" },
      serve: { type: "boolean", default: false },
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
    serve: values.serve,
  } as const;
}

/** Times samples of steps and prints a summary. */
async function summarise(
  benchmark: TfjsBenchmark,
  { backend, repeats, steps }: ReturnType<typeof flags>,
): Promise<void> {
  const times: number[] = [];
  while (times.length < repeats) times.push(await benchmark.time(steps));
  times.sort((a, b) => a - b);
  const webgpu = backend === "webgpu";
  console.log(JSON.stringify({
    library: benchmark.library,
    backend,
    adapter: webgpu ? (await navigator.gpu.requestAdapter())?.info.description : "cpu",
    ms_per_step: times[Math.floor(times.length / 2)],
    best_ms_per_step: times[0],
    worst_ms_per_step: times.at(-1),
    repeats,
    steps,
    update_error: benchmark.updateError,
    checked_steps: benchmark.checkedSteps,
  }));
}

const options = flags();
const benchmark = await tfjsBenchmark(options);
await (options.serve ? serve(benchmark) : summarise(benchmark, options));
