import { describe, expect, it } from 'vitest';
import { EncodingFinder } from '../../../electron/backend/import/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The text of bytes that come in pieces of so many. */
function decode(all: Uint8Array, piece = all.length) {
  const finder = new EncodingFinder();
  for (let at = 0; at < all.length; at += piece) finder.add(all.subarray(at, at + piece));
  const encoding = finder.encoding();
  return encoding === null ? null : { text: new TextDecoder(encoding).decode(all), encoding };
}

describe('decoding a file', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(utf8('Doña Ana'))).toEqual({ text: 'Doña Ana', encoding: 'utf-8' });
    expect(decode(utf8('\ufeffDoña Ana'))?.text).toBe('Doña Ana');
  });

  it('reads the Windows code page where the bytes are no UTF-8', () => {
    expect(decode(bytes(0x44, 0x6f, 0xf1, 0x61, 0x20, 0x96))).toEqual({
      text: 'Doña –',
      encoding: 'windows-1252',
    });
  });

  it('reads UTF-16 without its mark, in both orders', () => {
    const text = 'FIPS,County\n35013,Doña Ana\n';
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(decode(little)).toEqual({ text, encoding: 'utf-16le' });
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    expect(decode(big)).toEqual({ text, encoding: 'utf-16be' });
  });

  it('reads UTF-16 by its mark, in both orders', () => {
    expect(decode(bytes(0xff, 0xfe, 0xf1, 0x00))?.text).toBe('ñ');
    expect(decode(bytes(0xfe, 0xff, 0x00, 0xf1))?.text).toBe('ñ');
  });

  it('takes bytes with as many NULs as lines for no text', () => {
    expect(decode(bytes(0x50, 0x4b, 0x03, 0x04, 0x00))).toBeNull();
    const scattered = Uint8Array.from({ length: 1 << 16 }, (_, i) => (i * 40503) >> 7);
    expect(decode(scattered)).toBeNull();
    expect(decode(scattered, 1000)).toBeNull();
  });

  it('takes lines with a NUL in one of them for text, and counts it', () => {
    const text = `UNITID,EFUG\n166638,1\u0000\n${'166638,1\n'.repeat(300)}`;
    for (const piece of [7, 64, text.length]) {
      expect(decode(utf8(text), piece)).toEqual({ text, encoding: 'utf-8' });
    }
    const late = new EncodingFinder();
    late.add(utf8('166638,12000\n'.repeat(300)));
    late.add(utf8('166638,1\u0000'));
    expect([late.encoding(), late.nuls]).toEqual(['utf-8', 1]);
  });

  it('finds UTF-8 wherever the pieces cut a character, and a cut-off end', () => {
    const text = 'Doña – 日本 😀 end';
    for (let piece = 1; piece < 9; piece++) {
      expect(decode(utf8(text), piece)).toEqual({ text, encoding: 'utf-8' });
    }
    const cut = utf8('Doña').subarray(0, 3);
    expect(decode(cut)?.encoding).toBe('windows-1252');
    const finder = new EncodingFinder();
    finder.add(cut);
    expect(finder.encodingOfBeginning()).toBe('utf-8');
  });
});
