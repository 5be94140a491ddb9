/** A run of rows that stand on one page: from the first to before the last. */
export type Run = readonly [from: number, to: number];

/**
 * Breaks rows of these heights over pages with this much room, as evenly as the fewest pages allow: a
 * last page with a single row looks like a mistake.
 */
export function packRows(heights: readonly number[], room: number): Run[] {
  const pages = fill(heights, room).length;
  const whole = heights.reduce((sum, height) => sum + height, 0);
  // The least room per page that still does with as few pages.
  for (let even = Math.ceil(whole / Math.max(1, pages)); even < room; even += 8) {
    const runs = fill(heights, even);
    if (runs.length === pages) return runs;
  }
  return fill(heights, room);
}

/** Page after page as full as it gets; a row higher than the room has a page of its own. */
function fill(heights: readonly number[], room: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, row) => {
    if (row > from && used + height > room) {
      runs.push([from, row]);
      from = row;
      used = 0;
    }
    used += height;
  });
  if (heights.length > 0) runs.push([from, heights.length]);
  return runs;
}

/** How many lines a text takes with so many letters to a line, where words are not broken. */
export function countLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = Math.min(word.length, letters);
    if (used > 0 && used + 1 + length > letters) {
      lines += 1 + Math.floor(Math.max(0, word.length - 1) / letters);
      used = length;
    } else {
      lines += Math.floor(Math.max(0, word.length - 1) / letters);
      used += (used > 0 ? 1 : 0) + length;
    }
  }
  return lines;
}
