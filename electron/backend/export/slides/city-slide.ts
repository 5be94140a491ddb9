import type PptxGenJS from 'pptxgenjs';
import { type Status, statusMarks } from '../../../../data/model/question.ts';
import type { ReportCity, ReportSchool } from '../../../../data/report/report.ts';
import { formatScore, formatShare } from '../../../../data/words/numbers.ts';
import type { DrawnPicture } from '../export-source.ts';
import { addBarChart } from './bar-chart.ts';
import { addPage, addParagraph, type Deck, paragraphHeight } from './deck.ts';
import { addTable, cell, type SlideCell, type SlideTable, tableHeight } from './native-table.ts';
import { addPicture } from './picture.ts';
import { figureOf } from './shortlist-slides.ts';
import { colour, place, textSize } from './slide-look.ts';
import { cityNotes } from './speaker-notes.ts';
import { linesHeight } from './text-width.ts';

const leftColumn = { x: place.left, w: 4.1 };
const rightColumn = { x: 5.1, w: place.left + place.width - 5.1 };
const bodyTop = 1.52;

/** A city on one slide: its lead school, the five questions, why it ranks there, and what comes next. */
export function addCity(deck: Deck, city: ReportCity, picture: DrawnPicture | null): void {
  const statusWidth = 2.6;
  const slide = addPage(deck, city.name, cityNotes(deck.report, city), place.width - statusWidth);
  addParagraph(slide, `Status: ${city.status}`, {
    ...{ x: place.left + place.width - statusWidth, y: place.titleTop + 0.1, w: statusWidth },
    ...{ size: textSize.lead, color: colour.ink2, align: 'right' },
  });
  const lead = city.schools[0];
  addParagraph(slide, subtitleOf(city), {
    ...{ x: place.left, y: place.titleTop + 0.56, w: place.width, size: 14, color: colour.ink2 },
    mostLines: 2,
  });
  addStanding(slide, lead, picture);
  const questionsEnd = addQuestions(slide, lead);
  addReasons(slide, city, questionsEnd + 0.16);
}

function subtitleOf({ schools }: ReportCity): string {
  const [{ record }, ...alternates] = schools;
  const lead = `${record.name}, ${record.city}, ${record.state}`;
  if (alternates.length === 0) return lead;
  return `${lead} · alternates: ${alternates.map((school) => school.record.name).join(', ')}`;
}

/** On the left: how good, how sure, and where the people live. */
function addStanding(
  slide: PptxGenJS.Slide,
  lead: ReportSchool,
  picture: DrawnPicture | null,
): void {
  const { x, w } = leftColumn;
  const figures = [
    { figure: figureOf(lead, 'fit'), words: 'fit of 100' },
    { figure: figureOf(lead, 'completeness'), words: 'of the weight is known' },
  ];
  for (const [i, { figure, words }] of figures.entries()) {
    const column = { x: x + i * 1.5, w: i === 0 ? 1.4 : w - 1.5 };
    addParagraph(slide, figure, { ...column, y: bodyTop, size: textSize.figure, bold: true });
    addParagraph(slide, words, {
      ...column,
      y: bodyTop + 0.46,
      size: textSize.body,
      color: colour.ink2,
    });
  }
  let y = bodyTop + 0.82;
  y = addParagraph(slide, lead.standing, { x, y, w, size: 14, bold: true, mostLines: 2 });
  if (lead.certainty !== null) {
    y = addParagraph(slide, lead.certainty, {
      x,
      y: y + 0.03,
      w,
      size: textSize.body,
      color: colour.ink2,
      mostLines: 2,
    });
  }
  y += 0.12;
  if (picture === null) {
    addParagraph(slide, 'Where its immigrants live is not known.', { x, y, w, color: colour.ink2 });
    return;
  }
  addPicture(slide, picture, { x, y, w, h: place.bottom - y });
}

/** On the right: the five questions with their answers; returns where they end. */
function addQuestions(slide: PptxGenJS.Slide, { questions }: ReportSchool): number {
  const table = (size: number, mostLines?: number): SlideTable => ({
    columns: [
      { header: 'Question', width: 1.2 },
      { header: 'Weight', width: 0.75, align: 'right' },
      { header: 'Score', width: 0.7, align: 'right' },
      { header: 'Baseline', width: 1.35 },
      {
        header: 'Figures',
        width: rightColumn.w - 4,
        ...(mostLines !== undefined && { mostLines }),
      },
    ],
    size,
    rows: questions.map(({ name, weight, score, status, lines }): SlideCell[] => [
      cell(name, { bold: true }),
      cell(formatShare(weight)),
      cell(formatScore(score ?? Number.NaN), { bold: true }),
      cell(sayStatus(status)),
      lines.map((text) => ({ text })),
    ]),
  });
  const most = 3.35;
  const sizes = [14, 13, textSize.body, textSize.small, textSize.foot];
  const fitting =
    sizes.map((size) => table(size)).find((one) => tableHeight(one) <= most) ??
    table(textSize.foot, 2);
  addTable(slide, fitting, { x: rightColumn.x, y: bodyTop, name: 'The five questions' });
  return bodyTop + tableHeight(fitting);
}

/** '● meets' */
export function sayStatus(status: Status): string {
  return `${statusMarks[status]} ${status}`;
}

/** On the right below: what lifts and lowers the fit, and what is recommended and to be done. */
function addReasons(slide: PptxGenJS.Slide, city: ReportCity, top: number): void {
  const lead = city.schools[0];
  const chart = { x: rightColumn.x, w: 3.75 };
  const words = { x: chart.x + chart.w + 0.25, w: rightColumn.w - chart.w - 0.25 };
  addHeading(slide, 'Points that lift or lower the fit from 50', { ...chart, y: top });
  if (lead.contributions.length > 0) {
    const bars = lead.contributions.map(({ name, points }) => ({ label: name, value: points }));
    const points = [0, ...bars.map(({ value }) => value)];
    const low = Math.min(...points);
    const high = Math.max(...points);
    // Room for the numbers at the ends of the bars.
    const room = (high - low) * 0.35;
    const h = Math.min(place.bottom - top - 0.25, 0.35 + bars.length * 0.4);
    addBarChart(
      slide,
      {
        name: 'What lifts and lowers the fit',
        alt: lead.why,
        series: 'Points',
        bars,
        // Less than a point is not none.
        format: '+0.0;−0.0;0',
        range: { low: low < 0 ? low - room : 0, high: high + room },
      },
      { x: chart.x, y: top + 0.22, w: chart.w, h },
    );
  }
  const steps = [...city.nextSteps];
  const recommendation = city.recommendation.trim();
  let y = top;
  if (recommendation !== '') {
    y = addHeading(slide, 'Recommendation', { ...words, y });
    const stepsHeight = steps.reduce((sum, step) => sum + stepHeight(step, words.w), 0.3);
    const room = place.bottom - y - Math.min(stepsHeight, 1.1) - 0.1;
    const mostLines = Math.max(2, Math.floor(room / linesHeight(1, textSize.body)));
    y = addParagraph(slide, recommendation, { ...words, y, size: textSize.body, mostLines }) + 0.1;
  }
  if (steps.length === 0) return;
  y = addHeading(slide, 'Next steps', { ...words, y });
  for (const step of steps) {
    if (y + stepHeight(step, words.w) > place.bottom) break;
    y = addParagraph(slide, step, { ...words, y, size: textSize.body }) + stepGap;
  }
}

const stepGap = 0.05;
const stepHeight = (step: string, width: number) =>
  paragraphHeight(step, width, textSize.body) + stepGap;

function addHeading(
  slide: PptxGenJS.Slide,
  text: string,
  at: { x: number; y: number; w: number },
): number {
  return addParagraph(slide, text, { ...at, size: textSize.body, bold: true }) + 0.03;
}
