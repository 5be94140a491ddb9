import { codeCell } from '../cells/code-cell.ts';
import { countCell } from '../cells/count-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { EnrolmentRow } from '../source-rows.ts';

const names = { unitid: 'UNITID', undergraduates: 'EFUG' } as const;
/** ENRTOT tells it from other files with a column EFUG. */
const needs = [...Object.values(names), 'ENRTOT'];

const missing: ReadonlySet<string> = new Set(['.']);

/** IPEDS derived variables of autumn enrolment (DRVEF): one row for each school that reported. */
export const ipedsEnrolment: Layout<EnrolmentRow> = {
  id: 'ipeds-enrolment',
  kind: 'enrolment',
  title: 'Undergraduates',
  source:
    'US Department of Education, National Center for Education Statistics, IPEDS, derived variables of fall enrollment (DRVEF)',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    return {
      read(row) {
        const unitid = codeCell(row, at.unitid, 6, 'a UNITID');
        const undergraduates = countCell(row, at.undergraduates, missing);
        return row.outcome === 'taken' ? { unitid, undergraduates } : null;
      },
      key: (row) => row.unitid,
    };
  },
  vintageFromName: (fileName) => /^drvef(20\d\d)/i.exec(fileName)?.[1] ?? null,
};
