// pcg4d and bounded integers, the same u32 arithmetic as src/random/pcg4d.ts.

const SAMPLE: u32 = 0;

/** floor(u * n / 2^64) with u the first two words of pcg4d(seed, sample, step, row). */
export function drawBelow(seed: u32, step: u32, row: u32, n: u32): u32 {
  let x = seed * 1664525 + 1013904223;
  let y = SAMPLE * 1664525 + 1013904223;
  let z = step * 1664525 + 1013904223;
  let w = row * 1664525 + 1013904223;
  x += y * w;
  y += z * x;
  z += x * y;
  w += y * z;
  x ^= x >> 16;
  y ^= y >> 16;
  z ^= z >> 16;
  w ^= w >> 16;
  x += y * w;
  y += z * x;
  const high = <u64> x * n;
  const low = (<u64> y * n) >> 32;
  return <u32> ((high + low) >> 32);
}
