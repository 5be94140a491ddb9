import { questionNames, questions } from '../../../../data/model/question.ts';
import { sayDay } from '../../../../data/words/day.ts';
import { formatShare } from '../../../../data/words/numbers.ts';
import {
  addPage,
  addParagraph,
  addTitleSlide,
  type Deck,
  paragraphHeight,
  partOf,
} from './deck.ts';
import { evenGroups, largestSize } from './even-groups.ts';
import { addTable, cell } from './native-table.ts';
import { colour, place, textSize } from './slide-look.ts';
import { linesHeight } from './text-width.ts';

/** The first slide: what this is, of when, out of how much, and how the questions were weighed. */
export function addOpening(deck: Deck): void {
  const { report } = deck;
  const { profile } = report;
  const slide = addTitleSlide(deck, [
    `${report.title}, ${sayDay(report.date)}. Shortlist ${report.shortlist} of the workspace ${report.workspace}.`,
  ]);
  const at = { x: place.left, w: place.width };
  let y = addParagraph(slide, report.scope.sentence, { ...at, y: 3.2, size: 20 });
  const made = `${sayDay(report.date)} · shortlist “${report.shortlist}”`;
  y = addParagraph(slide, made, {
    ...at,
    y: y + 0.08,
    size: textSize.lead,
    color: colour.ink2,
    mostLines: 2,
  });
  const weights = `Weights of the five questions, profile “${profile.name}”`;
  y = addParagraph(slide, weights, { ...at, y: 5.1, color: colour.ink2, mostLines: 1 });
  // Of one school as of all: the shares of the questions are those of the profile.
  const shares = new Map(
    report.cities[0].schools[0].questions.map(({ question, weight }) => [question, weight]),
  );
  addTable(
    slide,
    {
      columns: questions.map((question) => ({ header: questionNames[question], width: 1.5 })),
      rows: [
        questions.map((question) =>
          cell(formatShare(shares.get(question) ?? 0), { size: 20, bold: true }),
        ),
      ],
    },
    { x: place.left, y: y + 0.08, name: 'Weights of the questions' },
  );
}

const meaningWidth = 11.4;
const gap = 0.3;

/** What a new clinic means, in the organization's own words: large if that fits, else on several slides. */
export function addMeaning(deck: Deck): void {
  const { opening } = deck.report;
  const room = place.bottom - place.top;
  const pagesAt = (size: number) =>
    evenGroups(
      opening,
      opening.map((paragraph) => paragraphHeight(paragraph, meaningWidth, size) + gap),
      room,
    );
  const size = largestSize([28, 24, 20, 18], (points) => pagesAt(points).length);
  const pages = pagesAt(size);
  for (const [part, paragraphs] of pages.entries()) {
    const slide = addPage(deck, partOf('What a new clinic means', part, pages.length), paragraphs);
    let y = place.top + 0.1;
    for (const text of paragraphs) {
      const mostLines = Math.floor((place.bottom - y) / linesHeight(1, size));
      y = addParagraph(slide, text, { x: place.left, y, w: meaningWidth, size, mostLines }) + gap;
    }
  }
}
