// A loop of multiply-adds in registers: the arithmetic ceiling of one core, for the benchmark.

import { madd } from "./simd";

/** Runs `rounds` rounds of ten independent chains: 80 operations a round. Returns their sum. */
export function fmaRate(rounds: i32, x: f32, y: f32): f32 {
  const xs = f32x4.splat(x), ys = f32x4.splat(y);
  let a = f32x4.splat(1), b = f32x4.splat(2), c = f32x4.splat(3), d = f32x4.splat(4);
  let e = f32x4.splat(5), f = f32x4.splat(6), g = f32x4.splat(7), h = f32x4.splat(8);
  let i = f32x4.splat(9), j = f32x4.splat(10);
  for (let n = 0; n < rounds; n++) {
    a = madd(a, xs, ys);
    b = madd(b, xs, ys);
    c = madd(c, xs, ys);
    d = madd(d, xs, ys);
    e = madd(e, xs, ys);
    f = madd(f, xs, ys);
    g = madd(g, xs, ys);
    h = madd(h, xs, ys);
    i = madd(i, xs, ys);
    j = madd(j, xs, ys);
  }
  const ab = f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
  const cd = f32x4.add(f32x4.add(e, f), f32x4.add(g, h));
  const sum = f32x4.add(f32x4.add(ab, cd), f32x4.add(i, j));
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) +
    f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}
