// The workers that take a step together: how work is dealt out among them, and where they wait for each other.
//
// Work is dealt in pieces that no sum goes across, so that the bits of a step are those of one worker, whoever
// does which piece. A worker takes a stretch of pieces at a time, shorter towards the end (guided self-scheduling,
// Polychronopoulos and Kuck 1987): cores of unequal speed finish together, a team that has but one core loses
// nothing to one worker, and a worker alone takes everything in one stretch.

/** Bytes between words that different workers write: a line of the cache, and the one fetched with it. */
const LINE: usize = 128;

/**
 * Loads of a word before a worker goes to sleep on it: some microseconds, what the end of a phase takes. Steps of
 * 0.05 ms need them (without, a team of two is slower than one worker), those of 0.5 ms do not, and five times as
 * many bring nothing.
 */
const SPINS: i32 = 4000;

/** Nanoseconds a worker sleeps before it shows that it is alive. */
const NAP: i64 = 500_000_000;

/** This worker's number in its team. */
export let worker: i32 = 0;
/** Workers of the team. */
export let size: i32 = 1;
/** Word: workers that have arrived at the barrier. */
let arrived: usize = 0;
/** Word: barriers that all have passed. */
let passed: usize = 0;
/** Word: pieces dealt out since the last barrier. */
let dealt: usize = 0;
/** Word: changes while this worker is alive. */
let pulse: usize = 0;
/** Barriers this worker has been at. */
let barriers: i32 = 0;
/** Behind the last piece of the stretch that was dealt to this worker. */
export let dealtEnd: i32 = 0;

/** Bytes of a team's words; src/trainer/cpu/cpu_sizes.ts agrees. */
export function teamBytes(workers: i32): usize {
  return LINE * <usize> (3 + workers);
}

/** Joins a team whose zeroed words lie at `words`, pulses last. */
export function joinTeam(words: usize, own: i32, workers: i32): void {
  worker = own;
  size = workers;
  arrived = words;
  passed = words + LINE;
  dealt = words + 2 * LINE;
  pulse = words + LINE * <usize> (3 + own);
  barriers = 0;
}

/** Shows that this worker is alive. */
function beat(): void {
  store<u32>(pulse, load<u32>(pulse) + 1);
}

/** Waits until all workers of the team are here. What they wrote before it can be read behind it. */
export function barrier(): void {
  beat();
  if (size == 1) {
    store<i32>(dealt, 0);
    return;
  }
  const before = barriers;
  barriers++;
  if (atomic.add<i32>(arrived, 1) == size - 1) {
    atomic.store<i32>(arrived, 0);
    atomic.store<i32>(dealt, 0);
    atomic.store<i32>(passed, barriers);
    atomic.notify(passed, -1);
    return;
  }
  for (let spins = 0; spins < SPINS; spins++) {
    if (atomic.load<i32>(passed) != before) return;
  }
  while (atomic.load<i32>(passed) == before) {
    atomic.wait<i32>(passed, before, NAP);
    beat();
  }
}

/**
 * Takes a stretch of `count` pieces that nobody has: those from the number it returns to `dealtEnd`. Returns
 * `count` when all are taken.
 */
export function deal(count: i32): i32 {
  if (size == 1) {
    const first = load<i32>(dealt);
    store<i32>(dealt, count);
    dealtEnd = count;
    return first;
  }
  let first = atomic.load<i32>(dealt);
  while (first < count) {
    dealtEnd = first + max(1, (count - first) / (2 * size));
    const found = atomic.cmpxchg<i32>(dealt, first, dealtEnd);
    if (found == first) return first;
    first = found;
  }
  return count;
}
