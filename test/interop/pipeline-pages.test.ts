import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Candidate, stages } from '../../data/model/candidate.ts';
import { answerDialogs } from '../e2e/driver/hand-over.ts';
import { pipeline, showPipeline } from '../e2e/driver/pipeline.ts';
import { openProgram, type Program, waitForRankedMap } from '../e2e/driver/program.ts';
import { candidateOf, saveCandidates } from '../e2e/driver/saved-candidates.ts';
import { letter } from '../letter.ts';
import { pdfTags } from './pdf-tags.ts';
import { blankPages, pdfFacts, pdfPages } from './poppler.ts';
import { interopFolder } from './readers.ts';

/** The printed pipeline as the built program draws it, read by Poppler. */

const folder = interopFolder();
const dataFolder = join(folder, 'data');
const file = join(folder, 'pipeline.pdf');
let program: Program;

/** Ten candidates before the gate: more than a column of a page takes. */
const before = [
  ...['139940', '172644', '127565', '187985', '174136'],
  ...['236948', '110662', '110635', '110671', '110680'],
].map((unitid, i) =>
  candidateOf(unitid, 1, {
    owner: 'Jane Smith',
    nextAction: { what: `Ask question ${i} ${'at length '.repeat(i)}`, due: '2026-03-10' },
    notes: 'Mind the new provost.',
  }),
);
const behind: Candidate[] = [
  candidateOf('168430', 3, {
    stage: 'agreement',
    gateOverride: { reason: 'The funding ends', by: 'A. Board', date: '2026-11-20' },
  }),
  candidateOf('217156', 2, { stage: 'partner', evidence: [letter()] }),
];

beforeAll(async () => {
  await saveCandidates(dataFolder, [...before, ...behind]);
  program = await openProgram({ dataFolder });
  const { window, app } = program;
  await waitForRankedMap(window);
  await showPipeline(window);
  await answerDialogs(app, { save: file });
  await pipeline(window).getByRole('button', { name: 'Print…' }).click();
  await pipeline(window)
    .getByText('pipeline.pdf is written: 12 candidates.')
    .waitFor({ timeout: 60_000 });
});

afterAll(() => program.close());

it('the printed pipeline has tagged letter pages, none of them blank', async () => {
  const facts = await pdfFacts(file);
  expect(facts.get('Tagged')).toBe('yes');
  expect(facts.get('Title')).toMatch(/^Pipeline, \d{4}-\d\d-\d\d$/);
  expect(facts.get('Page size')).toBe('792 x 612 pts (letter)');
  expect(await blankPages(file)).toEqual({ drawn: Number(facts.get('Pages')), blank: [] });
  const headings = (await pdfTags(file)).filter((tag) => /^H\d$/.test(tag));
  expect(new Set(headings)).toEqual(new Set(['H2', 'H3']));
});

it('every candidate is on it once with its words, and once under what holds it up', async () => {
  const pages = (await pdfPages(file)).map((page) => page.replaceAll(/\s+/g, ' '));
  const boards = pages.filter((page) => stages.every((stage) => new RegExp(stage, 'i').test(page)));
  expect(boards.length).toBeGreaterThan(1);
  const text = boards.join(' ');
  for (const i of before.keys()) expect(text.split(`Ask question ${i} `)).toHaveLength(2);
  expect(text).toMatch(/Mar 10, \d+ days overdue/);
  expect(text.split('Agreement by override')).toHaveLength(2);
  const blocks = pages.slice(boards.length).join(' ');
  expect(blocks).toContain('Waits for us (10)');
  expect(blocks.split('Choose the location on the map.')).toHaveLength(11);
  expect(blocks).toContain('Waits for the community (1)');
  expect(pages.at(-1)).toContain(`${pages.length} of ${pages.length}`);
});

it('it names no people', async () => {
  const text = (await pdfPages(file)).join(' ');
  expect(text).not.toMatch(/Jane|provost|Ana Reyes|A\. Board/);
});
