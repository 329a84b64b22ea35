/**
 * The Wright omega function on the real line.
 *
 * @module
 */

/** Newton's iterations double the digits: after a step this small, relative, the next would round away. */
const LAST = 1e-8;

/**
 * The w with w + ln w = u, which is Lambert's W(e^u), by Newton's iterations on w + ln w - u in ln w
 * (u below 0) or w (else); both are convex problems whose iterations settle in a few rounds.
 *
 * Corless and Jeffrey, "The Wright omega Function", LNCS 2385, 2002.
 *
 * @param u Any number.
 * @returns Above 0, or 0 where e^u is.
 */
export function wrightOmega(u: number): number {
  if (u < -745) return 0;
  if (u < 0) {
    // x = ln w solves x + e^x = u.
    let x = u - Math.log1p(Math.exp(u));
    for (let round = 0; round < 30; round++) {
      const e = Math.exp(x);
      const step = (x + e - u) / (1 + e);
      x -= step;
      if (Math.abs(step) <= LAST * Math.abs(x)) break;
    }
    return Math.exp(x);
  }
  let w = u > 1 ? u - Math.log(u) : 0.5671432904097838;
  for (let round = 0; round < 30; round++) {
    const step = (w + Math.log(w) - u) * w / (1 + w);
    w -= step;
    if (Math.abs(step) <= LAST * w) break;
  }
  return w;
}
