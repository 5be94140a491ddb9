import type PptxGenJS from 'pptxgenjs';
import { questionNames, questions, statusMarks } from '../../../../data/model/question.ts';
import type { ReportComparison } from '../../../../data/report/report.ts';
import { formatScore } from '../../../../data/words/numbers.ts';
import { addBarChart } from './bar-chart.ts';
import { addPage, addParagraph, type Deck, paragraphHeight, partOf } from './deck.ts';
import {
  addTable,
  breakTable,
  cell,
  type SlideCell,
  type SlideColumn,
  type SlideTable,
  tableHeight,
} from './native-table.ts';
import { place, textSize } from './slide-look.ts';

const chartWidth = 3.7;
/** Lower than this numbers would not stand beside their bars. */
const leastChart = 1.3;
const columns: SlideColumn[] = [
  { header: 'City and lead school', width: 2.85, mostLines: 1 },
  ...questions.map((question): SlideColumn => ({ header: questionNames[question], width: 0.95 })),
  { header: 'Fit', width: 0.6, align: 'right' },
];
/** The lead schools side by side: their scores as a table, their fit as a chart, and why they stand so. */
export function addComparison(deck: Deck): void {
  const { rows, sentences } = deck.report.comparison;
  // One city alone has nothing beside it.
  if (rows.length < 2) return;
  const parts = breakTable({ columns, rows: rows.map(rowOf) }, place.bottom - place.top);
  let before = 0;
  for (const [part, table] of parts.entries()) {
    const listed = rows.slice(before, before + table.rows.length);
    before += table.rows.length;
    const slide = addPage(
      deck,
      partOf('The cities compared, scores 0 to 100', part, parts.length),
      listed.map(sayRow),
    );
    addTable(slide, table, { x: place.left, y: place.top, name: 'Scores of the lead schools' });
    const y = addFits(slide, listed, table) + 0.3;
    const last = part === parts.length - 1;
    if (last && y + sentencesHeight(sentences) <= place.bottom) {
      addSentences(slide, sentences, y);
      return;
    }
  }
  if (sentences.length === 0) return;
  const slide = addPage(deck, 'Why they stand in this order', sentences);
  addSentences(slide, sentences, place.top + 0.1);
}

/** The fit of each school as a bar beside its row; returns where table and chart end. */
function addFits(
  slide: PptxGenJS.Slide,
  rows: ReportComparison['rows'],
  table: SlideTable,
): number {
  const header = tableHeight({ ...table, rows: [] });
  const h = Math.max(leastChart, tableHeight(table) - header);
  const known = rows.flatMap(({ city, fit }) =>
    fit === null ? [] : [{ label: city, value: fit }],
  );
  if (known.length > 0) {
    addBarChart(
      slide,
      {
        name: 'Fit of the lead schools',
        alt: `Fit of the lead schools: ${rows.map(({ city, fit }) => `${city} ${formatScore(fit ?? Number.NaN)}`).join(', ')}`,
        series: 'Fit',
        bars: known,
        format: '0',
        range: { low: 0, high: 100 },
        names: 0.42,
      },
      {
        x: place.left + place.width - chartWidth,
        y: place.top + header,
        w: chartWidth,
        h,
      },
    );
  }
  return place.top + header + h;
}

function rowOf({
  city,
  name,
  fit,
  scores,
  statuses: judged,
}: ReportComparison['rows'][number]): SlideCell[] {
  return [
    [
      { text: city, bold: true },
      { text: name, size: textSize.foot, muted: true },
    ],
    ...questions.map(
      (question): SlideCell => [
        { text: formatScore(scores[question] ?? Number.NaN) },
        {
          text: `${statusMarks[judged[question]]} ${judged[question]}`,
          size: textSize.foot,
          muted: true,
        },
      ],
    ),
    cell(formatScore(fit ?? Number.NaN), { bold: true }),
  ];
}

function sayRow({
  city,
  name,
  fit,
  scores,
  statuses: judged,
}: ReportComparison['rows'][number]): string {
  const answers = questions.map(
    (question) =>
      `${questionNames[question]} ${formatScore(scores[question] ?? Number.NaN)} (${judged[question]})`,
  );
  return `${city}, ${name}: fit ${formatScore(fit ?? Number.NaN)}; ${answers.join(', ')}.`;
}

const sentenceGap = 0.2;
const sentenceHeight = (sentence: string) =>
  paragraphHeight(sentence, place.width, textSize.lead) + sentenceGap;

function sentencesHeight(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + sentenceHeight(sentence), 0);
}

/** Why neighbours in the order stand as they do; the notes have what finds no room. */
function addSentences(slide: PptxGenJS.Slide, sentences: readonly string[], top: number): void {
  let y = top;
  for (const sentence of sentences) {
    if (y + sentenceHeight(sentence) - sentenceGap > place.bottom) break;
    y =
      addParagraph(slide, sentence, { x: place.left, y, w: place.width, size: textSize.lead }) +
      sentenceGap;
  }
}
