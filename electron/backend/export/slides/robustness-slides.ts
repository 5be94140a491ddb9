import type PptxGenJS from 'pptxgenjs';
import type { ReportRobustness } from '../../../../data/report/report.ts';
import { formatOrdinal, formatShare } from '../../../../data/words/numbers.ts';
import { sayRankInterval, sayTopShare } from '../../../../data/words/robustness-words.ts';
import { shortened } from './bar-chart.ts';
import { addPage, addParagraph, type Deck, partOf } from './deck.ts';
import {
  addTable,
  breakTable,
  cell,
  type SlideCell,
  type SlideColumn,
  tableHeight,
} from './native-table.ts';
import type { Box } from './picture.ts';
import { colour, fontFace, place, textSize } from './slide-look.ts';

type Row = ReportRobustness['rows'][number];

const columnsFor = (top: number): SlideColumn[] => [
  { header: 'School', width: 4.9, mostLines: 1 },
  { header: 'City', width: 2.9, mostLines: 1 },
  { header: 'Rank', width: 0.9, align: 'right' },
  { header: 'In 9 of 10 draws', width: 1.9, align: 'right' },
  { header: top === 1 ? 'First' : `In the top ${top}`, width: 1.5, align: 'right' },
];
const sentenceHeight = 0.5;
const chartHeight = 2.45;

/** How far the ranks hold: a chart of their ranges over a table of the same. */
export function addRobustness(deck: Deck): void {
  const { robustness } = deck.report;
  if (robustness === null || robustness.rows.length === 0) return;
  const tableTop = place.top + sentenceHeight + chartHeight + 0.08;
  const table = {
    columns: columnsFor(robustness.top),
    rows: robustness.rows.map(rowOf),
  };
  const parts = breakTable(table, place.bottom - tableTop);
  let before = 0;
  for (const [part, piece] of parts.entries()) {
    const rows = robustness.rows.slice(before, before + piece.rows.length);
    before += piece.rows.length;
    const slide = addPage(deck, partOf('How sure the ranks are', part, parts.length), [
      robustness.sentence,
      ...rows.map((row) => sayRow(row, robustness.top)),
    ]);
    const { left: x, width: w } = place;
    addParagraph(slide, robustness.sentence, {
      ...{ x, y: place.top - 0.1, w, color: colour.ink2, mostLines: 2 },
    });
    addRanges(slide, rows, { x, y: place.top + sentenceHeight - 0.1, w, h: chartHeight });
    const y = Math.min(tableTop, place.bottom - tableHeight(piece));
    addTable(slide, piece, { x, y, name: 'Ranks in the draws' });
  }
}

/** Standing bars from the best to the worst rank of 9 in 10 draws, the rank itself as a mark; the first rank on top. */
function addRanges(slide: PptxGenJS.Slide, rows: readonly Row[], box: Box): void {
  const labels = rows.map(({ name }) => shortened(name, (box.w / rows.length) * 0.8));
  const series = (name: string, values: number[]) => ({ name, labels, values });
  const low = series(
    'Best rank in 9 of 10 draws',
    rows.map(({ rankLow }) => rankLow),
  );
  // A range of one rank would be no bar at all.
  const span = series(
    'Ranks from there to the worst',
    rows.map(({ rankLow, rankHigh }) => Math.max(rankHigh - rankLow, 0)),
  );
  const rank = series(
    'Rank under the profile',
    rows.map((row) => row.rank),
  );
  const types: PptxGenJS.IChartMulti[] = [
    {
      type: 'bar' as PptxGenJS.CHART_NAME,
      data: [low, span],
      options: {
        barGrouping: 'stacked',
        // Few bars stay narrow.
        barGapWidthPct: rows.length < 5 ? 400 : 120,
        chartColors: ['transparent', colour.range],
      },
    },
    {
      type: 'line' as PptxGenJS.CHART_NAME,
      data: [rank],
      options: {
        lineSize: 0,
        lineDataSymbol: 'diamond',
        lineDataSymbolSize: 9,
        chartColors: [colour.ink, colour.ink, colour.ink],
      },
    },
  ];
  const options: PptxGenJS.IChartOpts = {
    ...box,
    objectName: 'Ranges of the ranks',
    altText: `Ranges of the ranks: ${rows.map((row) => `${row.name} ${sayRankInterval(row.rankLow, row.rankHigh)}`).join('; ')}`,
    chartArea: { roundedCorners: false },
    catAxisLabelFontFace: fontFace,
    catAxisLabelFontSize: textSize.foot,
    catAxisLabelColor: colour.ink,
    catAxisLabelPos: 'low',
    catAxisMajorTickMark: 'none',
    valAxisLabelFontFace: fontFace,
    valAxisLabelFontSize: textSize.foot,
    valAxisLabelColor: colour.ink2,
    valAxisLineShow: false,
    // The library draws both ways; its types know one.
    valAxisOrientation: 'maxMin' as 'minMax',
    valGridLine: { color: colour.hairline, size: 0.5 },
    valAxisMinVal: 0,
    // There is no rank 0.
    valAxisLabelFormatCode: '#,##0;;',
    showLegend: false,
  };
  // Of charts of several kinds the library takes the options second; its types have them third.
  slide.addChart(types, options as unknown as []);
}

function rowOf({ name, city, rank, rankLow, rankHigh, topShare }: Row): SlideCell[] {
  const range = `${formatOrdinal(rankLow)}–${formatOrdinal(rankHigh)}`;
  return [
    cell(name, { bold: true }),
    cell(city),
    cell(formatOrdinal(rank)),
    cell(rankLow === rankHigh ? formatOrdinal(rankLow) : range),
    cell(formatShare(topShare)),
  ];
}

function sayRow({ name, city, rank, rankLow, rankHigh, topShare }: Row, top: number): string {
  return `${name} (${city}): ${formatOrdinal(rank)}; ${sayRankInterval(rankLow, rankHigh)}, ${sayTopShare(topShare, top)}.`;
}
