/**
 * One step of Adam with coupled weight decay, as `torch.optim.Adam`.
 *
 * Kingma and Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015.
 *
 * @module
 */

/** What an Adam step reads. */
export interface AdamInput {
  /** (P) gradient, after the clip. */
  readonly gradient: Float64Array;
  /** Number of this step t, 1 for the first. */
  readonly step: number;
  /** Learning rate. */
  readonly learningRate: number;
  /** Decay of the first moment b1. */
  readonly beta1: number;
  /** Decay of the second moment b2. */
  readonly beta2: number;
  /** Term outside the root. */
  readonly epsilon: number;
  /** Coupled L2 decay, on every parameter. */
  readonly weightDecay: number;
}

/** What an Adam step changes. */
export interface AdamState {
  /** (P) weights theta. */
  readonly parameters: Float64Array;
  /** (P) first moment m. */
  readonly firstMoment: Float64Array;
  /** (P) second moment v. */
  readonly secondMoment: Float64Array;
}

/**
 * g += decay theta; m = b1 m + (1 - b1) g; v = b2 v + (1 - b2) g^2;
 * theta -= lr / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + epsilon), in place and for every
 * parameter: rows of an embedding that were not in the batch move by their moments.
 *
 * @param state Weights and moments; changed.
 * @param input Gradient, step and settings.
 */
export function adamStep(state: AdamState, input: AdamInput): void {
  const { parameters, firstMoment, secondMoment } = state;
  const { gradient, step, beta1, beta2, epsilon, weightDecay } = input;
  const rate = input.learningRate / (1 - beta1 ** step);
  const root = Math.sqrt(1 - beta2 ** step);
  for (let i = 0; i < parameters.length; i++) {
    const g = gradient[i] + weightDecay * parameters[i];
    firstMoment[i] = beta1 * firstMoment[i] + (1 - beta1) * g;
    secondMoment[i] = beta2 * secondMoment[i] + (1 - beta2) * g * g;
    parameters[i] -= rate * firstMoment[i] / (Math.sqrt(secondMoment[i]) / root + epsilon);
  }
}
