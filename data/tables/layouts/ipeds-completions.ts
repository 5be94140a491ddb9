import { codeCell } from '../cells/code-cell.ts';
import { countCell } from '../cells/count-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { CompletionsRow } from '../source-rows.ts';

const names = {
  unitid: 'UNITID',
  field: 'CIPCODE',
  major: 'MAJORNUM',
  level: 'AWLEVEL',
  awards: 'CTOTALT',
} as const;
const needs = Object.values(names);

/** '12.0401', or '1.0999' where a spreadsheet took it for a number. */
const field = /^(\d{1,2})(?:\.\d{1,4})?$/;

/** Degrees and certificates by field (C part A): one row for each school, field and level of award. */
export const ipedsCompletions: Layout<CompletionsRow> = {
  id: 'ipeds-completions',
  kind: 'completions',
  title: 'Degrees by field',
  source:
    'US Department of Education, National Center for Education Statistics, IPEDS, completions (C part A)',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    let line = 0;
    return {
      read(row) {
        const unitid = codeCell(row, at.unitid, 6, 'a UNITID');
        const code = field.exec(row.text(at.field));
        if (code === null) row.refuse(at.field, 'not-a-field', 'is not a CIP code such as 22.0001');
        const awards = countCell(row, at.awards);
        if (row.outcome !== 'taken' || code === null) return null;
        if (code[1] === '99')
          return row.passOver(['row of all fields together', 'rows of all fields together']);
        line = row.line;
        return { unitid, family: code[1].padStart(2, '0'), awards: awards ?? 0 };
      },
      // A school has many rows, and the same field twice where a degree has two majors.
      key: () => String(line).padStart(12, '0'),
    };
  },
  vintageFromName: (fileName) => /^c(20\d\d)_a/i.exec(fileName)?.[1] ?? null,
};
