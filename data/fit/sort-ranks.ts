/** Fits this close are equal (100 / 2^32 and a little). */
const stepsPerPoint = 42_000_000;
const bucketBits = 11;
const buckets = 1 << bucketBits;

/**
 * Makes a function that fills in the rank (from 1; equal fits share a rank) of every fit in 0..100.
 * A radix sort of whole numbers in three passes, since a comparing sort would take most of the time
 * of the draws. The working columns are kept between calls.
 */
export function rankEntries(count: number): (fit: Float64Array, rank: Int32Array) => void {
  let keys = new Uint32Array(count);
  let nextKeys = new Uint32Array(count);
  let entries = new Int32Array(count);
  let nextEntries = new Int32Array(count);
  const starts = new Int32Array(buckets);
  return (fit, rank) => {
    for (let i = 0; i < count; i++) {
      keys[i] = (100 - fit[i]) * stepsPerPoint + 0.5;
      entries[i] = i;
    }
    for (let shift = 0; shift < 32; shift += bucketBits) {
      starts.fill(0);
      for (let i = 0; i < count; i++) starts[(keys[i] >>> shift) & (buckets - 1)]++;
      let start = 0;
      for (let bucket = 0; bucket < buckets; bucket++) {
        const size = starts[bucket];
        starts[bucket] = start;
        start += size;
      }
      for (let i = 0; i < count; i++) {
        const to = starts[(keys[i] >>> shift) & (buckets - 1)]++;
        nextKeys[to] = keys[i];
        nextEntries[to] = entries[i];
      }
      [keys, nextKeys] = [nextKeys, keys];
      [entries, nextEntries] = [nextEntries, entries];
    }
    let place = 1;
    for (let i = 0; i < count; i++) {
      if (i > 0 && keys[i] !== keys[i - 1]) place = i + 1;
      rank[entries[i]] = place;
    }
  };
}
