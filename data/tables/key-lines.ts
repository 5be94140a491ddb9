const mostStrings = 200_000;

/**
 * Remembers on which line each key of a table stands. Official tables are sorted: as long as keys
 * rise, none can be there twice, and comparing with the last one is all there is to do. From the
 * first key out of order on, keys are looked up by a hash of 64 bits: a million strings would take
 * 100 MB, and the chance that two of a million share a hash is one in forty million.
 */
export class KeyLines {
  #last = '';
  #count = 0;
  #sorted: { keys: string[]; lines: number[] } | null = { keys: [], lines: [] };
  #slots = 0;
  #high = new Int32Array(0);
  #low = new Int32Array(0);
  /** 0 where the slot is empty: lines count from 1. */
  #lines = new Int32Array(0);

  /** The line on which the key stands already; null where it is new, and is remembered. */
  add(key: string, line: number): number | null {
    const sorted = this.#sorted;
    if (sorted !== null) {
      if (this.#count === 0 || (key > this.#last && this.#count < mostStrings)) {
        this.#last = key;
        this.#count += 1;
        sorted.keys.push(key);
        sorted.lines.push(line);
        return null;
      }
      this.#sorted = null;
      this.#count = 0;
      this.#grow(1 << Math.ceil(Math.log2(2 * (sorted.keys.length + 256))));
      for (const [i, known] of sorted.keys.entries()) this.#put(known, sorted.lines[i]);
    }
    return this.#put(key, line);
  }

  #put(key: string, line: number): number | null {
    if (this.#count * 4 > this.#slots * 3) this.#grow(this.#slots * 2);
    const high = hash(key, 0x811c9dc5);
    const low = hash(key, 0x2f6b3a97);
    const slot = this.#slotOf(high, low);
    if (this.#lines[slot] !== 0) return this.#lines[slot];
    this.#fill(slot, high, low, line);
    this.#count += 1;
    return null;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots - 1;
    let slot = low & mask;
    while (this.#lines[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #fill(slot: number, high: number, low: number, line: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#lines[slot] = line;
  }

  #grow(slots: number): void {
    const [high, low, lines] = [this.#high, this.#low, this.#lines];
    this.#slots = slots;
    this.#high = new Int32Array(slots);
    this.#low = new Int32Array(slots);
    this.#lines = new Int32Array(slots);
    for (let i = 0; i < lines.length; i++) {
      if (lines[i] !== 0) this.#fill(this.#slotOf(high[i], low[i]), high[i], low[i], lines[i]);
    }
  }
}

/** FNV-1a over the characters, mixed at the end (finalizer of MurmurHash3). */
function hash(key: string, seed: number): number {
  let state = seed;
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) | 0;
}
