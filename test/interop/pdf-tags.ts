import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { read } from './readers.ts';

/** Kinds of the elements of a tagged file, in the order in which they are read aloud. */
export async function pdfTags(file: string): Promise<string[]> {
  const structure = await read('pdfinfo', '-struct', file);
  return [...structure.matchAll(/^\s*(\w+) <\w+>/gm)].map(([, kind]) => kind);
}

/** The headers of columns in each table: whether each of them says that it is of a column. */
export async function pdfTables(file: string): Promise<{ headers: number; ofColumns: number }[]> {
  const structure = await read('pdfinfo', '-struct', file);
  const tables = structure.split(/^\s*Table <\w+>/m).slice(1);
  return tables.map((table) => ({
    headers: table.match(/^\s*TH </gm)?.length ?? 0,
    ofColumns: table.match(/\/Scope \/Column/g)?.length ?? 0,
  }));
}

/** What each figure says to those who cannot see it; null for one that says nothing. */
export function pdfFigures(file: string): (string | null)[] {
  return objectsOf(readFileSync(file))
    .filter((object) => /\/S\s*\/Figure\b/.test(object))
    .map((object) => {
      const [, literal, hex] =
        /\/Alt\s*(?:\(((?:\\[\s\S]|[^\\)])*)\)|<([\dA-Fa-f\s]*)>)/.exec(object) ?? [];
      if (hex !== undefined) return decode(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
      return literal === undefined ? null : decode(Buffer.from(unescaped(literal), 'latin1'));
    });
}

/** Objects as text, those too that are packed in streams. */
function objectsOf(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  const objects = [...text.matchAll(/\d+ \d+ obj\b([\s\S]*?)\bendobj/g)].map(
    ([, object]) => object,
  );
  const packed = objects
    .filter((object) => /\/Type\s*\/ObjStm/.test(object))
    .map((object) => {
      const [, stream] = /\bstream\r?\n([\s\S]*?)\r?\nendstream/.exec(object) ?? ['', ''];
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    });
  return [
    ...objects,
    ...packed.flatMap((stream) => stream.split(/(?=<<\s*\/Type\s*\/StructElem)/)),
  ];
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_whole, what: string) =>
    /^[0-7]/.test(what) ? String.fromCharCode(Number.parseInt(what, 8)) : (escapes[what] ?? what),
  );
}

/** UTF-16 where it begins with its mark, else the letters of Latin 1. */
function decode(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}
