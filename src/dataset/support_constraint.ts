/**
 * Which actions the data support in each state, and what is done where they support none.
 *
 * C(s) is {a : n(s,a) >= k}, {a : n(s,a) / n(s) >= p}, or {a : n(s,a) / max_b n(s,b) >= t}, the rule of
 * discrete BCQ (Fujimoto et al., "Benchmarking Batch Deep Reinforcement Learning Algorithms",
 * arXiv 1910.01708, 2019, equation 13, with t = 0.3), there from a network, here from counts.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */

/** What makes an action supported in a state. */
export type SupportRule =
  | {
    /** Smallest n(s,a), an integer of at least 1. */
    readonly count: number;
  }
  | {
    /** Smallest n(s,a) / n(s), above 0 and at most 1. */
    readonly share: number;
  }
  | {
    /** Smallest n(s,a) / max_b n(s,b), above 0 and at most 1. */
    readonly relative: number;
  };

/** Most actions a set of actions can be kept for: one bit each. */
export const MAX_SUPPORT_ACTIONS = 32;

/** Where C(s) comes from. */
export const FALLBACK = {
  /** From the rule. */
  none: 0,
  /** The rule leaves nothing: the state's most frequent action. */
  empty: 1,
  /** The data never show the state: the dataset's most frequent action. */
  unseen: 2,
} as const;

/** The actions that may be chosen. */
export interface Support {
  /** (S) bit a is set where a is in C(s); never 0. */
  readonly allowed: Uint32Array;
  /** (S) one of {@link FALLBACK}. */
  readonly fallback: Uint8Array;
}

/** Index of the largest count; ties go to the lowest. */
function mostFrequent(counts: ArrayLike<number>): number {
  let best = 0;
  for (let a = 1; a < counts.length; a++) if (counts[a] > counts[best]) best = a;
  return best;
}

/** Whether the rule accepts a count of a state's row. */
function acceptance(rule: SupportRule, row: Uint32Array): (n: number) => boolean {
  if ("count" in rule) return (n) => n >= rule.count;
  if ("share" in rule) {
    const total = row.reduce((sum, n) => sum + n, 0);
    return (n) => n / total >= rule.share;
  }
  const most = row[mostFrequent(row)];
  return (n) => n / most >= rule.relative;
}

/**
 * Finds C(s) of every state.
 *
 * @param counts (S,A) n(s,a).
 * @param actions Number of actions A.
 * @param rule What makes an action supported.
 * @throws {RangeError} If there are more actions than {@link MAX_SUPPORT_ACTIONS}.
 */
export function supportOf(counts: Uint32Array, actions: number, rule: SupportRule): Support {
  if (actions > MAX_SUPPORT_ACTIONS) {
    throw new RangeError(
      `Cannot constrain ${actions} actions to their support, expected at most ${MAX_SUPPORT_ACTIONS}`,
    );
  }
  const states = counts.length / actions;
  const total = new Float64Array(actions);
  counts.forEach((n, pair) => total[pair % actions] += n);
  const commonest = mostFrequent(total);
  const allowed = new Uint32Array(states);
  const fallback = new Uint8Array(states);
  for (let s = 0; s < states; s++) {
    const row = counts.subarray(s * actions, (s + 1) * actions);
    const accepts = acceptance(rule, row);
    let bits = 0;
    row.forEach((n, a) => bits |= n > 0 && accepts(n) ? 1 << a : 0);
    if (bits === 0) {
      const best = mostFrequent(row);
      fallback[s] = row[best] > 0 ? FALLBACK.empty : FALLBACK.unseen;
      bits = 1 << (row[best] > 0 ? best : commonest);
    }
    allowed[s] = bits;
  }
  return { allowed, fallback };
}

/**
 * Index of a state's largest value among allowed actions; ties go to the lowest index.
 *
 * @param values (A) the state's values.
 * @param allowed Bit a is set where a may be chosen; not 0.
 */
export function argmaxAllowed(values: ArrayLike<number>, allowed: number): number {
  let best = -1;
  for (let a = 0; a < values.length; a++) {
    if ((allowed >>> a & 1) === 1 && (best < 0 || values[a] > values[best])) best = a;
  }
  return best;
}
