import { codeCell } from '../cells/code-cell.ts';
import { countCell } from '../cells/count-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { EnrolmentRow } from '../source-rows.ts';

const missing: ReadonlySet<string> = new Set(['.']);

/** A file of IPEDS with several rows a school, one of which counts all its undergraduates. */
interface LevelFile {
  id: string;
  title: string;
  file: string;
  /** Column of the level of student, and what stands in it for all undergraduates. */
  level: string;
  undergraduates: string;
  total: string;
  /** Columns that tell the file from others. */
  tells: readonly string[];
  vintageFromName(fileName: string): string | null;
}

function layoutOfLevels(levelFile: LevelFile): Layout<EnrolmentRow> {
  const { id, title, file, level, undergraduates, total, tells, vintageFromName } = levelFile;
  const names = { unitid: 'UNITID', level, total };
  const needs = [...Object.values(names), ...tells];
  return {
    id,
    kind: 'enrolment',
    title,
    source: `US Department of Education, National Center for Education Statistics, IPEDS, ${file}`,
    licence: 'Public domain (work of the US government)',
    needs,
    recognise: (head) => recogniseHeader(head, needs),
    reader(recognition) {
      const at = positions(recognition, names);
      return {
        read(row) {
          if (row.text(at.level) !== undergraduates) {
            return row.passOver([
              'row of another level of student',
              'rows of other levels of student',
            ]);
          }
          const unitid = codeCell(row, at.unitid, 6, 'a UNITID');
          const count = countCell(row, at.total, missing);
          return row.outcome === 'taken' ? { unitid, undergraduates: count } : null;
        },
        key: (row) => row.unitid,
      };
    },
    vintageFromName,
  };
}

/** Everyone enrolled at some time within twelve months, from the file of 2020 on. */
export const ipedsTwelveMonths = layoutOfLevels({
  id: 'ipeds-twelve-months',
  title: 'Undergraduates within twelve months',
  file: '12-month enrollment (EFFY)',
  level: 'EFFYALEV',
  undergraduates: '2',
  total: 'EFYTOTLT',
  tells: [],
  vintageFromName: (fileName) => /^effy(20\d\d)/i.exec(fileName)?.[1] ?? null,
});

/** The same before 2020, when the file had a coarser level alone. */
export const ipedsTwelveMonthsFormer = layoutOfLevels({
  id: 'ipeds-twelve-months-former',
  title: 'Undergraduates within twelve months',
  file: '12-month enrollment (EFFY)',
  level: 'EFFYLEV',
  undergraduates: '2',
  total: 'EFYTOTLT',
  tells: [],
  vintageFromName: (fileName) => /^effy(20\d\d)/i.exec(fileName)?.[1] ?? null,
});

/** Enrolment in autumn by level of student. */
export const ipedsAutumn = layoutOfLevels({
  id: 'ipeds-autumn',
  title: 'Undergraduates',
  file: 'fall enrollment (EF part A)',
  level: 'EFALEVEL',
  undergraduates: '2',
  total: 'EFTOTLT',
  tells: ['LSTUDY'],
  vintageFromName: (fileName) => /^ef(20\d\d)a/i.exec(fileName)?.[1] ?? null,
});
