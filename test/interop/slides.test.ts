import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../data/report/report.ts';
import type { ExportSource } from '../../electron/backend/export/export-source.ts';
import { writeSlides } from '../../electron/backend/export/slides/write-slides.ts';
import { readZip } from '../../electron/backend/export/zip.ts';
import { makeAwkward } from '../electron/export/awkward-report.ts';
import { shippedSource } from '../electron/export/shipped-source.ts';
import { reportOf, shorterSource } from '../electron/export/shorter-source.ts';
import { withShippedWorkspace } from '../electron/shipped-workspace.ts';
import { convertInLibreOffice, interopFolder, read } from './readers.ts';

interface Deck {
  name: string;
  report: Report;
  slides: number;
}

const pointsPerInch = 72;
/** Where the foot of the slides begins. */
const footTop = 6.93 * pointsPerInch;

describe('the slides in LibreOffice', () => {
  const folder = interopFolder();
  const decks: Deck[] = [];

  beforeAll(async () => {
    const forty = await withShippedWorkspace((workspace) => shippedSource(workspace, 40));
    const twelve = shorterSource(forty, 12);
    await keep('one', shorterSource(forty, 1));
    await keep('twelve', twelve);
    await keep('forty', forty);
    await keep('awkward', { ...twelve, report: makeAwkward(reportOf(twelve)) });
    const files = decks.map(({ name }) => join(folder, `${name}.pptx`));
    await convertInLibreOffice(folder, 'pdf', files);
  }, 300_000);

  async function keep(name: string, source: ExportSource): Promise<void> {
    const bytes = await writeSlides(source);
    writeFileSync(join(folder, `${name}.pptx`), bytes);
    const slides = [...readZip(bytes).keys()].filter((part) => /slides\/slide\d+\.xml$/.test(part));
    decks.push({ name, report: reportOf(source), slides: slides.length });
  }

  const pdfOf = ({ name }: Deck) => join(folder, `${name}.pdf`);

  it('are all there, and none of them is blank', async () => {
    expect(decks).toHaveLength(4);
    for (const deck of decks) {
      const pages = await read('pdfinfo', pdfOf(deck));
      expect([deck.name, Number(pages.match(/^Pages:\s+(\d+)/m)?.[1])]).toEqual([
        deck.name,
        deck.slides,
      ]);
      const start = join(folder, `${deck.name}-page`);
      await read('pdftoppm', '-gray', '-r', '24', pdfOf(deck), start);
      const digits = String(deck.slides).length;
      for (let slide = 1; slide <= deck.slides; slide++) {
        const picture = readFileSync(`${start}-${String(slide).padStart(digits, '0')}.pgm`);
        const pixels = picture.subarray(-320 * 180);
        const dark = pixels.filter((grey) => grey < 160).length / pixels.length;
        expect([deck.name, slide, dark > 0.002]).toEqual([deck.name, slide, true]);
      }
    }
  });

  it('show every figure of the lead school of each city', async () => {
    for (const deck of decks.filter(({ name }) => name !== 'awkward')) {
      const pages = (await read('pdftotext', '-raw', pdfOf(deck), '-'))
        .split('\f')
        .map(withoutSpace);
      for (const { name, schools } of deck.report.cities) {
        const [{ record, standing, questions, figures }] = schools;
        const page = pages.find(
          (text) => text.includes('Status:') && text.includes(withoutSpace(name)),
        );
        const fit = figures.find(({ key }) => key === 'fit')?.text;
        const words = [
          record.name,
          standing,
          `${fit}fitof100`,
          ...questions.flatMap((q) => q.lines),
        ];
        for (const line of words) {
          expect([name, line, page?.includes(withoutSpace(line))]).toEqual([name, line, true]);
        }
      }
    }
  });

  it('keep their text above the foot and within the slide, with 120 characters in every name too', async () => {
    for (const deck of decks) {
      const places = await read('pdftotext', '-bbox', pdfOf(deck), '-');
      const pages = places.split('<page ').slice(1);
      expect(pages).toHaveLength(deck.slides);
      for (const [i, page] of pages.entries()) {
        const [, width] = page.match(/width="([\d.]+)"/) ?? [];
        const words = [
          ...page.matchAll(/xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">/g),
        ].map(([, ...sides]) => sides.map(Number));
        for (const [left, top, right, bottom] of words) {
          const inside =
            left >= 0 && right <= Number(width) && (top > footTop || bottom <= footTop);
          expect([deck.name, i + 1, left, top, right, bottom, inside]).toEqual([
            ...[deck.name, i + 1, left, top, right, bottom],
            true,
          ]);
        }
        const foot = words.filter(([, top]) => top > footTop);
        expect([
          deck.name,
          i + 1,
          new Set(foot.map(([, top]) => Math.round(top / 6))).size <= 2,
        ]).toEqual([deck.name, i + 1, true]);
      }
    }
  });
});

/** Lines break where they like. */
const withoutSpace = (text: string) => text.replace(/\s+/g, '');
