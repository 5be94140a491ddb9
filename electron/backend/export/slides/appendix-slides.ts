import { criteriaOf, criterionDescriptions } from '../../../../data/model/criterion.ts';
import type { Profile } from '../../../../data/model/profile.ts';
import { questionNames, questions } from '../../../../data/model/question.ts';
import type { Report } from '../../../../data/report/report.ts';
import { formatCount } from '../../../../data/words/numbers.ts';
import { addPage, addParagraph, type Deck, paragraphHeight, partOf } from './deck.ts';
import { evenGroups, largestSize } from './even-groups.ts';
import {
  addTable,
  breakTable,
  cell,
  type SlideCell,
  type SlideColumn,
  type SlideTable,
} from './native-table.ts';
import { place } from './slide-look.ts';
import { linesHeight } from './text-width.ts';

/** What stands behind the figures: method, weights and value functions, sources, words. */
export function addAppendix(deck: Deck): void {
  addMethod(deck);
  addTablePages(deck, 'Weights and value functions', weightsTable(deck.report.profile), []);
  addTablePages(deck, 'Sources', sourcesTable(deck.report), deck.report.sources.map(sayFile));
  addTablePages(deck, 'Words', glossaryTable(deck.report), []);
}

const methodWidth = 11.4;

function addMethod(deck: Deck): void {
  const { method } = deck.report;
  const pagesAt = (size: number) =>
    evenGroups(
      method,
      method.map((section) => sectionHeight(section, size)),
      place.bottom - place.top,
    );
  const size = largestSize([18, 16, 15, 14, 13], (points) => pagesAt(points).length);
  const pages = pagesAt(size);
  for (const [part, sections] of pages.entries()) {
    const slide = addPage(
      deck,
      partOf('Method', part, pages.length),
      sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
    );
    let y = place.top;
    for (const { heading, paragraphs } of sections) {
      y =
        addParagraph(slide, heading, {
          x: place.left,
          y,
          w: methodWidth,
          size,
          bold: true,
        }) + 0.04;
      for (const text of paragraphs) {
        y = addParagraph(slide, text, { x: place.left, y, w: methodWidth, size }) + 0.08;
      }
      y += 0.14;
    }
  }
}

function sectionHeight({ paragraphs }: Report['method'][number], size: number): number {
  return paragraphs.reduce(
    (sum, text) => sum + paragraphHeight(text, methodWidth, size) + 0.08,
    linesHeight(1, size) + 0.18,
  );
}

/** A table over as many slides as it takes. */
function addTablePages(
  deck: Deck,
  heading: string,
  table: SlideTable,
  notes: readonly string[],
): void {
  const partsAt = (size: number) => breakTable({ ...table, size }, place.bottom - place.top);
  const parts = partsAt(largestSize([14, 13, 12], (size) => partsAt(size).length));
  for (const [part, piece] of parts.entries()) {
    const slide = addPage(deck, partOf(heading, part, parts.length), notes);
    addTable(slide, piece, { x: place.left, y: place.top, name: heading });
  }
}

function weightsTable(profile: Profile): SlideTable {
  const columns: SlideColumn[] = [
    { header: 'Question', width: 1.4 },
    { header: 'Weight', width: 0.9, align: 'right' },
    { header: 'Criterion', width: 2.5 },
    { header: 'Weight in the question', width: 1.2, align: 'right' },
    { header: 'Value (0 to 100) of a figure, straight lines between', width: 6.1 },
  ];
  const rows = questions.flatMap((question) =>
    criteriaOf(question).map((criterion, i): SlideCell[] => [
      cell(i === 0 ? questionNames[question] : '', { bold: true }),
      cell(i === 0 ? formatWeight(profile.questionWeights[question]) : ''),
      cell(criterionDescriptions[criterion].name),
      cell(formatWeight(profile.criterionWeights[criterion])),
      cell(
        profile.valueFunctions[criterion]
          .map(([figure, value]) => `${formatFigure(figure)} is ${value}`)
          .join(' · '),
      ),
    ]),
  );
  return { columns, rows };
}

const formatWeight = (weight: number) => formatFigure(weight);

function formatFigure(figure: number): string {
  return Number.isInteger(figure) ? formatCount(figure) : String(figure);
}

function sourcesTable({ sources }: Report): SlideTable {
  return {
    columns: [
      { header: 'Dataset', width: 2 },
      { header: 'Vintage', width: 1.6, mostLines: 3 },
      { header: 'Source', width: 5.9, mostLines: 4 },
      { header: 'Licence', width: 2.6, mostLines: 3 },
    ],
    rows: sources.map(({ name, vintage, source, licence }) => [
      cell(name, { bold: true }),
      cell(vintage),
      cell(source),
      cell(licence),
    ]),
  };
}

function sayFile({ name, title, file, sha256, importedAt }: Report['sources'][number]): string {
  return `${name}: ${title}, file ${file} (SHA-256 ${sha256}), imported ${importedAt}.`;
}

function glossaryTable({ glossary }: Report): SlideTable {
  return {
    columns: [
      { header: 'Word', width: 3.2 },
      { header: 'Meaning', width: 8.9 },
    ],
    rows: glossary.map(({ word, meaning }) => [cell(word, { bold: true }), cell(meaning)]),
  };
}
