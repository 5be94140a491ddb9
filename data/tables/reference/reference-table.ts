import type { DatasetKind } from '../../model/dataset.ts';
import type { Layout } from '../layout.ts';
import type { TableRow } from '../table-row.ts';

/** A column of a table of ours, as the data dictionary (data/README.md) has it. */
interface ReferenceColumn {
  name: string;
  meaning: string;
  unit: string;
  range: string;
}

/** A table of the reference dataset: its file, its columns, and how a row is read and written. */
export interface ReferenceTable<Row> {
  file: string;
  kind: DatasetKind;
  title: string;
  columns: readonly ReferenceColumn[];
  read(row: TableRow): Row | null;
  write(row: Row): string[];
  /** What no two rows share, and what the rows are sorted by. */
  key(row: Row): string;
}

/** The layout of a table of ours: exactly its columns, in their order. */
export function layoutOf<Row>(table: ReferenceTable<Row>): Layout<Row> {
  const needs = table.columns.map((column) => column.name);
  return {
    id: `reference-${table.file.replace(/\.csv$/, '')}`,
    kind: table.kind,
    title: table.title,
    source: '',
    licence: '',
    needs,
    recognise: ([header]) =>
      header !== undefined &&
      header.length === needs.length &&
      header.every((name, i) => name === needs[i])
        ? {
            headerRow: 0,
            firstRow: 1,
            columns: needs,
            vintage: null,
            why: `It is the table ${table.file} of the reference dataset`,
          }
        : null,
    reader: () => ({ read: table.read, key: table.key }),
  };
}

/** An unknown figure is written as nothing. */
export function written(figure: number | null): string {
  return figure === null ? '' : String(figure);
}

/** Degrees with the six digits behind the point (0.1 m) in which the sources give them. */
export function writtenDegrees(degrees: number): string {
  return degrees.toFixed(6);
}
