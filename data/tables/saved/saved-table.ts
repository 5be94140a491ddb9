import type { DatasetKind } from '../../model/dataset.ts';
import type { Layout } from '../layout.ts';
import type { TableRow } from '../table-row.ts';
import { unguarded } from './guard-formula.ts';

/** A cell of a saved copy: a number stays one in a spreadsheet, null is unknown and an empty cell. */
export type SavedCell = string | number | null;

/** A dataset as a table to save and to read again: its columns in their order. */
export interface SavedTable<Row> {
  kind: DatasetKind;
  title: string;
  columns: readonly (readonly [name: string, write: (row: Row) => SavedCell])[];
  /** By the positions of the columns above. */
  read(row: TableRow): Row | null;
  key(row: Row): string;
}

/** What a copy says of the dataset as a whole, in columns that hold the same in each row. */
export interface AboutDataset {
  /** '' where it is not known. */
  vintage: string;
  /** Postal codes of the states that a list of attorneys covers in full. */
  coverage: readonly string[];
}

const vintageColumn = 'vintage';
const coverageColumn = 'states_covered_in_full';

/** Names of the columns of a copy, those about the whole dataset last. */
export function savedHeader({
  kind,
  columns,
}: {
  kind: DatasetKind;
  columns: readonly (readonly [name: string, write: unknown])[];
}): string[] {
  const about = kind === 'attorneys' ? [coverageColumn, vintageColumn] : [vintageColumn];
  return [...columns.map(([name]) => name), ...about];
}

/** One row of a copy. */
export function savedCells<Row>(
  { kind, columns }: SavedTable<Row>,
  row: Row,
  { vintage, coverage }: AboutDataset,
): SavedCell[] {
  const cells = columns.map(([, write]) => write(row));
  if (kind === 'attorneys') cells.push(coverage.join(' '));
  cells.push(vintage);
  return cells;
}

/** The layout by which a copy is read again: exactly its columns, in their order. */
export function layoutOfSaved<Row>(table: SavedTable<Row>): Layout<Row> {
  const header = savedHeader(table);
  const about = table.columns.length;
  return {
    id: `saved-${table.kind}`,
    kind: table.kind,
    title: table.title,
    source: 'A copy saved from Clinic Atlas',
    licence: 'As given by its source',
    needs: header,
    recognise([first]) {
      const columns = first?.map((cell) => cell.trim()) ?? [];
      const isOurs =
        columns.length >= header.length && columns.every((name, i) => name === (header[i] ?? ''));
      const why = 'It has the columns of a copy that was saved from Clinic Atlas';
      return isOurs ? { headerRow: 0, firstRow: 1, columns, vintage: null, why } : null;
    },
    reader() {
      let vintage: string | null = null;
      let coverage: string[] = [];
      return {
        read(row) {
          const value = table.read(row);
          if (vintage === null && row.outcome === 'taken') {
            vintage = row.text(header.length - 1);
            if (table.kind === 'attorneys') coverage = statesIn(row.text(about));
          }
          return value;
        },
        key: table.key,
        vintage: () => vintage || null,
        coverage: () => coverage,
      };
    },
  };
}

function statesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((state) => /^[A-Z]{2}$/.test(state));
}

/** A text as it was saved, line breaks and all. */
export function savedText(row: TableRow, column: number): string {
  return unguarded(row.cells[column]);
}

/** A text that must be there. */
export function savedName(row: TableRow, column: number): string {
  const text = savedText(row, column);
  if (text.trim() === '') {
    row.refuse(column, 'name-missing', 'leaves out a name that must be there');
  }
  return text;
}

/** A figure of 0 or more, with all its digits; blank is unknown. */
export function savedFigure(row: TableRow, column: number): number | null {
  const text = row.text(column);
  if (text === '') return null;
  const figure = /^[\d.]+(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(figure)) return figure;
  row.refuse(column, 'not-a-number', 'is not a number of 0 or more');
  return null;
}
