import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, packRows } from '../../../renderer/paper/pages/pack-rows.ts';
import { splitText } from '../../../renderer/paper/pages/split-text.ts';

describe('rows over pages', () => {
  it('stand on one page as long as they fit', () => {
    expect(packRows([100, 100, 100], 300)).toEqual([[0, 3]]);
    expect(packRows([], 300)).toEqual([]);
  });

  it('are shared evenly: thirteen of which twelve fit are seven and six, not twelve and one', () => {
    const runs = packRows(Array(13).fill(50), 600);
    expect(runs).toEqual([
      [0, 7],
      [7, 13],
    ]);
  });

  it('are all there, once and in order, and no page is fuller than its room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 80 }),
        fc.integer({ min: 200, max: 700 }),
        (heights, room) => {
          const runs = packRows(heights, room);
          expect(runs.flatMap(([from, to]) => heights.slice(from, to))).toEqual(heights);
          for (const [from, to] of runs) {
            const used = heights.slice(from, to).reduce((sum, height) => sum + height, 0);
            expect(to - from === 1 || used <= room).toBe(true);
          }
        },
      ),
    );
  });
});

describe('text over pages', () => {
  it('counts lines without breaking words, and breaks a word that is longer than a line', () => {
    expect(countLines('one two three', 7)).toBe(2);
    expect(countLines('one two', 3)).toBe(2);
    expect(countLines('x'.repeat(25), 10)).toBe(3);
  });

  it('breaks a long paragraph between sentences', () => {
    const sentence = 'The dean has offered a room and the groups have asked for it in writing. ';
    const pages = splitText(sentence.repeat(40), 80, 10);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.at(-1)).toMatch(/\.$/);
  });

  it('loses no word and keeps every page within its lines', () => {
    const text = fc
      .array(fc.array(fc.stringMatching(/^[a-z]{1,30}[.;,]?$/), { maxLength: 120 }), {
        maxLength: 8,
      })
      .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 35, max: 110 }), (written, letters) => {
        const pages = splitText(written, letters, 12);
        const words = (all: string) => all.split(/\s+/).filter((word) => word !== '');
        expect(words(pages.flat().join(' '))).toEqual(words(written));
        for (const page of pages) {
          const lines = page.reduce((sum, paragraph) => sum + countLines(paragraph, letters), 0);
          expect(lines).toBeLessThanOrEqual(13);
        }
      }),
    );
  });
});
