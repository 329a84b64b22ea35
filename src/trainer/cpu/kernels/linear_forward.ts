// y = x W + b of a linear layer, with ReLU if asked.
//
// Shapes: R rows, K inputs, N outputs; K and N are multiples of 8 (padding is zero). Weights lie in panels
// (panels.ts), rows of activations lie `distance` bytes apart.
//
// A tile is 6 rows by 8 outputs: its twelve sums, two weights and one input fill the fifteen registers that V8
// has for vectors. A multiply-add takes four cycles and a core starts two a cycle, so eight sums would only
// just do, and twelve leave room. The engine checks the bounds of every load (Deno does not switch on V8's
// trap handler), so loads are what costs, eight of them for twelve multiply-adds here; splats made by
// shuffles instead would take the multiply-adds' own units. Eight inputs are written out so that the loop's
// own cost and the checks' constants are shared.
// Float64 twin: src/network/twin/forward.ts

import { panelBytes } from "./panels";
import { madd } from "./simd";

/** Rows of a tile. */
export const TILE_ROWS: i32 = 6;

/** Writes (R,N) rows of outputs, inputs added in ascending order; R is a multiple of TILE_ROWS. */
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
  const floor = f32x4.splat(relu ? 0 : -Infinity);
  let panel = weight;
  for (let n = 0; n < outputs; n += 8) {
    const end = panel + (<usize> inputs << 5);
    const at = <usize> n << 2;
    let from = x;
    for (let to = y + at; to < last;) {
      let x0 = from, x1 = x0 + xDistance, x2 = x1 + xDistance;
      let x3 = x2 + xDistance, x4 = x3 + xDistance, x5 = x4 + xDistance;
      from = x5 + xDistance;
      let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
      let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
      let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
      let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
      let c40 = f32x4.splat(0), c41 = f32x4.splat(0);
      let c50 = f32x4.splat(0), c51 = f32x4.splat(0);
      for (let w = panel; w < end; w += 256) {
        let w0 = v128.load(w), w1 = v128.load(w, 16);
        let a: v128;
        a = v128.load32_splat(x0), c00 = madd(a, w0, c00), c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1), c10 = madd(a, w0, c10), c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2), c20 = madd(a, w0, c20), c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3), c30 = madd(a, w0, c30), c31 = madd(a, w1, c31);
        a = v128.load32_splat(x4), c40 = madd(a, w0, c40), c41 = madd(a, w1, c41);
        a = v128.load32_splat(x5), c50 = madd(a, w0, c50), c51 = madd(a, w1, c51);
        w0 = v128.load(w, 32), w1 = v128.load(w, 48);
        a = v128.load32_splat(x0, 4), c00 = madd(a, w0, c00), c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1, 4), c10 = madd(a, w0, c10), c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2, 4), c20 = madd(a, w0, c20), c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3, 4), c30 = madd(a, w0, c30), c31 = madd(a, w1, c31);
        a = v128.load32_splat(x4, 4), c40 = madd(a, w0, c40), c41 = madd(a, w1, c41);
        a = v128.load32_splat(x5, 4), c50 = madd(a, w0, c50), c51 = madd(a, w1, c51);
        w0 = v128.load(w, 64), w1 = v128.load(w, 80);
        a = v128.load32_splat(x0, 8), c00 = madd(a, w0, c00), c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1, 8), c10 = madd(a, w0, c10), c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2, 8), c20 = madd(a, w0, c20), c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3, 8), c30 = madd(a, w0, c30), c31 = madd(a, w1, c31);
        a = v128.load32_splat(x4, 8), c40 = madd(a, w0, c40), c41 = madd(a, w1, c41);
        a = v128.load32_splat(x5, 8), c50 = madd(a, w0, c50), c51 = madd(a, w1, c51);
        w0 = v128.load(w, 96), w1 = v128.load(w, 112);
        a = v128.load32_splat(x0, 12), c00 = madd(a, w0, c00), c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1, 12), c10 = madd(a, w0, c10), c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2, 12), c20 = madd(a, w0, c20), c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3, 12), c30 = madd(a, w0, c30), c31 = madd(a, w1, c31);
        a = v128.load32_splat(x4, 12), c40 = madd(a, w0, c40), c41 = madd(a, w1, c41);
        a = v128.load32_splat(x5, 12), c50 = madd(a, w0, c50), c51 = madd(a, w1, c51);
        w0 = v128.load(w, 128), w1 = v128.load(w, 144);
        a = v128.load32_splat(x0, 16), c00 = madd(a, w0, c00), c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1, 16), c10 = madd(a, w0, c10), c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2, 16), c20 = madd(a, w0, c20), c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3, 16), c30 = madd(a, w0, c30), c31 = madd(a, w1, c31);
        a = v128.load32_splat(x4, 16), c40 = madd(a, w0, c40), c41 = madd(a, w1, c41);
        a = v128.load32_splat(x5, 16), c50 = madd(a, w0, c50), c51 = madd(a, w1, c51);
        w0 = v128.load(w, 160), w1 = v128.load(w, 176);
        a = v128.load32_splat(x0, 20), c00 = madd(a, w0, c00), c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1, 20), c10 = madd(a, w0, c10), c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2, 20), c20 = madd(a, w0, c20), c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3, 20), c30 = madd(a, w0, c30), c31 = madd(a, w1, c31);
        a = v128.load32_splat(x4, 20), c40 = madd(a, w0, c40), c41 = madd(a, w1, c41);
        a = v128.load32_splat(x5, 20), c50 = madd(a, w0, c50), c51 = madd(a, w1, c51);
        w0 = v128.load(w, 192), w1 = v128.load(w, 208);
        a = v128.load32_splat(x0, 24), c00 = madd(a, w0, c00), c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1, 24), c10 = madd(a, w0, c10), c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2, 24), c20 = madd(a, w0, c20), c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3, 24), c30 = madd(a, w0, c30), c31 = madd(a, w1, c31);
        a = v128.load32_splat(x4, 24), c40 = madd(a, w0, c40), c41 = madd(a, w1, c41);
        a = v128.load32_splat(x5, 24), c50 = madd(a, w0, c50), c51 = madd(a, w1, c51);
        w0 = v128.load(w, 224), w1 = v128.load(w, 240);
        a = v128.load32_splat(x0, 28), c00 = madd(a, w0, c00), c01 = madd(a, w1, c01);
        a = v128.load32_splat(x1, 28), c10 = madd(a, w0, c10), c11 = madd(a, w1, c11);
        a = v128.load32_splat(x2, 28), c20 = madd(a, w0, c20), c21 = madd(a, w1, c21);
        a = v128.load32_splat(x3, 28), c30 = madd(a, w0, c30), c31 = madd(a, w1, c31);
        a = v128.load32_splat(x4, 28), c40 = madd(a, w0, c40), c41 = madd(a, w1, c41);
        a = v128.load32_splat(x5, 28), c50 = madd(a, w0, c50), c51 = madd(a, w1, c51);
        x0 += 32, x1 += 32, x2 += 32, x3 += 32, x4 += 32, x5 += 32;
      }
      const bias0 = v128.load(bias + at), bias1 = v128.load(bias + at, 16);
      v128.store(to, f32x4.pmax(f32x4.add(c00, bias0), floor));
      v128.store(to, f32x4.pmax(f32x4.add(c01, bias1), floor), 16);
      to += yDistance;
      v128.store(to, f32x4.pmax(f32x4.add(c10, bias0), floor));
      v128.store(to, f32x4.pmax(f32x4.add(c11, bias1), floor), 16);
      to += yDistance;
      v128.store(to, f32x4.pmax(f32x4.add(c20, bias0), floor));
      v128.store(to, f32x4.pmax(f32x4.add(c21, bias1), floor), 16);
      to += yDistance;
      v128.store(to, f32x4.pmax(f32x4.add(c30, bias0), floor));
      v128.store(to, f32x4.pmax(f32x4.add(c31, bias1), floor), 16);
      to += yDistance;
      v128.store(to, f32x4.pmax(f32x4.add(c40, bias0), floor));
      v128.store(to, f32x4.pmax(f32x4.add(c41, bias1), floor), 16);
      to += yDistance;
      v128.store(to, f32x4.pmax(f32x4.add(c50, bias0), floor));
      v128.store(to, f32x4.pmax(f32x4.add(c51, bias1), floor), 16);
      to += yDistance;
    }
    panel += panelBytes(inputs);
  }
}
