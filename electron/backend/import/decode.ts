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
  #binary = false;
  /** The first bytes of a character that the last piece cut in two. */
  #cut: Uint8Array = new Uint8Array();

  add(bytes: Uint8Array): void {
    if (!this.#begun && bytes.length > 0) {
      this.#begun = true;
      this.#marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
    }
    if (this.#marked !== null) return;
    this.#binary ||= bytes.includes(0);
    if (!this.#utf8) return;
    const joined = this.#cut.length === 0 ? bytes : Buffer.concat([this.#cut, bytes]);
    const whole = lengthOfWholeCharacters(joined);
    this.#utf8 = isUtf8(joined.subarray(0, whole));
    this.#cut = joined.slice(whole);
  }

  /** Null for what is no text: a NUL byte stands in no text file without the mark of UTF-16. */
  encoding(): Encoding | null {
    if (this.#marked !== null) return this.#marked;
    if (this.#binary) return null;
    return this.#utf8 && this.#cut.length === 0 ? 'utf-8' : 'windows-1252';
  }

  /** The same for the beginning of a file, where the last character may be cut in two. */
  encodingOfBeginning(): Encoding | null {
    if (this.#marked !== null) return this.#marked;
    if (this.#binary) return null;
    return this.#utf8 ? 'utf-8' : 'windows-1252';
  }
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
