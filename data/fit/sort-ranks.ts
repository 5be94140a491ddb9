/** Fits closer than this share a rank: 100 / 2^31 and a little. */
const stepsPerPoint = 21_000_000;
const keyBits = 31;
const highBits = 10;
const highShift = keyBits - highBits;

/** Ranks go to positions at, at + step, at + 2 step … so that those of a school can lie together. */
export type RankInto = (fit: Float64Array, ranks: Uint16Array, at: number, step: number) => void;

/**
 * Makes a function that writes the rank (from 1; equal fits share a rank) of every fit in 0..100; for
 * at most 65,535 entries. A radix sort in two passes, since a comparing sort would take most of the
 * time of the draws; the few neighbours that its digits cannot tell apart are put in order afterwards.
 * Each step is a function of its columns alone, which V8 makes the quickest code of.
 */
export function rankEntries(count: number): RankInto {
  // Together 32: what the entry does not need is left to the low digit.
  const entryBits = Math.max(12, Math.ceil(Math.log2(count)));
  const lowBits = 32 - highBits - entryBits;
  const keys = new Int32Array(count);
  const lowStarts = new Int32Array(1 << lowBits);
  const highStarts = new Int32Array(1 << highBits);
  const byLowDigit = new Uint32Array(count);
  const sorted = new Uint32Array(count);
  const close = new Int32Array(count);
  return (fit, ranks, at, step) => {
    lowStarts.fill(0);
    highStarts.fill(0);
    countDigits(fit, keys, lowStarts, highStarts, lowBits);
    countsToStarts(lowStarts);
    countsToStarts(highStarts);
    orderByLowDigit(keys, lowStarts, byLowDigit, lowBits, entryBits);
    orderByHighDigit(byLowDigit, highStarts, sorted);
    const found = writePlaces(sorted, close, entryBits, ranks, at, step);
    settleClose(close, found, sorted, keys, entryBits, ranks, at, step);
  };
}

function countDigits(
  fit: Float64Array,
  keys: Int32Array,
  lowCounts: Int32Array,
  highCounts: Int32Array,
  lowBits: number,
): void {
  const lowShift = highShift - lowBits;
  const lowMask = (1 << lowBits) - 1;
  for (let entry = 0; entry < keys.length; entry++) {
    const key = ((100 - fit[entry]) * stepsPerPoint + 0.5) | 0;
    keys[entry] = key;
    lowCounts[(key >> lowShift) & lowMask]++;
    highCounts[key >> highShift]++;
  }
}

function countsToStarts(counts: Int32Array): void {
  let start = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const size = counts[bucket];
    counts[bucket] = start;
    start += size;
  }
}

/** Puts high digit, low digit and entry into one number each, in this order, sorted by the low digit. */
function orderByLowDigit(
  keys: Int32Array,
  lowStarts: Int32Array,
  byLowDigit: Uint32Array,
  lowBits: number,
  entryBits: number,
): void {
  const lowShift = highShift - lowBits;
  const lowMask = (1 << lowBits) - 1;
  for (let entry = 0; entry < keys.length; entry++) {
    const digits = keys[entry] >> lowShift;
    byLowDigit[lowStarts[digits & lowMask]++] = (digits << entryBits) | entry;
  }
}

function orderByHighDigit(
  byLowDigit: Uint32Array,
  highStarts: Int32Array,
  sorted: Uint32Array,
): void {
  for (let i = 0; i < byLowDigit.length; i++) {
    const packed = byLowDigit[i];
    sorted[highStarts[packed >>> (32 - highBits)]++] = packed;
  }
}

/**
 * The place is the rank. Places with the same digits as the place before are noted in `close`; returns
 * how many.
 */
function writePlaces(
  sorted: Uint32Array,
  close: Int32Array,
  entryBits: number,
  ranks: Uint16Array,
  at: number,
  step: number,
): number {
  const entryMask = (1 << entryBits) - 1;
  let found = 0;
  let digitsBefore = -1;
  for (let place = 0; place < sorted.length; place++) {
    const packed = sorted[place];
    const digits = packed >>> entryBits;
    ranks[at + (packed & entryMask) * step] = place + 1;
    if (digits === digitsBefore) close[found++] = place;
    digitsBefore = digits;
  }
  return found;
}

/** Orders close neighbours by the whole key, each run of them from its first, and lets ties share. */
function settleClose(
  close: Int32Array,
  found: number,
  sorted: Uint32Array,
  keys: Int32Array,
  entryBits: number,
  ranks: Uint16Array,
  at: number,
  step: number,
): void {
  const entryMask = (1 << entryBits) - 1;
  for (let c = 0; c < found; c++) {
    let place = close[c];
    const packed = sorted[place];
    const key = keys[packed & entryMask];
    for (; place > 0 && keys[sorted[place - 1] & entryMask] > key; place--) {
      sorted[place] = sorted[place - 1];
    }
    sorted[place] = packed;
  }
  for (let c = 0; c < found; c++) {
    // The first of a run is not close itself, and may have changed.
    const place = close[c];
    const isFirst = c === 0 || close[c - 1] !== place - 1;
    const before = sorted[place - 1] & entryMask;
    const entry = sorted[place] & entryMask;
    if (isFirst) ranks[at + before * step] = place;
    ranks[at + entry * step] = keys[entry] === keys[before] ? ranks[at + before * step] : place + 1;
  }
}
