import { codeCell } from '../cells/code-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import { personalServicesFamily, relatedFamilies } from '../related-fields.ts';
import type { SchoolFiguresRow } from '../source-rows.ts';
import type { TableRow } from '../table-row.ts';

const names = { unitid: 'UNITID', undergraduates: 'UGDS' } as const;
const needs = [...Object.values(names), 'INSTNM', `PCIP${personalServicesFamily}`];

/** Shares of the awards by family of fields, and of students who are the first to go to college. */
const shareColumns = /^PCIP(\d\d)$/;
const firstGeneration = ['FIRST_GEN', 'PAR_ED_PCT_1STGEN'];

const missing: ReadonlySet<string> = new Set(['', 'NULL', 'NA', 'PrivacySuppressed', 'PS']);

/** College Scorecard, file of institutions: 2,900 columns, of which a few are of use. */
export const collegeScorecard: Layout<SchoolFiguresRow> = {
  id: 'college-scorecard',
  kind: 'school-figures',
  title: 'Undergraduates and fields',
  source: 'US Department of Education, College Scorecard, institution file',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    const families = recognition.columns.flatMap((name, column) => {
      const family = shareColumns.exec(name)?.[1];
      return family === undefined ? [] : [{ family, column }];
    });
    const related = families.filter(({ family }) => relatedFamilies.has(family));
    const personal = families.filter(({ family }) => family === personalServicesFamily);
    const first = recognition.columns.findIndex((name) => firstGeneration.includes(name));
    return {
      read(row) {
        const unitid = codeCell(row, at.unitid, 6, 'a UNITID');
        const undergraduates = figureCell(row, at.undergraduates);
        const relatedShare = sumOfShares(row, related);
        const personalServicesShare = sumOfShares(row, personal);
        const firstGenerationShare = first < 0 ? null : shareCell(row, first);
        if (row.outcome !== 'taken') return null;
        return {
          unitid,
          undergraduates,
          relatedShare,
          personalServicesShare,
          firstGenerationShare,
        };
      },
      key: (row) => row.unitid,
    };
  },
  vintageFromName: (fileName) => /MERGED(20\d\d)/i.exec(fileName)?.[1] ?? null,
};

function figureCell(row: TableRow, column: number): number | null {
  const text = row.text(column);
  if (missing.has(text)) return null;
  if (/^\d{1,9}(?:\.0*)?$/.test(text)) return Number(text);
  row.refuse(column, 'not-a-count', 'is not a count (a whole number, 0 or more)');
  return null;
}

function shareCell(row: TableRow, column: number): number | null {
  const text = row.text(column);
  if (missing.has(text)) return null;
  const share = /^\d(?:\.\d+)?(?:e-?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (share >= 0 && share <= 1) return share;
  row.refuse(column, 'not-a-share', 'is not a share (from 0 to 1)');
  return null;
}

/** Unknown where none of the shares is known; the publisher leaves out no single one of them. */
function sumOfShares(row: TableRow, columns: readonly { column: number }[]): number | null {
  let sum: number | null = null;
  for (const { column } of columns) {
    const share = shareCell(row, column);
    if (share !== null) sum = (sum ?? 0) + share;
  }
  return sum === null ? null : Math.min(1, Math.round(sum * 1e6) / 1e6);
}
