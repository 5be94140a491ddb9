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
  tableHeight,
} from './native-table.ts';
import { place, textSize } from './slide-look.ts';

const chartWidth = 3.7;
const columns: SlideColumn[] = [
  { header: 'City and lead school', width: 2.85, mostLines: 1 },
  ...questions.map((question): SlideColumn => ({ header: questionNames[question], width: 0.95 })),
  { header: 'Fit', width: 0.6, align: 'right' },
];
/** The lead schools side by side: their scores as a table, their fit as a chart. */
export function addComparison(deck: Deck): void {
  const { comparison } = deck.report;
  const parts = breakTable({ columns, rows: comparison.rows.map(rowOf) }, place.bottom - place.top);
  let before = 0;
  for (const [part, table] of parts.entries()) {
    const rows = comparison.rows.slice(before, before + table.rows.length);
    before += table.rows.length;
    const slide = addPage(
      deck,
      partOf('The cities compared, scores 0 to 100', part, parts.length),
      rows.map(sayRow),
    );
    addTable(slide, table, { x: place.left, y: place.top, name: 'Scores of the lead schools' });
    const height = tableHeight(table);
    // Each bar beside its row.
    const header = tableHeight({ ...table, rows: [] });
    const known = rows.flatMap(({ city, fit }) =>
      fit === null ? [] : [{ label: city, value: fit }],
    );
    if (known.length === 0) continue;
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
        h: height - header,
      },
    );
  }
  addReasons(deck, comparison.sentences);
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

/** Why neighbours in the order stand as they do. */
function addReasons(deck: Deck, sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  const size = textSize.lead;
  const slide = addPage(deck, 'Why they stand in this order', sentences);
  let y = place.top + 0.1;
  for (const sentence of sentences) {
    const height = paragraphHeight(sentence, place.width, size);
    if (y + height > place.bottom) break;
    y = addParagraph(slide, sentence, { x: place.left, y, w: place.width, size }) + 0.22;
  }
}
