/**
 * Numbers the distinct (pair, next state) it is shown, in the order of their first appearance.
 *
 * A hash table with open addressing in typed arrays: some ten times as fast as a `Map` where there are
 * hundreds of thousands of entries and a hundred million look-ups.
 *
 * @module
 */

/** Shortest table, a power of 2. */
const SHORTEST = 1 << 12;

/** Next states are below. */
const NEXT = 2 ** 16;

/** Distinct (pair, next state) with their numbers. */
export interface TripleIndex {
  /** How many there are. */
  readonly size: number;
  /**
   * The number of an entry, a new one if it was not there.
   *
   * @param pair Number of the pair, under 2^32.
   * @param next Next state, under 2^16.
   */
  entryOf(pair: number, next: number): number;
  /** Pair of an entry. */
  pairOf(entry: number): number;
  /** Next state of an entry. */
  nextOf(entry: number): number;
}

/** Makes an empty index. */
export function tripleIndex(): TripleIndex {
  let mask = SHORTEST - 1;
  /** Entry + 1 in each place; 0 where the place is free. */
  let places = new Uint32Array(SHORTEST);
  /** 2^16 pair + next of each entry: exact, under 2^48. */
  let keys = new Float64Array(SHORTEST / 2);
  let size = 0;

  /** Where an entry is, or where it belongs. */
  function placeOf(pair: number, next: number): number {
    const key = NEXT * pair + next;
    const hash = Math.imul(pair, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b);
    let place = (hash ^ hash >>> 15) & mask;
    let entry = places[place];
    while (entry !== 0 && keys[entry - 1] !== key) {
      place = (place + 1) & mask;
      entry = places[place];
    }
    return place;
  }

  /** Doubles the table, so that at most half of its places are taken. */
  function grow(): void {
    const old = keys;
    mask = 2 * mask + 1;
    places = new Uint32Array(mask + 1);
    keys = new Float64Array(2 * old.length);
    keys.set(old);
    for (let entry = 0; entry < size; entry++) {
      places[placeOf(Math.floor(keys[entry] / NEXT), keys[entry] % NEXT)] = entry + 1;
    }
  }

  return {
    get size() {
      return size;
    },
    entryOf(pair, next) {
      let place = placeOf(pair, next);
      if (places[place] > 0) return places[place] - 1;
      if (size === keys.length) {
        grow();
        place = placeOf(pair, next);
      }
      keys[size] = NEXT * pair + next;
      places[place] = ++size;
      return size - 1;
    },
    pairOf: (entry) => Math.floor(keys[entry] / NEXT),
    nextOf: (entry) => keys[entry] % NEXT,
  };
}
