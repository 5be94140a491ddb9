import { scoreQuestions } from '../../../../data/fit/score.ts';
import { type Profile, profileSchema } from '../../../../data/model/profile.ts';
import { questionNames, questions } from '../../../../data/model/question.ts';
import { known } from '../../../../data/report/ranked-schools.ts';
import type { Cell, CellKind } from '../../../../data/report/school-table.ts';
import { tableSheet } from './table-sheet.ts';
import type { TriedSchools } from './tried-schools.ts';
import type { WorkbookSheet } from './write-workbook.ts';

/** What can be done about figures that are not known, as the profile names it. */
export const unknownRules: readonly Profile['unknowns'][] = profileSchema.shape.unknowns.options;

const sheetName = 'Question scores';

/** Scores of row 0, 1 …, those of one rule after those of the other: an address as 'Sheet'!$C2:$Q2. */
export function scoresOfRow(row: number): string {
  return `'${sheetName}'!$C${row + 2}:$Q${row + 2}`;
}

/** How much of each question is known, five cells. */
export function knownOfRow(row: number): string {
  return `'${sheetName}'!$R${row + 2}:$V${row + 2}`;
}

/** 1 where the school is out of the ranking. */
export function outOfRow(row: number): string {
  return `'${sheetName}'!$W${row + 2}`;
}

/**
 * The scores of the five questions under each rule for figures that are not known (a median is that of
 * all schools of the country, so that it cannot be computed here), and how much of each is known.
 */
export function questionScoresSheet({ country, rows }: TriedSchools): WorkbookSheet {
  const { figures, profile } = country;
  const scored = unknownRules.map((unknowns) =>
    scoreQuestions(figures.criteria, { ...profile, unknowns }),
  );
  const columns: { header: string; kind: CellKind }[] = [
    { header: 'UNITID', kind: 'id' },
    { header: 'School', kind: 'text' },
    ...unknownRules.flatMap((rule) =>
      questions.map((question): { header: string; kind: CellKind } => ({
        header: `${questionNames[question]}, unknown figures: ${rule} (0-100)`,
        kind: 'decimal',
      })),
    ),
    ...questions.map((question): { header: string; kind: CellKind } => ({
      header: `${questionNames[question]}: known (share)`,
      kind: 'share',
    })),
    { header: 'Out of the ranking (1: yes)', kind: 'count' },
  ];
  const cells = rows.map(({ position, record }): Cell[] => [
    record.unitid,
    record.name,
    ...scored.flatMap((scores) => questions.map((q) => known(scores.questions[q][position]))),
    ...questions.map((q) => scored[0].known[q][position]),
    figures.exclusion[position] === '' ? 0 : 1,
  ]);
  return tableSheet(sheetName, columns, cells);
}
