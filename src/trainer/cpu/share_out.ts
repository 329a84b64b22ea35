/**
 * Sharing the models' steps out among teams of workers: no model far ahead of another, none idle for long.
 *
 * @module
 */

/** Most chunks a model may be ahead of the one that is furthest behind. */
const LEAD = 4;

/** What is to be shared out. */
export interface Shares {
  /** Number of models. */
  readonly models: number;
  /** Number of teams. */
  readonly teams: number;
  /** Steps each model is to take. */
  readonly steps: number;
  /** Takes steps of a model by a team; `from` of them are taken already. */
  run(team: number, job: { model: number; from: number; steps: number }): Promise<void>;
  /** Steps to take at a time. */
  chunk(): number;
  /** When it fires, every model stops at the same step, soon. */
  readonly signal?: AbortSignal;
  /** Called with the steps every model has taken. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Takes the steps.
 *
 * @returns Steps taken of every model: fewer than asked for only if the signal fired.
 */
export async function shareOut(shares: Shares): Promise<number> {
  const { models, teams, steps, signal, onProgress } = shares;
  const claimed = new Array<number>(models).fill(0);
  const done = new Array<number>(models).fill(0);
  const busy = new Set<number>();
  let goal = steps;
  let waiting: (() => void)[] = [];

  /** The model furthest behind that no team has, if it may go on. */
  function next(): number {
    let best = -1;
    for (let m = 0; m < models; m++) {
      if (busy.has(m) || claimed[m] >= goal) continue;
      if (best < 0 || claimed[m] < claimed[best]) best = m;
    }
    return best;
  }

  async function lane(team: number): Promise<void> {
    while (claimed.some((count) => count < goal)) {
      if (signal?.aborted && goal === steps) goal = Math.max(...claimed);
      const model = next();
      const size = shares.chunk();
      if (model < 0 || claimed[model] > Math.min(...done) + LEAD * size) {
        if (busy.size === 0) return;
        await new Promise<void>((wake) => waiting.push(wake));
        continue;
      }
      const from = claimed[model];
      const count = Math.min(size, goal - from);
      claimed[model] += count;
      busy.add(model);
      await shares.run(team, { model, from, steps: count });
      busy.delete(model);
      done[model] = claimed[model];
      onProgress?.(Math.min(...done));
      waiting.forEach((wake) => wake());
      waiting = [];
    }
  }
  await Promise.all(Array.from({ length: Math.min(teams, models) }, (_, t) => lane(t)));
  return goal;
}
