/**
 * Notices what stands still.
 *
 * @module
 */

/** Looks at the progress in the course of the patience. */
const LOOKS = 30;

/**
 * Starts a watch over a progress; returns what ends it.
 *
 * @param progress A number that changes while all is well.
 * @param onStill Called once if it does not.
 */
export type Watch = (progress: () => number, onStill: () => void) => () => void;

/**
 * Makes watches of one patience. It is counted in looks, not in time: a machine that sleeps does not
 * look.
 *
 * @param patience Milliseconds a progress may stand still.
 */
export function watchdog(patience: number): Watch {
  return (progress, onStill) => {
    let last = progress();
    let still = 0;
    const timer = setInterval(() => {
      const now = progress();
      still = now === last ? still + 1 : 0;
      last = now;
      if (still < LOOKS) return;
      clearInterval(timer);
      onStill();
    }, patience / LOOKS);
    return () => clearInterval(timer);
  };
}
