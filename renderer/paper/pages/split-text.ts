import { countLines } from './pack-rows.ts';

/**
 * Paragraphs (one a line) broken over pages of so many lines with so many letters; a paragraph that is
 * longer than what is left is broken between sentences, or between words where it has none.
 */
export function splitText(text: string, letters: number, lines: number): string[][] {
  const pages: string[][] = [[]];
  let left = lines;
  for (const paragraph of paragraphsOf(text)) {
    let rest = paragraph;
    while (rest !== '') {
      if (left < 2) {
        pages.push([]);
        left = lines;
      }
      const [piece, after] = cut(rest, letters, left);
      pages[pages.length - 1].push(piece);
      // Half a line stands between paragraphs.
      left -= countLines(piece, letters) + 0.5;
      rest = after;
      if (rest !== '') left = 0;
    }
  }
  return pages.filter((page) => page.length > 0);
}

export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** As much of a paragraph as goes into so many lines, and the rest. */
function cut(paragraph: string, letters: number, lines: number): [piece: string, rest: string] {
  const room = Math.floor(lines);
  if (countLines(paragraph, letters) <= room) return [paragraph, ''];
  const most = Math.max(letters, Math.floor(room * letters * 0.94));
  const start = paragraph.slice(0, most);
  const sentence = Math.max(...['. ', '; ', '? ', '! '].map((end) => start.lastIndexOf(end)));
  const word = start.lastIndexOf(' ');
  const end = sentence > most / 2 ? sentence + 1 : word > 0 ? word : most;
  return [paragraph.slice(0, end).trim(), paragraph.slice(end).trim()];
}
