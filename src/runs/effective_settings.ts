/**
 * The settings that a training has in effect, read back from what trains: a key that never reaches the trainer shows here,
 * whatever the config says.
 *
 * @module
 */
import { netsOf } from "../algorithms/nets.ts";
import type { Trainer, TrainerOptions } from "../trainer/trainer.ts";

/** What a model is trained with. */
export interface EffectiveSettings {
  /** Words that its kernels read, by name: float32 numbers; the largest one stands for an infinite one. */
  readonly words: Readonly<Record<string, number>>;
  /**
   * Largest change of a weight in the first step, by network, to three digits: Adam's first step moves each weight by the
   * learning rate times g / (|g| + epsilon) (Kingma and Ba, 2015, section 2.1), so this is the first step's rate.
   */
  readonly first_step: Readonly<Record<string, number>>;
}

/** The largest float32 number. */
const LARGEST = 3.4028234663852886e38;

const bounded = (value: number) => Math.max(-LARGEST, Math.min(LARGEST, value));

const threeDigits = (value: number) => Number(value.toPrecision(3));

/** Largest absolute difference of two stretches. */
function largestChange(one: Float32Array, other: Float32Array): number {
  return one.reduce((most, value, i) => Math.max(most, Math.abs(value - other[i])), 0);
}

/**
 * Takes one step of fresh models on a trainer of their own, and reads what it went by.
 *
 * @param options What is trained; states to go on from are left out.
 * @param create Makes the trainer.
 * @returns (M).
 */
export async function effectiveSettings(
  { states: _states, ...options }: TrainerOptions,
  create: (options: TrainerOptions) => Promise<Trainer>,
): Promise<EffectiveSettings[]> {
  const trainer = await create(options);
  try {
    const before = await trainer.states();
    await trainer.advance(1);
    const after = await trainer.states();
    const words = await trainer.settings();
    return options.models.map(({ hyper }, m) => ({
      words: Object.fromEntries(
        Object.entries(words[m]).map(([name, value]) => [name, bounded(value)]),
      ),
      first_step: Object.fromEntries(
        netsOf(hyper, options.shape).map(({ name, offset, size }) => {
          const [one, other] = [before[m], after[m]].map(({ parameters }) =>
            parameters.subarray(offset, offset + size)
          );
          return [name, threeDigits(largestChange(one, other))];
        }),
      ),
    }));
  } finally {
    trainer.close();
  }
}
