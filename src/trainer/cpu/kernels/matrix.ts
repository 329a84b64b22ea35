// The three matrix products of a linear layer, in tiles of eight v128 sums; nothing is packed in a step.
//
// Shapes: R rows, K inputs, N outputs, both multiples of 8 (padding is zero). A weight lies in panels of 8
// outputs, (N/8)(K,8), each followed by PANEL_PADDING bytes, so that a tile reads it from front to back and
// panels do not fall on the same cache sets. Rows of activations lie `distance` bytes apart.
//
// The engine checks the bounds of every load (Deno does not switch on V8's trap handler), so a tile is worth
// what it multiplies by load. Two steps of the inner loop written out are best: of four, V8 puts the sums that
// depend on each other side by side.
// Float64 twins: src/network/twin/forward.ts, src/network/twin/backward.ts

import { madd, sums } from "./simd";

/** Bytes behind a panel; src/trainer/cpu/cpu_layout.ts agrees. */
const PANEL_PADDING: usize = 64;

/** Bytes from a weight's panel to the next. */
// @ts-ignore: decorator
@inline
function panelBytes(inputs: i32): usize {
  return (<usize> inputs << 5) + PANEL_PADDING;
}

/**
 * y = x W + b, with ReLU if asked: tiles of 4 rows by 8 outputs, inputs in ascending order.
 * `rows` is a multiple of 4.
 */
export function linearForward(
  x: usize,
  xDistance: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  weight: usize,
  bias: usize,
  y: usize,
  yDistance: usize,
  relu: bool,
): void {
  const last = y + <usize> rows * yDistance;
  let panel = weight;
  for (let n = 0; n < outputs; n += 8) {
    const end = panel + (<usize> inputs << 5);
    let from = x;
    for (let to = y; to < last; to += yDistance << 2) {
      let x0 = from;
      let x1 = x0 + xDistance;
      let x2 = x1 + xDistance;
      let x3 = x2 + xDistance;
      from = x3 + xDistance;
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
      let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
      let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
      let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
      for (let w = panel; w < end; w += 64) {
        let w0 = v128.load(w), w1 = v128.load(w, 16);
        let a = v128.load32_splat(x0);
        c00 = madd(a, w0, c00);
        c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1);
        c10 = madd(a, w0, c10);
        c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2);
        c20 = madd(a, w0, c20);
        c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3);
        c30 = madd(a, w0, c30);
        c31 = madd(a, w1, c31);
        w0 = v128.load(w, 32);
        w1 = v128.load(w, 48);
        a = v128.load32_splat(x0, 4);
        c00 = madd(a, w0, c00);
        c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1, 4);
        c10 = madd(a, w0, c10);
        c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2, 4);
        c20 = madd(a, w0, c20);
        c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3, 4);
        c30 = madd(a, w0, c30);
        c31 = madd(a, w1, c31);
        x0 += 8;
        x1 += 8;
        x2 += 8;
        x3 += 8;
      }
      const floor = f32x4.splat(relu ? 0 : -Infinity);
      const at = <usize> n << 2;
      const bias0 = v128.load(bias + at);
      const bias1 = v128.load(bias + at, 16);
      const y0 = to + at;
      const y1 = y0 + yDistance;
      const y2 = y1 + yDistance;
      const y3 = y2 + yDistance;
      v128.store(y0, f32x4.pmax(f32x4.add(c00, bias0), floor));
      v128.store(y0, f32x4.pmax(f32x4.add(c01, bias1), floor), 16);
      v128.store(y1, f32x4.pmax(f32x4.add(c10, bias0), floor));
      v128.store(y1, f32x4.pmax(f32x4.add(c11, bias1), floor), 16);
      v128.store(y2, f32x4.pmax(f32x4.add(c20, bias0), floor));
      v128.store(y2, f32x4.pmax(f32x4.add(c21, bias1), floor), 16);
      v128.store(y3, f32x4.pmax(f32x4.add(c30, bias0), floor));
      v128.store(y3, f32x4.pmax(f32x4.add(c31, bias1), floor), 16);
    }
    panel += panelBytes(inputs);
  }
}

/** dW = x^T dy and db = sum of dy over rows: tiles of 4 inputs by 8 outputs, rows in ascending order. */
export function weightGradient(
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
  const last = dy + <usize> rows * dyDistance;
  let panel = weight;
  for (let n = 0; n < outputs; n += 8) {
    const at = <usize> n << 2;
    const end = last + at;
    let b0 = f32x4.splat(0), b1 = f32x4.splat(0);
    for (let d = dy + at; d < end; d += dyDistance) {
      b0 = f32x4.add(b0, v128.load(d));
      b1 = f32x4.add(b1, v128.load(d, 16));
    }
    v128.store(bias + at, b0);
    v128.store(bias + at, b1, 16);
    let out = panel;
    for (let k = 0; k < inputs; k += 4) {
      let from = x + (<usize> k << 2);
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
      let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
      let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
      let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
      for (let d = dy + at; d < end; d += dyDistance) {
        const d0 = v128.load(d), d1 = v128.load(d, 16);
        let a = v128.load32_splat(from);
        c00 = madd(a, d0, c00);
        c01 = madd(a, d1, c01);
        a = v128.load32_splat(from, 4);
        c10 = madd(a, d0, c10);
        c11 = madd(a, d1, c11);
        a = v128.load32_splat(from, 8);
        c20 = madd(a, d0, c20);
        c21 = madd(a, d1, c21);
        a = v128.load32_splat(from, 12);
        c30 = madd(a, d0, c30);
        c31 = madd(a, d1, c31);
        from += xDistance;
      }
      v128.store(out, c00);
      v128.store(out, c01, 16);
      v128.store(out, c10, 32);
      v128.store(out, c11, 48);
      v128.store(out, c20, 64);
      v128.store(out, c21, 80);
      v128.store(out, c30, 96);
      v128.store(out, c31, 112);
      out += 128;
    }
    panel += panelBytes(inputs);
  }
}

/** dx of a tile: kept where the layer's input was above 0, or everywhere if there is no mask. */
// @ts-ignore: decorator
@inline
function masked(value: v128, mask: usize): v128 {
  if (mask == 0) return value;
  return v128.and(value, f32x4.gt(v128.load(mask), f32x4.splat(0)));
}

/**
 * dx = dy W^T, through the ReLU before it: tiles of 2 rows by 4 inputs, each a sum of four strided sums.
 * `rows` is a multiple of 2; `mask` is the layer's input, or 0.
 */
export function inputGradient(
  dy: usize,
  dyDistance: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  weight: usize,
  mask: usize,
  maskDistance: usize,
  dx: usize,
  dxDistance: usize,
): void {
  const step = panelBytes(inputs);
  const length = <usize> inputs << 2;
  for (let r = 0; r < rows; r += 2) {
    const own = dy + <usize> r * dyDistance;
    const end = own + (<usize> outputs << 2);
    const out0 = dx + <usize> r * dxDistance;
    const out1 = out0 + dxDistance;
    const mask0 = mask + <usize> r * maskDistance;
    for (let k: usize = 0; k < length; k += 16) {
      let d1 = own + dyDistance;
      let w = weight + (k << 3);
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
      let c02 = f32x4.splat(0), c03 = f32x4.splat(0);
      let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
      let c12 = f32x4.splat(0), c13 = f32x4.splat(0);
      for (let d0 = own; d0 < end; d0 += 32) {
        let g0 = v128.load(d0), g1 = v128.load(d1);
        let v = v128.load(w);
        c00 = madd(g0, v, c00);
        c10 = madd(g1, v, c10);
        v = v128.load(w, 32);
        c01 = madd(g0, v, c01);
        c11 = madd(g1, v, c11);
        v = v128.load(w, 64);
        c02 = madd(g0, v, c02);
        c12 = madd(g1, v, c12);
        v = v128.load(w, 96);
        c03 = madd(g0, v, c03);
        c13 = madd(g1, v, c13);
        g0 = v128.load(d0, 16);
        g1 = v128.load(d1, 16);
        v = v128.load(w, 16);
        c00 = madd(g0, v, c00);
        c10 = madd(g1, v, c10);
        v = v128.load(w, 48);
        c01 = madd(g0, v, c01);
        c11 = madd(g1, v, c11);
        v = v128.load(w, 80);
        c02 = madd(g0, v, c02);
        c12 = madd(g1, v, c12);
        v = v128.load(w, 112);
        c03 = madd(g0, v, c03);
        c13 = madd(g1, v, c13);
        d1 += 32;
        w += step;
      }
      const at0 = mask == 0 ? 0 : mask0 + k;
      const at1 = mask == 0 ? 0 : mask0 + maskDistance + k;
      v128.store(out0 + k, masked(sums(c00, c01, c02, c03), at0));
      v128.store(out1 + k, masked(sums(c10, c11, c12, c13), at1));
    }
  }
}
