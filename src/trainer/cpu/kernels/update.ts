// Norm of the gradient, and clip, weight decay, Adam and Polyak in one pass over the parameters.
//
// g = clip * gradient + decay * theta;  m = b1 m + (1 - b1) g;  v = b2 v + (1 - b2) g g;
// theta -= scale * m / (sqrt(v) * root + epsilon);  target += tau * (theta - target) with the new theta, a copy at tau 1.
// Float64 twins: src/network/twin/clip.ts, src/network/twin/adam.ts, src/network/twin/polyak.ts

import { BLOCK } from "./scratch";
import { madd } from "./simd";
import {
  SETTING_BETA1,
  SETTING_BETA2,
  SETTING_DECAY,
  SETTING_EPSILON,
  SETTING_MAX_NORM,
  SETTING_REST_OF_BETA1,
  SETTING_REST_OF_BETA2,
  SETTING_TARGET_EVERY,
  TARGET_RATES,
} from "./words";

/** Sum of squares of `floats` numbers, a multiple of 8. */
export function squaredNorm(from: usize, floats: usize): f64 {
  let total: f64 = 0;
  const end = from + (floats << 2);
  for (let at = from; at < end;) {
    const stop = min(end, at + (<usize> BLOCK << 2));
    let a = f32x4.splat(0), b = f32x4.splat(0);
    for (; at < stop; at += 32) {
      const x = v128.load(at), y = v128.load(at, 16);
      a = f32x4.add(a, f32x4.mul(x, x));
      b = f32x4.add(b, f32x4.mul(y, y));
    }
    const sum = f32x4.add(a, b);
    total += <f64> f32x4.extract_lane(sum, 0) + <f64> f32x4.extract_lane(sum, 1) +
      <f64> f32x4.extract_lane(sum, 2) + <f64> f32x4.extract_lane(sum, 3);
  }
  return total;
}

/** Settings of an update. */
export let clip: f32 = 1;
let decay: f32 = 0;
let beta1: f32 = 0;
let rest1: f32 = 0;
let beta2: f32 = 0;
let rest2: f32 = 0;
let scale: f32 = 0;
let root: f32 = 0;
let epsilon: f32 = 0;
let tau: f32 = 0;

/** Sets what the next updates of a network of a model do at step `number`, by the gradient's norm. */
export function prepareUpdate(
  model: usize,
  net: i32,
  number: u32,
  norm: f32,
  rate: f32,
  rootOf: f32,
): void {
  const isFollowed = number % <u32> load<f32>(model, SETTING_TARGET_EVERY) == 0;
  tau = isFollowed ? load<f32>(model + (<usize> net << 2), TARGET_RATES) : 0;
  beta1 = load<f32>(model, SETTING_BETA1);
  rest1 = load<f32>(model, SETTING_REST_OF_BETA1);
  beta2 = load<f32>(model, SETTING_BETA2);
  rest2 = load<f32>(model, SETTING_REST_OF_BETA2);
  const largest = load<f32>(model, SETTING_MAX_NORM);
  epsilon = load<f32>(model, SETTING_EPSILON);
  decay = load<f32>(model, SETTING_DECAY);
  clip = largest > 0 ? min<f32>(1, largest / (norm + <f32> 1e-6)) : 1;
  scale = rate;
  root = rootOf;
}

/**
 * Updates `floats` parameters, a multiple of 4. `raw` is their gradient, 0 for a gradient of zeros.
 * Returns whether everything is finite.
 */
export function update(
  theta: usize,
  target: usize,
  first: usize,
  second: usize,
  raw: usize,
  floats: usize,
): bool {
  const clips = f32x4.splat(clip), decays = f32x4.splat(decay);
  const beta1s = f32x4.splat(beta1), rest1s = f32x4.splat(rest1);
  const beta2s = f32x4.splat(beta2), rest2s = f32x4.splat(rest2);
  const scales = f32x4.splat(scale), roots = f32x4.splat(root);
  const epsilons = f32x4.splat(epsilon), taus = f32x4.splat(tau);
  const follows = tau > 0;
  const copies = tau == 1;
  // Stays 0 while all that is added times 0 is finite; a moment m that is not shows in theta.
  const zero = f32x4.splat(0);
  let sum = zero;
  const bytes = floats << 2;
  for (let i: usize = 0; i < bytes; i += 16) {
    const before = v128.load(theta + i);
    let g = f32x4.mul(decays, before);
    if (raw != 0) g = f32x4.add(f32x4.mul(clips, v128.load(raw + i)), g);
    const m = f32x4.add(f32x4.mul(beta1s, v128.load(first + i)), f32x4.mul(rest1s, g));
    const v = f32x4.add(
      f32x4.mul(beta2s, v128.load(second + i)),
      f32x4.mul(f32x4.mul(rest2s, g), g),
    );
    const divisor = f32x4.add(f32x4.mul(f32x4.sqrt(v), roots), epsilons);
    const after = f32x4.sub(before, f32x4.div(f32x4.mul(scales, m), divisor));
    v128.store(first + i, m);
    v128.store(second + i, v);
    v128.store(theta + i, after);
    sum = madd(after, zero, madd(v, zero, sum));
    if (follows) {
      let follower = v128.load(target + i);
      follower = copies ? after : f32x4.add(follower, f32x4.mul(taus, f32x4.sub(after, follower)));
      v128.store(target + i, follower);
      sum = madd(follower, zero, sum);
    }
  }
  return !v128.any_true(sum);
}
