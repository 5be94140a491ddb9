/** Rows that lie at the same coordinates, to the last digit, as one place. */
export interface DistinctPlaces {
  /** Place of each row: places count from 0 in the order in which they come first. */
  placeOf: Int32Array;
  /** The first row of each place. */
  firstRow: Int32Array;
}

/**
 * A long list has few places: many at one address, or all of a ZIP code at its centre. What is
 * computed for each place need not be computed for each row.
 */
export function distinctPlaces(latitude: Float64Array, longitude: Float64Array): DistinctPlaces {
  const count = latitude.length;
  const placeOf = new Int32Array(count);
  const firstRow = new Int32Array(count);
  // A place + 1 in each slot, 0 where it is empty; at most half of them are filled.
  const slots = new Int32Array(1 << Math.ceil(Math.log2(2 * count + 2)));
  const pair = new Float64Array(2);
  const words = new Int32Array(pair.buffer);
  let places = 0;
  for (let row = 0; row < count; row++) {
    pair[0] = latitude[row];
    pair[1] = longitude[row];
    let slot = hash(words) & (slots.length - 1);
    while (slots[slot] > 0) {
      const first = firstRow[slots[slot] - 1];
      if (Object.is(latitude[first], pair[0]) && Object.is(longitude[first], pair[1])) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] === 0) {
      firstRow[places] = row;
      slots[slot] = ++places;
    }
    placeOf[row] = slots[slot] - 1;
  }
  return { placeOf, firstRow: firstRow.subarray(0, places) };
}

/** FNV-1a over words instead of bytes, mixed at the end (finalizer of MurmurHash3). */
function hash(words: Int32Array): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    state = Math.imul(state ^ words[i], 0x01000193);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return state ^ (state >>> 16);
}
