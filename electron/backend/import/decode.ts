import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Finds the encoding of a file that comes in pieces: by a byte order mark, else by the
 * zero bytes of UTF-16, else UTF-8 where all bytes
 * are valid in it, else the Windows code page in which offices of the government still save.
 */
export class EncodingFinder {
  #marked: Encoding | null = null;
  #begun = false;
  #utf8 = true;
  /** NUL bytes, and lines: counted from the first NUL on, told from the bytes before it. */
  #nuls = 0;
  #lines = 0;
  /** The first bytes of a character that the last piece cut in two. */
  #cut: Uint8Array = new Uint8Array();

  add(bytes: Uint8Array): void {
    if (!this.#begun && bytes.length > 0) {
      this.#begun = true;
      this.#marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
    }
    if (this.#marked !== null) return;
    const nuls = countOf(bytes, 0);
    this.#nuls += nuls;
    this.#lines += this.#nuls === 0 ? bytes.length / bytesOfALine : countOf(bytes, lineFeed);
    if (!this.#utf8) return;
    const joined = this.#cut.length === 0 ? bytes : Buffer.concat([this.#cut, bytes]);
    const whole = lengthOfWholeCharacters(joined);
    this.#utf8 = isUtf8(joined.subarray(0, whole));
    this.#cut = joined.slice(whole);
  }

  /** NUL bytes of a text: the rows in which they stand are damaged. */
  get nuls(): number {
    return this.#marked === null ? this.#nuls : 0;
  }

  /**
   * Null for what is no text. A few NUL bytes are damage to single rows of one; in pictures, programs
   * and packed files they are as many as line feeds, or more.
   */
  encoding(): Encoding | null {
    if (this.#marked !== null) return this.#marked;
    if (this.#isBinary()) return null;
    return this.#utf8 && this.#cut.length === 0 ? 'utf-8' : 'windows-1252';
  }

  #isBinary(): boolean {
    return this.#nuls > this.#lines / 2;
  }

  /** The same for the beginning of a file, where the last character may be cut in two. */
  encodingOfBeginning(): Encoding | null {
    if (this.#marked !== null) return this.#marked;
    if (this.#isBinary()) return null;
    return this.#utf8 ? 'utf-8' : 'windows-1252';
  }
}

const lineFeed = 10;
/** A low guess at the lines of a text before its first NUL, of which nobody counted them. */
const bytesOfALine = 500;

function countOf(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count += 1;
  return count;
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const fewestBytes = 8;
const mostlyZero = 0.9;

/** UTF-16 without its mark: of Latin text every other byte is 0, and none of those between. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const beginning = bytes.subarray(0, 1 << 12);
  const pairs = beginning.length >> 1;
  if (beginning.length < fewestBytes) return null;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (beginning[i] === 0) zeros[i % 2] += 1;
  if (zeros[0] === 0 && zeros[1] > pairs * mostlyZero) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0] > pairs * mostlyZero) return 'utf-16be';
  return null;
}

/** Up to the last character that may be whole: one of UTF-8 has at most four bytes. */
function lengthOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
