import Papa from 'papaparse';

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function writeCsv(rows: object[], columns: string[]): string {
  // Papaparse's own pattern lets a formula through that has a line break in it.
  const escapeFormulae = /^[=+\-@\t\r\n]/;
  const newline = '\r\n';
  return Papa.unparse(rows, { columns, escapeFormulae, newline }) + newline;
}
