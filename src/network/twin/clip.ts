/**
 * Clipping by the norm of the whole gradient, as `torch.nn.utils.clip_grad_norm_`.
 *
 * @module
 */

/** A clipped gradient. */
export interface Clipped {
  /** (P) the gradient after the clip. */
  readonly gradient: Float64Array;
  /** Norm of the whole gradient before the clip. */
  readonly norm: number;
}

/**
 * The Euclidean norm over all tensors.
 *
 * @param gradient (P).
 */
export function gradientNorm(gradient: Float64Array): number {
  let sum = 0;
  for (const g of gradient) sum += g * g;
  return Math.sqrt(sum);
}

/**
 * Multiplies a gradient by c = min(1, maxNorm / (norm + 1e-6)).
 *
 * @param gradient (P), left as it is.
 * @param maxNorm Largest norm; `Infinity` for no clip.
 */
export function clipGradient(gradient: Float64Array, maxNorm: number): Clipped {
  const norm = gradientNorm(gradient);
  const scale = Math.min(1, maxNorm / (norm + 1e-6));
  return { gradient: gradient.map((g) => g * scale), norm };
}
