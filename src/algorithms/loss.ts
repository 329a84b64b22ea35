/**
 * What every loss is given and gives back.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */

/** The online network's values on a batch, beside what the data say. */
export interface LossInput {
  /** (B,A) Q(s,.) of the online network. */
  readonly q: Float64Array;
  /** (B) actions in the data. */
  readonly action: Uint8Array;
  /** Number of actions A. */
  readonly actions: number;
  /** (B) Bellman targets; not read by behaviour cloning. */
  readonly target: Float64Array;
}

/** A loss and its gradient. */
export interface LossReport {
  /** The whole loss, a mean over rows. */
  readonly loss: number;
  /** Mean squared Bellman error; 0 for behaviour cloning. */
  readonly tdLoss: number;
  /** (B,A) gradient of the loss with respect to Q. */
  readonly qGradient: Float64Array;
}
