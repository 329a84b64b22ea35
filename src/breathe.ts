/**
 * Long computations in pieces, between which signals, timers and messages get their turn.
 *
 * @module
 */

/** Milliseconds that may pass without a turn of the event loop. */
const PIECE_MS = 50;

let last = -Infinity;

/**
 * Gives the event loop a turn if it has had none for some time. Cheap to call often.
 *
 * @param signal Stops the computation.
 * @throws What the signal was fired with, if it was.
 */
export async function breathe(signal?: AbortSignal): Promise<void> {
  if (performance.now() - last >= PIECE_MS) {
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  }
  signal?.throwIfAborted();
}

/**
 * Runs a computation to its end, with turns of the event loop between its pieces.
 *
 * @param work Yields between pieces of some 50 ms or less.
 * @param signal Stops it between two pieces.
 * @returns What the computation returns.
 * @throws What the signal was fired with, if it was.
 */
export async function inPieces<T>(work: Iterator<unknown, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await breathe(signal);
  }
}

/**
 * Runs a computation to its end without a turn of the event loop.
 *
 * @param work Yields between pieces.
 * @returns What the computation returns.
 */
export function atOnce<T>(work: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
