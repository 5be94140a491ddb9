import type PptxGenJS from 'pptxgenjs';
import type { Box } from './picture.ts';
import { colour, fontFace, textSize } from './slide-look.ts';
import { fitText } from './text-width.ts';

export interface BarChart {
  name: string;
  /** For those who cannot see it. */
  alt: string;
  series: string;
  /** The first one on top. */
  bars: { label: string; value: number }[];
  /** Of the numbers at the bars, as spreadsheets write it. */
  format: string;
  /** Ends of the axis; by the bars where it is not given. */
  range?: { low: number; high: number };
  /** Share of the width that the names take; without it they take what they need, and so does the rest. */
  names?: number;
}

/** Puts a chart of lying bars on a slide whose numbers can be edited there. */
export function addBarChart(slide: PptxGenJS.Slide, chart: BarChart, box: Box): void {
  // Charts count from below.
  const bars = chart.bars.toReversed();
  slide.addChart(
    'bar',
    [
      {
        name: chart.series,
        labels: bars.map(({ label }) => shortened(label, box.w * (chart.names ?? 0.4))),
        values: bars.map(({ value }) => value),
      },
    ],
    {
      ...box,
      objectName: chart.name,
      altText: chart.alt,
      barDir: 'bar',
      barGapWidthPct: 45,
      ...(chart.names && { layout: { x: chart.names, y: 0, w: 0.86 - chart.names, h: 1 } }),
      chartColors: [colour.bar],
      chartArea: { roundedCorners: false },
      catAxisLabelFontFace: fontFace,
      catAxisLabelFontSize: textSize.small,
      catAxisLabelColor: colour.ink,
      catAxisLabelPos: 'low',
      catAxisLineShow: true,
      catAxisMajorTickMark: 'none',
      valAxisHidden: true,
      valAxisLineShow: false,
      valGridLine: { style: 'none' },
      ...(chart.range && { valAxisMinVal: chart.range.low, valAxisMaxVal: chart.range.high }),
      showValue: true,
      showLegend: false,
      dataLabelFontFace: fontFace,
      dataLabelFontSize: textSize.small,
      dataLabelColor: colour.ink,
      dataLabelFormatCode: chart.format,
    },
  );
}

/** A name that takes at most two lines beside or under a chart. */
export function shortened(label: string, width: number): string {
  return fitText(label, { width, lines: 2, size: textSize.small }).text;
}
