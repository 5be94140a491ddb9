import type { FigureKey, ReportCity, ReportSchool } from '../../../../data/report/report.ts';
import { formatOrdinal, unknownMark } from '../../../../data/words/numbers.ts';
import { addPage, type Deck, partOf } from './deck.ts';
import { addTable, breakTable, cell, type SlideCell, type SlideColumn } from './native-table.ts';
import { place } from './slide-look.ts';

const columns: SlideColumn[] = [
  // As on the map.
  { header: 'No.', width: 0.5, align: 'right' },
  { header: 'City', width: 2.55, mostLines: 2 },
  { header: 'Lead school', width: 3.05, mostLines: 2 },
  { header: 'Status', width: 1.25 },
  { header: 'Immigrants within reach', width: 1.15, align: 'right' },
  { header: 'Undergraduates', width: 1.28, align: 'right' },
  { header: 'Attorney supply, pairs', width: 1, align: 'right' },
  { header: 'Fit', width: 0.55, align: 'right' },
  { header: 'Rank', width: 0.75, align: 'right' },
];

/** The candidate cities with their lead schools, as a table. */
export function addShortlist(deck: Deck): void {
  const { cities, scope } = deck.report;
  const parts = breakTable(
    { columns, rows: cities.map((city, i) => rowOf(city, i + 1)) },
    place.bottom - place.top,
  );
  let before = 0;
  for (const [part, table] of parts.entries()) {
    const listed = cities.slice(before, before + table.rows.length);
    before += table.rows.length;
    const slide = addPage(deck, partOf('Candidate cities', part, parts.length), [
      `${scope.sentence}.`,
      ...listed.map(sayCity),
    ]);
    addTable(slide, table, { x: place.left, y: place.top, name: 'Candidate cities' });
  }
}

function rowOf({ name, status, schools }: ReportCity, number: number): SlideCell[] {
  const [lead, ...alternates] = schools;
  const { record } = lead;
  return [
    cell(String(number), { muted: true }),
    cell(name, { bold: true }),
    [
      { text: record.name },
      ...(alternates.length === 0
        ? []
        : [{ text: countAlternates(alternates), size: 10, muted: true }]),
    ],
    cell(status),
    cell(figureOf(lead, 'reachableImmigrants')),
    cell(figureOf(lead, 'undergraduates')),
    cell(figureOf(lead, 'attorneyPairs')),
    cell(figureOf(lead, 'fit'), { bold: true }),
    cell(record.rank === null ? unknownMark : formatOrdinal(record.rank)),
  ];
}

function countAlternates({ length }: ReportSchool[]): string {
  return length === 1 ? 'and 1 alternate' : `and ${length} alternates`;
}

/** A figure as the report writes it. */
export function figureOf({ figures }: ReportSchool, key: FigureKey): string {
  return figures.find((figure) => figure.key === key)?.text ?? unknownMark;
}

function sayCity({ name, fullName, schools }: ReportCity): string {
  const names = schools.map(({ record, standing }) => `${record.name} (${standing})`);
  return `${name} (${fullName}): ${names.join('; ')}.`;
}
