// dx = dy W^T of a linear layer, through the ReLU before it.
//
// Shapes: R rows, K inputs, N outputs; K and N are multiples of 8 (padding is zero). Weights lie in panels
// (panels.ts), rows of activations and gradients lie `distance` bytes apart.
//
// The rows of dy are brought into panels of 8 first, (R/8)(N,8), a hundredth of the work. Then a vector holds
// one output of four rows, weights are what is splatted, and a tile of 6 inputs by 8 rows is worked off as in
// linear_forward.ts. Its sums go to memory in one piece, and from there to their rows. K is no multiple of 6: the
// last tile overlaps the one before it and writes the same numbers again.
// Float64 twin: src/network/twin/backward.ts

import { column0, column1, column2, column3, panelBytes } from "./panels";
import { tileSums } from "./scratch";
import { madd } from "./simd";

/** Rows of a tile. */
export const PANEL_ROWS: i32 = 8;

/** Copies (R,N) rows into panels (R/8)(N,8); R is a multiple of PANEL_ROWS. */
export function rowPanels(
  from: usize,
  distance: usize,
  rows: i32,
  columns: i32,
  panels: usize,
): void {
  let to = panels;
  for (let r = 0; r < rows; r += PANEL_ROWS) {
    let row = from + <usize> r * distance;
    const end = row + (<usize> columns << 2);
    for (; row < end; row += 16, to += 128) {
      for (let half: usize = 0; half < 8; half += 4) {
        const at = row + half * distance, out = to + (half << 2);
        const a = v128.load(at), b = v128.load(at + distance);
        const c = v128.load(at + 2 * distance), d = v128.load(at + 3 * distance);
        v128.store(out, column0(a, b, c, d));
        v128.store(out, column1(a, b, c, d), 32);
        v128.store(out, column2(a, b, c, d), 64);
        v128.store(out, column3(a, b, c, d), 96);
      }
    }
  }
}

/** Stores 4 numbers, or zeros where the layer's input is not above the floor. */
// @ts-ignore: decorator
@inline
function storeFour(to: usize, value: v128, x: usize, floor: v128): void {
  v128.store(to, v128.and(value, f32x4.gt(v128.load(x), floor)));
}

/** Stores the first 2 of 4 numbers in the same way. */
// @ts-ignore: decorator
@inline
function storeTwo(to: usize, value: v128, x: usize, floor: v128): void {
  v128.store64_lane(to, v128.and(value, f32x4.gt(v128.load64_zero(x), floor)), 0);
}

/** Writes 4 rows of 6 gradients, whose sums lie 32 bytes apart by input. */
function storeRows(
  sums: usize,
  to: usize,
  toDistance: usize,
  x: usize,
  xDistance: usize,
  floor: v128,
): void {
  const c0 = v128.load(sums), c1 = v128.load(sums, 32), c2 = v128.load(sums, 64);
  const c3 = v128.load(sums, 96), c4 = v128.load(sums, 128), c5 = v128.load(sums, 160);
  storeFour(to, column0(c0, c1, c2, c3), x, floor);
  storeTwo(to + 16, column0(c4, c5, c4, c5), x + 16, floor);
  to += toDistance, x += xDistance;
  storeFour(to, column1(c0, c1, c2, c3), x, floor);
  storeTwo(to + 16, column1(c4, c5, c4, c5), x + 16, floor);
  to += toDistance, x += xDistance;
  storeFour(to, column2(c0, c1, c2, c3), x, floor);
  storeTwo(to + 16, column2(c4, c5, c4, c5), x + 16, floor);
  to += toDistance, x += xDistance;
  storeFour(to, column3(c0, c1, c2, c3), x, floor);
  storeTwo(to + 16, column3(c4, c5, c4, c5), x + 16, floor);
}

/**
 * Writes (R,K) gradients of the layer's inputs `x`, outputs added in ascending order; R is a multiple of
 * PANEL_ROWS. `panels` is dy in panels; `relu`: `x` came out of a ReLU.
 */
export function inputGradient(
  panels: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  weight: usize,
  x: usize,
  xDistance: usize,
  dx: usize,
  dxDistance: usize,
  relu: bool,
): void {
  const step = panelBytes(inputs);
  const sums = tileSums;
  const floor = f32x4.splat(relu ? 0 : -Infinity);
  const size = <usize> outputs << 5;
  const last = panels + (<usize> rows >> 3) * size;
  for (let tile = 0; tile < inputs; tile += 6) {
    const k = <usize> min(tile, inputs - 6);
    let to = dx + (k << 2);
    let from = x + (k << 2);
    for (let d = panels; d < last;) {
      const end = d + size;
      let w0 = weight + (k << 5), w1 = w0 + 32, w2 = w0 + 64;
      let w3 = w0 + 96, w4 = w0 + 128, w5 = w0 + 160;
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
      let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
      let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
      let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
      let c40 = f32x4.splat(0), c41 = f32x4.splat(0);
      let c50 = f32x4.splat(0), c51 = f32x4.splat(0);
      for (; d < end; d += 256) {
        let d0 = v128.load(d), d1 = v128.load(d, 16);
        let a: v128;
        a = v128.load32_splat(w0), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(w1), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(w2), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(w3), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(w4), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(w5), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        d0 = v128.load(d, 32), d1 = v128.load(d, 48);
        a = v128.load32_splat(w0, 4), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(w1, 4), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(w2, 4), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(w3, 4), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(w4, 4), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(w5, 4), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        d0 = v128.load(d, 64), d1 = v128.load(d, 80);
        a = v128.load32_splat(w0, 8), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(w1, 8), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(w2, 8), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(w3, 8), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(w4, 8), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(w5, 8), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        d0 = v128.load(d, 96), d1 = v128.load(d, 112);
        a = v128.load32_splat(w0, 12), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(w1, 12), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(w2, 12), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(w3, 12), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(w4, 12), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(w5, 12), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        d0 = v128.load(d, 128), d1 = v128.load(d, 144);
        a = v128.load32_splat(w0, 16), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(w1, 16), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(w2, 16), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(w3, 16), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(w4, 16), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(w5, 16), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        d0 = v128.load(d, 160), d1 = v128.load(d, 176);
        a = v128.load32_splat(w0, 20), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(w1, 20), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(w2, 20), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(w3, 20), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(w4, 20), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(w5, 20), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        d0 = v128.load(d, 192), d1 = v128.load(d, 208);
        a = v128.load32_splat(w0, 24), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(w1, 24), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(w2, 24), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(w3, 24), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(w4, 24), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(w5, 24), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        d0 = v128.load(d, 224), d1 = v128.load(d, 240);
        a = v128.load32_splat(w0, 28), c00 = madd(a, d0, c00), c01 = madd(a, d1, c01);
        a = v128.load32_splat(w1, 28), c10 = madd(a, d0, c10), c11 = madd(a, d1, c11);
        a = v128.load32_splat(w2, 28), c20 = madd(a, d0, c20), c21 = madd(a, d1, c21);
        a = v128.load32_splat(w3, 28), c30 = madd(a, d0, c30), c31 = madd(a, d1, c31);
        a = v128.load32_splat(w4, 28), c40 = madd(a, d0, c40), c41 = madd(a, d1, c41);
        a = v128.load32_splat(w5, 28), c50 = madd(a, d0, c50), c51 = madd(a, d1, c51);
        w0 += step, w1 += step, w2 += step, w3 += step, w4 += step, w5 += step;
      }
      v128.store(sums, c00);
      v128.store(sums, c01, 16);
      v128.store(sums, c10, 32);
      v128.store(sums, c11, 48);
      v128.store(sums, c20, 64);
      v128.store(sums, c21, 80);
      v128.store(sums, c30, 96);
      v128.store(sums, c31, 112);
      v128.store(sums, c40, 128);
      v128.store(sums, c41, 144);
      v128.store(sums, c50, 160);
      v128.store(sums, c51, 176);
      for (let half: usize = 0; half < 32; half += 16) {
        storeRows(sums + half, to, dxDistance, from, xDistance, floor);
        to += 4 * dxDistance, from += 4 * xDistance;
      }
    }
  }
}
