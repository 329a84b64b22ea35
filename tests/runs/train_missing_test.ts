import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { type TrainedModel, type Training, trainMissing } from "../../src/runs/train_missing.ts";
import { type KeyedStore, openStore } from "../../src/store/keyed_store.ts";
import { fields, finite, whole } from "../../src/text/value_checks.ts";
import type { Trainer, TrainerOptions } from "../../src/trainer/trainer.ts";
import { createTwinTrainer } from "./twin_trainer.ts";

const CONFIG = new URL("./tiny_config.yaml", import.meta.url).pathname;
const KIND = {
  name: "trainings",
  version: 1,
  key: fields({ rate: finite(), seed: whole({ min: 0 }) }),
  row: fields({ weight: finite() }),
};

interface Key {
  readonly rate: number;
  readonly seed: number;
}

interface Row {
  readonly weight: number;
  readonly gamma: number;
  readonly first: number;
}

/** Four trainings: two rates, two seeds. */
async function trainings(): Promise<Training<Key>[]> {
  const all: Training<Key>[] = [];
  for (const rate of [0.001, 0.01]) {
    const [config] = await readConfig(CONFIG, { overrides: [`learning_rate=${rate}`, "steps=30"] });
    for (const seed of [0, 1]) {
      all.push({ key: { rate, seed }, config: { ...config, seeds: [seed] } });
    }
  }
  return all;
}

const rowOf = ({ checkpoint: { state }, effective }: TrainedModel<Key>): Row => ({
  weight: state.parameters.reduce((sum, one) => sum + one, 0),
  gamma: effective.words.gamma,
  first: Object.values(effective.first_step)[0],
});

/** Trains into a folder; counts trainers, and stops where a test wants. */
async function train(folder: string, options: {
  readonly signal?: AbortSignal;
  readonly create?: (options: TrainerOptions) => Promise<Trainer>;
  readonly rowOf?: typeof rowOf;
  readonly together?: number;
} = {}): Promise<{ interrupted: boolean; store: KeyedStore<Key, Row> }> {
  const store = await openStore<Key, Row>(join(folder, "rows.jsonl"), KIND);
  const { interrupted } = await trainMissing(await trainings(), {
    store,
    runs: join(folder, "runs"),
    together: options.together ?? 2,
    rowOf: options.rowOf ?? rowOf,
    signal: options.signal,
    createTrainer: options.create ?? ((asked) => createTwinTrainer(asked)),
  });
  return { interrupted, store };
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const left = (folder: string) => Array.fromAsync(Deno.readDir(join(folder, "runs")));

Deno.test("what is missing is trained once, by the settings in effect; no run is left", async () => {
  await withFolder(async (folder) => {
    const { store } = await train(folder);
    const rows = (await trainings()).map(({ key }) => store.get(key)!);
    assert.equal(new Set(rows.map(({ weight }) => weight)).size, 4);
    assert.deepEqual(rows.map(({ first }) => first), [0.001, 0.001, 0.01, 0.01]);
    assert.ok(rows.every(({ gamma }) => gamma === Math.fround(0.99)), JSON.stringify(rows));
    assert.deepEqual(await left(folder), []);
    const create = () => Promise.reject(new Error("trained twice"));
    assert.equal((await train(folder, { create })).interrupted, false);
  });
});

Deno.test("a training that is stopped goes on, and comes to the same rows", async () => {
  await withFolder(async (folder) => {
    const controller = new AbortController();
    const create = async (asked: TrainerOptions): Promise<Trainer> => {
      const trainer = await createTwinTrainer(asked);
      return {
        ...trainer,
        advance: (steps, given) => {
          if (steps > 1) setTimeout(() => controller.abort(), 20);
          return trainer.advance(steps, given);
        },
      };
    };
    const first = await train(folder, { create, signal: controller.signal });
    assert.equal(first.interrupted, true);
    const { store } = await train(folder);
    await withFolder(async (other) => {
      const whole = await train(other);
      for (const { key } of await trainings()) {
        assert.deepEqual(store.get(key), whole.store.get(key));
      }
    });
  });
});

Deno.test("a failure while rows are made loses no training", async () => {
  await withFolder(async (folder) => {
    let made = 0;
    const failing = (model: TrainedModel<Key>) => {
      if (++made === 2) throw new Error("no truth");
      return rowOf(model);
    };
    await assert.rejects(train(folder, { rowOf: failing, together: 4 }), /no truth/);
    let steps = 0;
    const create = async (asked: TrainerOptions): Promise<Trainer> => {
      const trainer = await createTwinTrainer(asked);
      return {
        ...trainer,
        advance: (count, given) => {
          if (count > 1) steps += count;
          return trainer.advance(count, given);
        },
      };
    };
    const { store } = await train(folder, { create, together: 4 });
    assert.equal(steps, 0);
    for (const { key } of await trainings()) assert.ok(store.get(key) !== undefined);
    assert.deepEqual(await left(folder), []);
  });
});
