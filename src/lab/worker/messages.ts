/**
 * What the page and its workers say to each other.
 *
 * @module
 */

/** What a worker is asked. */
export interface Question {
  /** Tells questions apart. */
  readonly id: number;
  /** Which request it is. */
  readonly name: string;
  /** The request's input. */
  readonly input: unknown;
}

/** What a worker says to a question: news on the way, at the end what came of it, or one line on why nothing did. */
export type Answer =
  & { readonly id: number }
  & (
    | { readonly kind: "news"; readonly news: unknown }
    | { readonly kind: "done"; readonly output: unknown }
    | { readonly kind: "failed"; readonly reason: string }
  );
