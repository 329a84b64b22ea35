// The three matrix products of a linear layer, in tiles of eight v128 sums; nothing is packed.
//
// Shapes: R rows, K inputs, N outputs, both multiples of 8 (padding is zero). Weights lie as (K,N).
// Rows are named by tables of addresses, so that an embedding's rows are read where they lie.
// Float64 twins: src/network/twin/forward.ts, src/network/twin/backward.ts

import { madd, sums } from "./simd";

/**
 * y = x W + b, with ReLU if asked: tiles of 4 rows by 8 outputs, inputs in ascending order.
 * `rows` is a multiple of 4; `x` and `y` are tables of R addresses.
 */
export function linearForward(
  x: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  weight: usize,
  bias: usize,
  y: usize,
  relu: bool,
): void {
  const stride = (<usize> outputs) << 2;
  const length = (<usize> inputs) << 2;
  const floor = relu ? f32x4.splat(0) : f32x4.splat(-Infinity);
  const last = y + ((<usize> rows) << 2);
  for (let n: usize = 0; n < stride; n += 32) {
    const bias0 = v128.load(bias + n);
    const bias1 = v128.load(bias + n, 16);
    let from = x;
    for (let to = y; to < last; to += 16) {
      const x0 = <usize> load<u32>(from);
      const x1 = <usize> load<u32>(from, 4);
      const x2 = <usize> load<u32>(from, 8);
      const x3 = <usize> load<u32>(from, 12);
      from += 16;
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
      let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
      let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
      let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
      let w = weight + n;
      for (let k: usize = 0; k < length; k += 8) {
        let w0 = v128.load(w), w1 = v128.load(w, 16);
        let a = v128.load32_splat(x0 + k);
        c00 = madd(a, w0, c00);
        c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1 + k);
        c10 = madd(a, w0, c10);
        c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2 + k);
        c20 = madd(a, w0, c20);
        c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3 + k);
        c30 = madd(a, w0, c30);
        c31 = madd(a, w1, c31);
        w += stride;
        w0 = v128.load(w);
        w1 = v128.load(w, 16);
        a = v128.load32_splat(x0 + k, 4);
        c00 = madd(a, w0, c00);
        c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1 + k, 4);
        c10 = madd(a, w0, c10);
        c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2 + k, 4);
        c20 = madd(a, w0, c20);
        c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3 + k, 4);
        c30 = madd(a, w0, c30);
        c31 = madd(a, w1, c31);
        w += stride;
      }
      const y0 = <usize> load<u32>(to) + n;
      const y1 = <usize> load<u32>(to, 4) + n;
      const y2 = <usize> load<u32>(to, 8) + n;
      const y3 = <usize> load<u32>(to, 12) + n;
      v128.store(y0, f32x4.pmax(f32x4.add(c00, bias0), floor));
      v128.store(y0, f32x4.pmax(f32x4.add(c01, bias1), floor), 16);
      v128.store(y1, f32x4.pmax(f32x4.add(c10, bias0), floor));
      v128.store(y1, f32x4.pmax(f32x4.add(c11, bias1), floor), 16);
      v128.store(y2, f32x4.pmax(f32x4.add(c20, bias0), floor));
      v128.store(y2, f32x4.pmax(f32x4.add(c21, bias1), floor), 16);
      v128.store(y3, f32x4.pmax(f32x4.add(c30, bias0), floor));
      v128.store(y3, f32x4.pmax(f32x4.add(c31, bias1), floor), 16);
    }
  }
}

/**
 * dW = x^T dy and db = sum of dy over rows: tiles of 4 inputs by 8 outputs, rows in ascending order.
 * `x` and `dy` are tables of R addresses.
 */
export function weightGradient(
  x: usize,
  dy: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  weight: usize,
  bias: usize,
): void {
  const stride = (<usize> outputs) << 2;
  const length = (<usize> inputs) << 2;
  const table = (<usize> rows) << 2;
  for (let n: usize = 0; n < stride; n += 32) {
    let b0 = f32x4.splat(0), b1 = f32x4.splat(0);
    for (let r: usize = 0; r < table; r += 4) {
      const d = <usize> load<u32>(dy + r) + n;
      b0 = f32x4.add(b0, v128.load(d));
      b1 = f32x4.add(b1, v128.load(d, 16));
    }
    v128.store(bias + n, b0);
    v128.store(bias + n, b1, 16);
    let out = weight + n;
    for (let k: usize = 0; k < length; k += 16) {
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
      let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
      let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
      let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
      for (let r: usize = 0; r < table; r += 4) {
        const d = <usize> load<u32>(dy + r) + n;
        const from = <usize> load<u32>(x + r) + k;
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
      }
      v128.store(out, c00);
      v128.store(out, c01, 16);
      out += stride;
      v128.store(out, c10);
      v128.store(out, c11, 16);
      out += stride;
      v128.store(out, c20);
      v128.store(out, c21, 16);
      out += stride;
      v128.store(out, c30);
      v128.store(out, c31, 16);
      out += stride;
    }
  }
}

/** dx of a tile: kept where the layer's input was above 0, or everywhere if `mask` is 0. */
// @ts-ignore: decorator
@inline
function masked(value: v128, mask: usize, at: usize): v128 {
  if (mask == 0) return value;
  const input = v128.load(<usize> load<u32>(mask) + at);
  return v128.and(value, f32x4.gt(input, f32x4.splat(0)));
}

/**
 * dx = dy W^T, through the ReLU before it: tiles of 2 rows by 4 inputs, each a sum of four strided sums.
 * `rows` is a multiple of 2; `dy`, `dx` and `mask` (the layer's input, or 0) are tables of R addresses.
 */
export function inputGradient(
  dy: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  weight: usize,
  mask: usize,
  dx: usize,
): void {
  const stride = (<usize> outputs) << 2;
  const length = (<usize> inputs) << 2;
  const table = (<usize> rows) << 2;
  for (let r: usize = 0; r < table; r += 8) {
    const d0 = <usize> load<u32>(dy + r);
    const d1 = <usize> load<u32>(dy + r, 4);
    const out0 = <usize> load<u32>(dx + r);
    const out1 = <usize> load<u32>(dx + r, 4);
    let w0 = weight;
    for (let k: usize = 0; k < length; k += 16) {
      const w1 = w0 + stride;
      const w2 = w1 + stride;
      const w3 = w2 + stride;
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
      let c02 = f32x4.splat(0), c03 = f32x4.splat(0);
      let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
      let c12 = f32x4.splat(0), c13 = f32x4.splat(0);
      for (let n: usize = 0; n < stride; n += 32) {
        let g0 = v128.load(d0 + n), g1 = v128.load(d1 + n);
        let w = v128.load(w0 + n);
        c00 = madd(g0, w, c00);
        c10 = madd(g1, w, c10);
        w = v128.load(w1 + n);
        c01 = madd(g0, w, c01);
        c11 = madd(g1, w, c11);
        w = v128.load(w2 + n);
        c02 = madd(g0, w, c02);
        c12 = madd(g1, w, c12);
        w = v128.load(w3 + n);
        c03 = madd(g0, w, c03);
        c13 = madd(g1, w, c13);
        g0 = v128.load(d0 + n, 16);
        g1 = v128.load(d1 + n, 16);
        w = v128.load(w0 + n, 16);
        c00 = madd(g0, w, c00);
        c10 = madd(g1, w, c10);
        w = v128.load(w1 + n, 16);
        c01 = madd(g0, w, c01);
        c11 = madd(g1, w, c11);
        w = v128.load(w2 + n, 16);
        c02 = madd(g0, w, c02);
        c12 = madd(g1, w, c12);
        w = v128.load(w3 + n, 16);
        c03 = madd(g0, w, c03);
        c13 = madd(g1, w, c13);
      }
      const at0 = mask == 0 ? 0 : mask + r;
      const at1 = mask == 0 ? 0 : mask + r + 4;
      v128.store(out0 + k, masked(sums(c00, c01, c02, c03), at0, k));
      v128.store(out1 + k, masked(sums(c10, c11, c12, c13), at1, k));
      w0 = w3 + stride;
    }
  }
}
