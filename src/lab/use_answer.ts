/**
 * An answer of a worker in a component.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";

/** An answer, as far as it is there. */
export interface Answered<T> {
  /** The last answer; null before the first. */
  readonly value: T | null;
  /** Why the last question has no answer, in a line; empty if it has. */
  readonly fault: string;
}

/**
 * Asks when a component is first drawn and whenever an input changes. An answer that comes after a newer question is
 * passed over; until the newer one is answered the last stays.
 *
 * @param ask Asks; null for no question.
 * @param inputs What the question depends on.
 */
export function useAnswer<T>(
  ask: () => Promise<T> | null,
  inputs: readonly unknown[],
): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ value: null, fault: "" });
  useEffect(() => {
    let isLast = true;
    ask()?.then(
      (value) => isLast && setAnswered({ value, fault: "" }),
      (error) => isLast && setAnswered(({ value }) => ({ value, fault: error.message })),
    );
    return () => {
      isLast = false;
    };
  }, inputs);
  return answered;
}
