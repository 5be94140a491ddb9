import type PptxGenJS from 'pptxgenjs';
import type { Report } from '../../../../data/report/report.ts';
import { sayDay } from '../../../../data/words/day.ts';
import { colour, fontFace, place, slideSize, textSize } from './slide-look.ts';
import { notesWith } from './speaker-notes.ts';
import { type FittedText, fitText, linesHeight, textWidth, wrapText } from './text-width.ts';

/** Slides in the making, with the report that they show. */
export interface Deck {
  pptx: PptxGenJS;
  report: Report;
}

const pageLayout = 'Page';
const titleLayout = 'Title';
const footWidth = 9;

/** Sets up an empty deck: its size, its words about itself, and the layouts of its slides. */
export function startDeck(pptx: PptxGenJS, report: Report): Deck {
  pptx.defineLayout({ name: 'wide', ...slideSize });
  pptx.layout = 'wide';
  pptx.title = report.title;
  pptx.subject = report.scope.sentence;
  pptx.author = 'Clinic Atlas';
  pptx.company = 'Clinic Atlas';
  pptx.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  const title = (options: {
    y: number;
    h: number;
    fontSize: number;
    valign: 'top' | 'bottom';
  }) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        x: place.left,
        w: place.width,
        margin: 0,
        align: 'left' as const,
        bold: true,
        color: colour.ink,
        fontFace,
        ...options,
      },
      text: '',
    },
  });
  pptx.defineSlideMaster({
    title: titleLayout,
    objects: [title({ y: 1.5, h: 1.5, fontSize: 40, valign: 'bottom' })],
  });
  pptx.defineSlideMaster({
    title: pageLayout,
    objects: [
      title({ y: place.titleTop, h: place.titleHeight, fontSize: textSize.title, valign: 'top' }),
      {
        line: {
          x: place.left,
          y: place.footTop - 0.06,
          w: place.width,
          h: 0,
          line: { color: colour.hairline, width: 0.75 },
        },
      },
      {
        text: {
          text: footOf(report),
          options: {
            x: place.left,
            y: place.footTop,
            w: footWidth,
            h: place.footHeight,
            margin: 0,
            fontFace,
            fontSize: textSize.foot,
            color: colour.ink3,
            valign: 'middle',
          },
        },
      },
    ],
    slideNumber: {
      x: place.left + place.width - 1,
      y: place.footTop,
      w: 1,
      h: place.footHeight,
      margin: 0,
      align: 'right',
      fontFace,
      fontSize: textSize.foot,
      color: colour.ink3,
    },
  });
  return { pptx, report };
}

function footOf({ title, date }: Report): string {
  const day = ` · ${sayDay(date)}`;
  const style = { size: textSize.foot };
  const width = footWidth - textWidth(day, style);
  return `${fitText(title, { ...style, width, lines: 1 }).text}${day}`;
}

/** Adds the first slide, whose title has room to be long. */
export function addTitleSlide({ pptx, report }: Deck, notes: readonly string[]): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: titleLayout });
  const title = fitText(report.title, {
    width: place.width,
    lines: 2,
    size: 40,
    smallest: 22,
    bold: true,
  });
  addTitle(slide, title);
  slide.addNotes(notesWith(report, title.cut ? [report.title, ...notes] : notes));
  return slide;
}

/** Adds a slide with a title; a title that is too long for the line is told whole in the notes. */
export function addPage(
  { pptx, report }: Deck,
  heading: string,
  notes: readonly string[],
  width: number = place.width,
): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: pageLayout });
  const title = fitText(heading, {
    width,
    lines: 1,
    size: textSize.title,
    smallest: 18,
    bold: true,
  });
  addTitle(slide, title);
  slide.addNotes(notesWith(report, title.cut ? [heading, ...notes] : notes));
  return slide;
}

/** The size goes to the run of text: that of the layout goes before the one of the text as a whole. */
function addTitle(slide: PptxGenJS.Slide, { text, size }: FittedText): void {
  slide.addText([{ text, options: { fontSize: size } }], { placeholder: 'title' });
}

/** 'Shortlist', or 'Shortlist (2 of 4)' where it takes several slides. */
export function partOf(heading: string, part: number, parts: number): string {
  return parts === 1 ? heading : `${heading} (${part + 1} of ${parts})`;
}

interface TextPlace {
  x: number;
  y: number;
  w: number;
  size?: number;
  bold?: boolean;
  color?: string;
  align?: 'left' | 'right';
  /** The text is cut after so many lines; the whole of it has to stand elsewhere. */
  mostLines?: number;
}

/** Puts a text on a slide, in a box as high as it needs; returns where it ends. */
export function addParagraph(slide: PptxGenJS.Slide, text: string, at: TextPlace): number {
  const { x, y, w, size = textSize.body, bold = false, color = colour.ink, align = 'left' } = at;
  const lines = at.mostLines ?? Number.POSITIVE_INFINITY;
  const fitted = fitText(text, { width: w, lines, size, bold });
  const h = linesHeight(fitted.lines, size);
  slide.addText(fitted.text, {
    ...{ x, y, w, h, margin: 0, fontFace, fontSize: size, bold, color, align },
    valign: 'top',
    fit: 'none',
    isTextBox: true,
  });
  return y + h;
}

/** Height of a text on a slide, in inches. */
export function paragraphHeight(text: string, width: number, size: number): number {
  return linesHeight(wrapText(text, width, { size }).length, size);
}
