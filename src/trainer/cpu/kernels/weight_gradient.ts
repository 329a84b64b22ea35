// dW = x^T dy and db = sum of dy over rows, of a linear layer.
//
// Shapes: R rows, K inputs, N outputs; K and N are multiples of 8 (padding is zero). Weights lie in panels
// (panels.ts), rows of activations and gradients lie `distance` bytes apart.
//
// A tile is 6 inputs by 8 outputs, for the reasons given in linear_forward.ts, eight rows written out. Its sums come
// from memory and go back there, so that rows may come in several calls. K is no multiple of 6: the last tile overlaps
// the one before it by 2 or 4 inputs, whose sums it leaves alone.
// Float64 twin: src/network/twin/backward.ts

import { panelBytes } from "./panels";
import { madd } from "./simd";

/** Adds to the bias gradient of 8 outputs: (R,8) numbers. */
function biasGradient(dy: usize, dyDistance: usize, end: usize, bias: usize): void {
  let b0 = v128.load(bias), b1 = v128.load(bias, 16);
  for (let d = dy; d < end; d += dyDistance) {
    b0 = f32x4.add(b0, v128.load(d)), b1 = f32x4.add(b1, v128.load(d, 16));
  }
  v128.store(bias, b0);
  v128.store(bias, b1, 16);
}

/** Adds to the gradients of weight and bias, rows in ascending order. */
export function addWeightGradient(
  x: usize,
  xDistance: usize,
  dy: usize,
  dyDistance: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  weight: usize,
  bias: usize,
): void {
  let panel = weight;
  for (let n = 0; n < outputs; n += 8) {
    const at = <usize> n << 2;
    const start = dy + at;
    const eights = start + <usize> (rows & ~7) * dyDistance;
    const end = start + <usize> rows * dyDistance;
    biasGradient(start, dyDistance, end, bias + at);
    for (let tile = 0; tile < inputs; tile += 6) {
      const k = <usize> min(tile, inputs - 6);
      let from = x + (k << 2);
      const out = panel + (k << 5);
      let c00 = v128.load(out), c01 = v128.load(out, 16);
      let c10 = v128.load(out, 32), c11 = v128.load(out, 48);
      let c20 = v128.load(out, 64), c21 = v128.load(out, 80);
      let c30 = v128.load(out, 96), c31 = v128.load(out, 112);
      let c40 = v128.load(out, 128), c41 = v128.load(out, 144);
      let c50 = v128.load(out, 160), c51 = v128.load(out, 176);
      let d = start;
      while (d < eights) {
        let d0 = v128.load(d), d1 = v128.load(d, 16);
        let a: v128;
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
        d0 = v128.load(d), d1 = v128.load(d, 16);
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
        d0 = v128.load(d), d1 = v128.load(d, 16);
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
        d0 = v128.load(d), d1 = v128.load(d, 16);
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
        d0 = v128.load(d), d1 = v128.load(d, 16);
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
        d0 = v128.load(d), d1 = v128.load(d, 16);
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
        d0 = v128.load(d), d1 = v128.load(d, 16);
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
        d0 = v128.load(d), d1 = v128.load(d, 16);
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
      }
      while (d < end) {
        const d0 = v128.load(d), d1 = v128.load(d, 16);
        let a: v128;
        a = v128.load32_splat(from), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(from, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(from, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        from += xDistance, d += dyDistance;
      }
      // What the tile before has added to is left as it is.
      const known = tile - <i32> k;
      if (known == 0) {
        v128.store(out, c00);
        v128.store(out, c01, 16);
        v128.store(out, c10, 32);
        v128.store(out, c11, 48);
      }
      if (known <= 2) {
        v128.store(out, c20, 64);
        v128.store(out, c21, 80);
        v128.store(out, c30, 96);
        v128.store(out, c31, 112);
      }
      v128.store(out, c40, 128);
      v128.store(out, c41, 144);
      v128.store(out, c50, 160);
      v128.store(out, c51, 176);
    }
    panel += panelBytes(inputs);
  }
}
