import assert from "node:assert/strict";
import { FILES, type Machine, type Results, type Sections } from "./results.ts";
import { writeUp } from "./write_up.ts";

const FOLDER = new URL("../../results/bench/", import.meta.url);
const MACHINE: Machine = {
  cpu: "a processor",
  cores: 2,
  adapter: "an adapter",
  driver: "1.0",
  deno: "2",
};

/** The write-up of one section. */
function textOf(sections: Partial<Sections>): string {
  const [name] = Object.keys(sections) as (keyof Sections)[];
  const file =
    Object.entries(FILES).find(([, names]) => (names as readonly string[]).includes(name))![0];
  return writeUp({ [file]: { machine: MACHINE, ...sections } });
}

Deno.test("results/bench/README.md says what its files hold, every section of them", async () => {
  const read = async (file: keyof typeof FILES): Promise<Results> =>
    JSON.parse(await Deno.readTextFile(new URL(file, FOLDER)));
  const files = {
    "bench.json": await read("bench.json"),
    "peers.json": await read("peers.json"),
    "lab.json": await read("lab.json"),
  };
  for (const file of ["bench.json", "peers.json", "lab.json"] as const) {
    assert.deepEqual(Object.keys(files[file]).sort(), ["machine", ...FILES[file]].sort());
  }
  assert.deepEqual(FILES, {
    "bench.json": ["cpu", "side_by_side", "steps", "kernels", "episodes", "peer"],
    "peers.json": ["torch", "team", "models", "start"],
    "lab.json": ["lab"],
  });
  assert.equal(await Deno.readTextFile(new URL("README.md", FOLDER)), writeUp(files));
});

Deno.test("each file's results stand under the machine they are of", () => {
  const section = { other_load: 0, found: { pairs: [[1, 2]] } } as const;
  const text = writeUp({
    "peers.json": {
      machine: { ...MACHINE, cpu: "another processor" },
      models: { other_load: 0, found: { minibatch: section.found, full: section.found } },
    },
    "bench.json": { machine: MACHINE, episodes: section },
  });
  assert.match(
    text,
    /bench\.json[^]+\| a processor, 2 cores[^]+## More data[^]+peers\.json[^]+\| another processor, 2 cores[^]+## A model a core/,
  );
});

Deno.test("pairs are summed up by their medians and ratios, second by first", () => {
  const text = textOf({
    episodes: { other_load: 0.25, found: { pairs: [[10, 20], [20, 30], [40, 20]] } },
  });
  assert.match(text, /medians\s20\.00 and 20\.00 ms, ratio of the medians 1\.000/);
  assert.match(text, /pairs 0\.500 to 2\.000/);
  assert.match(text, /Other programs took 25\.0 % of the cores' time/);
});

Deno.test("a team is held to one worker, pair by pair", () => {
  const pairs = [[6, 2], [8, 4], [6, 4]] as const;
  const text = textOf({
    team: {
      other_load: 0,
      found: {
        adapter: "CPU, 3 workers on 3 cores",
        driver: "V8 1",
        kernels: "plain",
        workers: 3,
        batches: [{ batch: "full", pairs, times_as_fast: 2, best_times_as_fast: 3 }],
      },
    },
  });
  assert.match(text, /## One model on 3 cores/);
  assert.match(text, /\| full \| 6\.00 \| 4\.00 \| 1\.50 \| 2\.00 \| 3\.00 \| 3\.00 \|/);
});

Deno.test("contenders are held to the first, round by round; who is absent is said", () => {
  const text = textOf({
    side_by_side: {
      other_load: 0,
      found: {
        contenders: [
          { name: "ours", ms_per_model_step: [5, 10, 5] },
          { name: "theirs", ms_per_model_step: [10, 10, 15] },
        ],
        absent: [{ name: "a snake", reason: "there is no program snake" }],
      },
    },
  });
  assert.match(text, /\| theirs \| 10\.00 \| 1\.00 \| 2\.00 \| 3\.00 \| 0\.50 \|/);
  assert.match(text, /Left out: a snake \(there is no program snake\)\./);
});

Deno.test("our step is held to PyTorch's round by round, and what stands over its goal is said with its parts", () => {
  const parts = [
    { name: "forward", count: 1, ms_per_model_step: 3, share: 0.75 },
    { name: "update", count: 1, ms_per_model_step: 1, share: 0.25 },
  ];
  const text = textOf({
    torch: {
      other_load: 0.125,
      found: {
        library: "PyTorch 1.0",
        contests: [
          { step: "full", threads: 1, rounds: [[4, 2, 4], [6, 2, 2], [4, 3, 2]], parts },
          { step: "minibatch", threads: 2, rounds: [[1, null, 2], [2, null, 2]], parts },
        ],
      },
    },
  });
  assert.match(text, /## Beside PyTorch 1\.0/);
  assert.match(
    text,
    /\| whole dataset, 1 thread \| 4\.00 \| 2\.00 \| 1\.00 \| 2\.00 \| 3\.00 \| 2\.00 \| 1\.85 \|/,
  );
  assert.match(
    text,
    /\| whole dataset, 1 thread, 256-bit code \| 2\.00 \| 2\.00 \| 0\.50 \| 1\.00 \| 1\.50 \| 1\.00 \| {2}\|/,
  );
  assert.doesNotMatch(text, /minibatch, 2 threads, 256-bit code/);
  assert.match(text, /\| forward \| 3\.00 \| 3\.00 \|/);
  assert.match(
    text,
    /Over their goals:\n\n- whole dataset, 1 thread: 2\.00, goal 1\.85; most of the step is forward 75 %, update 25 %\.\n$/,
  );
  assert.match(text, /Other programs took 12\.5 % of the cores' time/);
});

Deno.test("WebGPU's start is summed up network by network", () => {
  const text = textOf({
    start: {
      other_load: 0,
      found: [
        {
          network: "published",
          kernels: "texture",
          seconds: [3, 1, 2],
          trainer_seconds: [2, 0.5, 1],
        },
      ],
    },
  });
  assert.match(
    text,
    /\| 716-256-256-25 \| texture \| 1\.00 \| 2\.00 \| 3\.00 \| 1\.00 \| 3 \|/,
  );
});

Deno.test("the lab's loads are summed up beside their goals; a task that no browser tells is under 50 ms", () => {
  const load = { paint_ms: 100, scores_ms: 900, longest_ms: 0, sent_bytes: 200_000 };
  const text = textOf({
    lab: {
      other_load: 0.5,
      found: {
        browser: "a browser",
        loads: [
          { ...load, view_ms: 500, longest_training_ms: 60 },
          { ...load, view_ms: 300, longest_training_ms: 0 },
          { ...load, view_ms: 400, longest_training_ms: 70 },
        ],
      },
    },
  });
  assert.match(text, /3 loads of the page .* in a new a browser/);
  assert.match(text, /\| first view, ms \| 300 \| 400 \| 500 \| 2000 \|/);
  assert.match(text, /\| longest task until then, ms \| < 50 \| < 50 \| < 50 \| 100 \|/);
  assert.match(text, /first chart, ms \| < 50 \| 60 \| 70 \| 100 \|/);
  assert.match(text, /\| sent for the first view, KB \| 200 \| 200 \| 200 \| 400 \|/);
});
