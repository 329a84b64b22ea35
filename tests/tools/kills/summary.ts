/**
 * What all trials came to, by command and system call.
 *
 * @module
 */

/** A trial. */
export interface Trial {
  /** Name of the command. */
  readonly command: string;
  /** The calls at which it was to be killed, in order. */
  readonly calls: readonly string[];
  /** How many of them came. */
  readonly killed: number;
  /** What was wrong in the end. */
  readonly faults: readonly string[];
}

/** Counts trials. */
export interface Summary {
  /** Counts one. */
  add(trial: Trial): void;
  /** Number of trials that ended otherwise than an uninterrupted run. */
  failed(): number;
  /** A line a command and call, then `N passed, N failed`. */
  text(): string;
}

/** Begins to count. */
export function newSummary(): Summary {
  const trials: Trial[] = [];
  const failed = () => trials.filter(({ faults }) => faults.length > 0).length;
  return {
    add: (trial) => trials.push(trial),
    failed,
    text() {
      const kills = trials.flatMap(({ command, calls, killed, faults }) =>
        calls.map((call, i) => ({
          of: `${command}, ${call}`,
          came: i < killed,
          failed: faults.length > 0,
        }))
      );
      const lines = [...Map.groupBy(kills, ({ of }) => of)].sort().map(([of, all]) => {
        const [came, wrong] = [all.filter((one) => one.came), all.filter((one) => one.failed)];
        return `${of}: ${came.length} of ${all.length} killed, ${wrong.length} failed`;
      });
      const came = kills.filter((one) => one.came).length;
      lines.push(`${came} kills of ${kills.length} came in ${trials.length} trials`);
      return [...lines, `${trials.length - failed()} passed, ${failed()} failed`].join("\n");
    },
  };
}
