// Panels: weights lie in panels of 8 outputs, (N/8)(K,8), each followed by PANEL_PADDING bytes, so that a
// tile reads one from front to back and panels do not fall on the same cache sets.

/** Bytes behind a weight's panel; src/trainer/cpu/cpu_layout.ts agrees. */
const PANEL_PADDING: usize = 64;

/** Bytes from a weight's panel to the next. */
// @ts-ignore: decorator
@inline
export function panelBytes(inputs: i32): usize {
  return (<usize> inputs << 5) + PANEL_PADDING;
}

/** First column of a 4 by 4 block. */
// @ts-ignore: decorator
@inline
export function column0(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  return v128.shuffle<f32>(ab, v128.shuffle<f32>(c, d, 0, 4, 1, 5), 0, 1, 4, 5);
}

/** Second column of a 4 by 4 block. */
// @ts-ignore: decorator
@inline
export function column1(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  return v128.shuffle<f32>(ab, v128.shuffle<f32>(c, d, 0, 4, 1, 5), 2, 3, 6, 7);
}

/** Third column of a 4 by 4 block. */
// @ts-ignore: decorator
@inline
export function column2(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  return v128.shuffle<f32>(ab, v128.shuffle<f32>(c, d, 2, 6, 3, 7), 0, 1, 4, 5);
}

/** Fourth column of a 4 by 4 block. */
// @ts-ignore: decorator
@inline
export function column3(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  return v128.shuffle<f32>(ab, v128.shuffle<f32>(c, d, 2, 6, 3, 7), 2, 3, 6, 7);
}
