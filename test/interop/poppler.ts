import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from './readers.ts';

/** What pdfinfo says of a file, by its labels: `Tagged`, `Pages`, `Page size`. */
export async function pdfFacts(file: string): Promise<Map<string, string>> {
  const facts = await read('pdfinfo', file);
  return new Map(
    facts.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

/** The text of each page, in the order in which it is read. */
export async function pdfPages(file: string): Promise<string[]> {
  const text = await read('pdftotext', file, '-');
  return text.split('\f').slice(0, -1);
}

/** Numbers of the pages that are one colour when they are drawn. */
export async function blankPages(file: string): Promise<{ drawn: number; blank: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-pages-'));
  try {
    await read('pdftoppm', '-r', '24', '-gray', file, join(folder, 'page'));
    const pages = readdirSync(folder).sort();
    const blank = pages.flatMap((name, i) => (isBlank(join(folder, name)) ? [i + 1] : []));
    return { drawn: pages.length, blank };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A binary grey map: three lines of head, then a byte a pixel. */
function isBlank(file: string): boolean {
  const bytes = readFileSync(file);
  let at = 0;
  for (let lines = 0; lines < 3; at++) if (bytes[at] === 10) lines++;
  return bytes.subarray(at).every((grey) => grey === bytes[at]);
}
