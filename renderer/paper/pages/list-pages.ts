import type { Report, ReportCity } from '../../../data/report/report.ts';
import { countLines, packRows } from './pack-rows.ts';
import { splitText } from './split-text.ts';

/** A page of the report on paper; positions are those of the report's lists. */
export type PaperPage =
  | { kind: 'cover'; opening: string[] }
  | { kind: 'opening'; paragraphs: string[] }
  | { kind: 'map' }
  | { kind: 'shortlist'; from: number; to: number; first: boolean; recommendations: boolean }
  | { kind: 'city'; city: number }
  | { kind: 'alternates'; city: number; from: number; to: number }
  | { kind: 'words'; city: number; heading: string; paragraphs: string[] }
  | { kind: 'comparison'; from: number; to: number; first: boolean; sentences: boolean }
  | { kind: 'robustness'; from: number; to: number; first: boolean }
  | { kind: 'method' }
  | { kind: 'weights' }
  | { kind: 'sources'; from: number; to: number; first: boolean }
  | { kind: 'glossary' };

/** Height between the head and the foot of a page, in CSS pixels. */
export const bodyHeight = 640;

/** A recommendation of more letters than this has a page of its own. */
export const mostRecommendation = 420;
/** Alternates beside the lead school on the page of a city; the others follow on their own. */
export const mostAlternates = 3;

/** Letters to a line of the opening on the cover, and the height of a line. */
const opening = { letters: 66, line: 22 };
/** Cities that the cover lists; a longer shortlist has its own pages. */
export const mostOnCover = 60;
/** Up to so many are listed with their lead schools. */
export const namedOnCover = 12;
const openingPage = { letters: 110, lines: 26 };
const wordsPage = { letters: 110, lines: 27 };

/** All pages in the order in which they are bound. */
export function listPages(report: Report): PaperPage[] {
  const [cover, ...more] = splitOpening(report);
  return [
    { kind: 'cover', opening: cover ?? [] },
    ...more.map((paragraphs) => ({ kind: 'opening', paragraphs }) as const),
    { kind: 'map' },
    ...shortlistPages(report.cities),
    ...report.cities.flatMap((city, position) => cityPages(city, position)),
    ...comparisonPages(report),
    ...robustnessPages(report),
    { kind: 'method' },
    { kind: 'weights' },
    ...packRows(report.sources.map(sourceRowHeight), bodyHeight - 40).map(
      ([from, to]) => ({ kind: 'sources', from, to, first: from === 0 }) as const,
    ),
    { kind: 'glossary' },
  ];
}

/** What stands on the cover, and what of a long opening follows on pages of its own. */
function splitOpening({ opening: paragraphs, title, cities }: Report): string[][] {
  const text = paragraphs.join('\n');
  const lines = Math.floor(coverRoom(title, cities.length) / opening.line);
  const [first, ...rest] = splitText(text, opening.letters, lines);
  if (first === undefined || rest.length === 0) return [first ?? []];
  const left = rest.flat().join('\n');
  return [first, ...splitText(left, openingPage.letters, openingPage.lines)];
}

/** Height that title and list of cities leave to the opening, in CSS pixels. */
function coverRoom(title: string, cities: number): number {
  const head = title.length > 60 ? 36 * countLines(title, 52) : 54 * countLines(title, 32);
  const list =
    cities > namedOnCover
      ? Math.ceil(Math.min(cities, mostOnCover) / 4) * 18
      : Math.ceil(cities / 2) * 27;
  return bodyHeight - 70 - head - list;
}

function shortlistPages(cities: readonly ReportCity[]): PaperPage[] {
  const heights = cities.map(shortlistRowHeight);
  const room = bodyHeight - 70;
  return packRows(heights, room).map(([from, to]) => {
    const rows = heights.slice(from, to).reduce((sum, height) => sum + height, 0);
    const words = recommendationsHeight(cities.slice(from, to));
    const recommendations = words > 0 && rows + words <= room;
    return { kind: 'shortlist', from, to, first: from === 0, recommendations };
  });
}

/** What is recommended for these cities, told under their table; 0 where nothing is. */
function recommendationsHeight(cities: readonly ReportCity[]): number {
  const told = cities.filter(isShortlyRecommended);
  const lines = told.reduce((sum, { recommendation }) => sum + countLines(recommendation, 104), 0);
  return told.length === 0 ? 0 : 50 + told.length * 8 + lines * 20;
}

export function isShortlyRecommended({ recommendation }: ReportCity): boolean {
  return recommendation.trim() !== '' && recommendation.length <= mostRecommendation;
}

/** Lines of the lead school's name in the table, and one for its place. */
function shortlistRowHeight({ name, schools }: ReportCity): number {
  const school = countLines(schools[0].record.name, 36);
  return 12 + Math.max(2, countLines(name, 22) + 1, school + 1) * 16;
}

function cityPages(city: ReportCity, position: number): PaperPage[] {
  const { recommendation, note, schools } = city;
  const pages: PaperPage[] = [{ kind: 'city', city: position }];
  const words = (heading: string, text: string) => {
    for (const paragraphs of splitText(text, wordsPage.letters, wordsPage.lines)) {
      pages.push({ kind: 'words', city: position, heading, paragraphs });
    }
  };
  if (recommendation.length > mostRecommendation) words('Recommendation', recommendation);
  if (note) words('Notes', note);
  const others = schools.slice(1 + mostAlternates);
  const heights = others.map(({ record }) => 16 + countLines(record.name, 60) * 16);
  for (const [from, to] of packRows(heights, bodyHeight - 40)) {
    const start = 1 + mostAlternates;
    pages.push({ kind: 'alternates', city: position, from: start + from, to: start + to });
  }
  return pages;
}

export const sentenceHeight = (sentence: string) => 8 + countLines(sentence, 140) * 18;

function comparisonPages({ comparison: { rows, sentences } }: Report): PaperPage[] {
  if (rows.length < 2) return [];
  const heights = rows.map(({ name, city }) => 12 + countLines(`${city} ${name}`, 46) * 16);
  const runs = packRows(heights, bodyHeight - 40);
  const words = sentences.reduce((sum, sentence) => sum + sentenceHeight(sentence), 44);
  const [from, to] = runs.at(-1) ?? [0, 0];
  const last = heights.slice(from, to).reduce((sum, height) => sum + height, 40);
  const fits = last + words <= bodyHeight;
  const pages = runs.map(([start, end], i) => ({
    kind: 'comparison' as const,
    from: start,
    to: end,
    first: i === 0,
    sentences: fits && i === runs.length - 1 && sentences.length > 0,
  }));
  return fits || sentences.length === 0
    ? pages
    : [...pages, { kind: 'comparison', from: to, to, first: false, sentences: true }];
}

function robustnessPages({ robustness }: Report): PaperPage[] {
  if (robustness === null || robustness.rows.length === 0) return [];
  const heights = robustness.rows.map(
    ({ name, city }) => 12 + Math.max(countLines(name, 34), countLines(city, 22)) * 16,
  );
  return packRows(heights, bodyHeight - 90).map(([from, to]) => ({
    kind: 'robustness',
    from,
    to,
    first: from === 0,
  }));
}

function sourceRowHeight(source: Report['sources'][number]): number {
  const { title, source: whose, licence, vintage, file } = source;
  return (
    14 +
    17 *
      Math.max(
        2,
        countLines(title, 24) + 1,
        countLines(whose, 52) + countLines(licence, 52),
        countLines(vintage, 14),
        countLines(file, 26) + 2,
      )
  );
}
