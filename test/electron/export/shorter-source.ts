import type { Report } from '../../../data/report/report.ts';
import { sayScope } from '../../../data/report/report-scope.ts';
import type { ExportSource } from '../../../electron/backend/export/export-source.ts';

/** The same with its first cities only. */
export function shorterSource(source: ExportSource, cities: number): ExportSource {
  const whole = reportOf(source);
  const kept = whole.cities.slice(0, cities);
  const unitids = new Set(kept.flatMap(({ schools }) => schools.map((s) => s.record.unitid)));
  const within = ({ unitid }: { unitid: string }) => unitids.has(unitid);
  const report: Report = {
    ...whole,
    scope: {
      ...whole.scope,
      cities: kept.length,
      schools: unitids.size,
      sentence: sayScope(kept.length, unitids.size, whole.scope.ranked),
    },
    cities: kept,
    comparison: {
      rows: whole.comparison.rows.filter(within),
      sentences: whole.comparison.sentences.slice(0, cities - 1),
    },
    robustness: whole.robustness && {
      ...whole.robustness,
      rows: whole.robustness.rows.filter(within),
    },
  };
  return { ...source, report };
}

export function reportOf({ report }: ExportSource): Report {
  if (report === null) throw new Error('Of the whole ranking there is no report');
  return report;
}
