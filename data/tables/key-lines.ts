/**
 * Remembers on which line each key of a table stands. Official tables are sorted: as long as keys
 * rise, none can be there twice, and comparing with the last one is five times as quick as a map.
 */
export class KeyLines {
  readonly #keys: string[] = [];
  readonly #lines: number[] = [];
  #lineOfKey: Map<string, number> | null = null;

  /** The line on which the key stands already; null where it is new, and is remembered. */
  add(key: string, line: number): number | null {
    if (this.#lineOfKey === null) {
      const last = this.#keys.length - 1;
      if (last < 0 || key > this.#keys[last]) {
        this.#keys.push(key);
        this.#lines.push(line);
        return null;
      }
      this.#lineOfKey = new Map(this.#keys.map((known, i) => [known, this.#lines[i]]));
    }
    const first = this.#lineOfKey.get(key);
    if (first !== undefined) return first;
    this.#lineOfKey.set(key, line);
    return null;
  }
}
