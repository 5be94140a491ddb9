import type { Finding } from '../model/finding.ts';
import type { ReadableSheet } from './read-sheets.ts';
import type { CellChange, RowReport } from './sheet-report.ts';
import type { SheetRow } from './sheet-row.ts';

/** A row that was refused, with the reasons. */
export function refusedRow<Row>(
  sheet: ReadableSheet,
  row: SheetRow<Row>,
  title: string,
): RowReport {
  return { ...placed(sheet, row, title), outcome: 'refused', changes: [] };
}

/** A row that is taken, or says nothing new. */
export function takenRow<Row>(
  sheet: ReadableSheet,
  row: SheetRow<Row>,
  title: string,
  isNew: boolean,
  changes: readonly CellChange[],
): RowReport {
  const told = changes.length === 0 ? 'unchanged' : 'changed';
  return { ...placed(sheet, row, title), outcome: isNew ? 'new' : told, changes };
}

function placed<Row>({ name, place }: ReadableSheet, row: SheetRow<Row>, title: string) {
  return { name, place, line: row.line, title, findings: row.findings() };
}

/** Refuses a row that was taken on its own, for what it comes to with others. */
export function refuseLater(report: RowReport, code: string, sentence: string): RowReport {
  const finding: Finding = {
    ...{ code, severity: 'error', row: report.line, column: null, value: null },
    message: `Line ${report.line}: ${sentence} The row was not taken.`,
  };
  const findings = [...report.findings, finding];
  return { ...report, outcome: 'refused', changes: [], findings };
}
