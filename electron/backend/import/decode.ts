export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** Without a byte order mark. */
  text: string;
  encoding: Encoding;
}

/**
 * The text of a file: by a byte order mark, else as UTF-8 where the bytes are valid in it, else in the
 * Windows code page in which offices of the government still save. Null for what is no text: a NUL
 * byte stands in no text file without the mark of UTF-16.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  return decodeAs(bytes, false);
}

/** The same for the beginning of a file, where the last character may be cut in two. */
export function decodeBeginning(bytes: Uint8Array): Decoded | null {
  return decodeAs(bytes, true);
}

function decodeAs(bytes: Uint8Array, stream: boolean): Decoded | null {
  const marked = markedEncoding(bytes);
  if (marked !== null)
    return { text: new TextDecoder(marked).decode(bytes, { stream }), encoding: marked };
  if (bytes.includes(0)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return { text, encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
