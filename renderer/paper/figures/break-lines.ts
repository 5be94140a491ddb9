const pen = new OffscreenCanvas(1, 1).getContext('2d');

/** Width of a text in CSS pixels, in the one font; it has to be loaded. */
export function widthOf(text: string, size: number, weight: number): number {
  if (pen === null) throw new Error('The browser offers no 2D canvas to measure letters');
  pen.font = `${weight} ${size}px 'Inter Variable'`;
  return pen.measureText(text).width;
}

/** A text in lines that fit a width, broken between words, or within one that is too long for a line. */
export function breakLines(text: string, width: number, size: number, weight = 400): string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => cutWord(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cutWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const letters = [...word];
  let end = letters.length - 1;
  while (end > 1 && !fits(letters.slice(0, end).join(''))) end--;
  return [letters.slice(0, end).join(''), ...cutWord(letters.slice(end).join(''), fits)];
}
