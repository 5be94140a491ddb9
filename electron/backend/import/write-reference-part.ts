import Papa from 'papaparse';
import type { ReferencePart } from './join-reference.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/**
 * A table of ours as CSV (UTF-8, commas, one line feed a row, sorted by its key), and its entry in
 * the description of the dataset.
 */
export function writeReferencePart(part: ReferencePart): { entry: ReferenceEntry; text: string } {
  const { table, rows, vintage, source, licence, from } = part;
  const keyed = rows.map((row) => ({ key: table.key(row), row }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const header = table.columns.map((column) => column.name);
  const cells = [header, ...keyed.map(({ row }) => table.write(row))];
  const entry: ReferenceEntry = {
    file: table.file,
    kind: table.kind,
    title: table.title,
    vintage,
    source,
    licence,
    rows: rows.length,
    from: from.map((file) => ({
      file: file.file,
      vintage: file.vintage,
      sha256: file.sha256,
      rows: file.counts.rows,
      passedOver: file.counts.passedOver,
      taken: file.counts.taken,
      refused: file.counts.refused,
    })),
  };
  return { entry, text: `${Papa.unparse(cells, { newline: '\n' })}\n` };
}
