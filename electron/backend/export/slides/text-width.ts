/**
 * Widths of Arial's characters from the space to the tilde, thousandths of the text size (Liberation
 * Sans has the same).
 */
const regular =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const strong =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';
const firstCode = 32;
const widths = { regular: regular.split(' ').map(Number), strong: strong.split(' ').map(Number) };

/** Signs outside of that range; what is not here counts as wide as the text is high. */
const signs: Record<string, number> = {
  '–': 556,
  '·': 333,
  '‘': 278,
  '’': 278,
  '“': 500,
  '”': 500,
  '−': 584,
  '±': 549,
};
const widestSign = 1000;

/** Other programs set text a little wider. */
const slack = 1.03;
/** Height of a line, in text sizes. */
const lineHeight = 1.2;
const pointsPerInch = 72;
const ellipsis = '…';
/** Share of a line that cutting at a word has to leave. */
const leastKept = 0.6;

export interface TextStyle {
  /** Points. */
  size: number;
  bold?: boolean;
}

/** Width of a text set on one line, in inches. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  const table = bold ? widths.strong : widths.regular;
  let sum = 0;
  // Letters with marks are as wide as the letters alone.
  for (const sign of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    sum += table[(sign.codePointAt(0) ?? 0) - firstCode] ?? signs[sign] ?? widestSign;
  }
  return (sum / 1000) * (size / pointsPerInch) * slack;
}

/** Height of so many lines, in inches. */
export function linesHeight(lines: number, size: number): number {
  return (lines * size * lineHeight) / pointsPerInch;
}

/** The lines in which a text is set within a width; a word that is too long is broken. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, style));
}

function wrapParagraph(paragraph: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, style);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1];
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, style: TextStyle): string[] {
  if (textWidth(word, style) <= width) return [word];
  const pieces = [''];
  for (const sign of word) {
    const last = pieces.length - 1;
    if (pieces[last] !== '' && textWidth(pieces[last] + sign, style) > width) pieces.push(sign);
    else pieces[last] += sign;
  }
  return pieces;
}

export interface FittedText {
  text: string;
  size: number;
  lines: number;
  /** Part of it had to be left out. */
  cut: boolean;
}

/**
 * Makes a text fit into so many lines of a width: smaller point by point down to `smallest`, and if
 * that does not do, cut at a word with an ellipsis. The whole text has to stand elsewhere then.
 */
export function fitText(
  text: string,
  { width, lines, bold = false, ...sizes }: TextRoom,
): FittedText {
  const { size: largest, smallest = largest } = sizes;
  for (let size = largest; size >= smallest; size--) {
    const wrapped = wrapText(text, width, { size, bold });
    if (wrapped.length <= lines) return { text, size, lines: wrapped.length, cut: false };
  }
  const style = { size: smallest, bold };
  const kept = wrapText(text, width, style).slice(0, lines);
  const last = kept.length - 1;
  while (textWidth(`${kept[last]}${ellipsis}`, style) > width) {
    const space = kept[last].lastIndexOf(' ');
    // A word that is most of the line is cut itself.
    const atWord = space > kept[last].length * leastKept;
    kept[last] = kept[last].slice(0, atWord ? space : -1);
  }
  const shortened = kept.join(' ').replace(/[\s,;:–-]+$/, '');
  return { text: `${shortened}${ellipsis}`, size: smallest, lines, cut: true };
}

interface TextRoom extends TextStyle {
  /** Inches. */
  width: number;
  lines: number;
  /** Points; without it the text is cut, never made smaller. */
  smallest?: number;
}
