import { bareText } from './bare-text.ts';
import {
  neededKeys,
  sheetColumns,
  type SheetName,
  sheetNames,
  sheetTitles,
} from './sheet-tables.ts';

/** A sheet as it was found in a file: texts, line by line. */
export interface SheetSource {
  /** Name of the file without its folder. */
  file: string;
  /** Null for a file that is one table. */
  sheet: string | null;
  rows: readonly { line: number; cells: readonly string[] }[];
  /** Lines that could not be told into cells, each as a sentence. */
  broken: readonly string[];
}

/** What a sheet is taken for. */
export interface FoundSheet {
  name: SheetName;
  /** Where the header stands among its rows. */
  header: number;
  /** Position of each column that it has, by its key. */
  positions: ReadonlyMap<string, number>;
  /** Columns that the program does not know, and columns that stand there twice. */
  unknown: readonly string[];
  twice: readonly string[];
}

/** People write a line or two above the header. */
const rowsAbove = 10;

/** The sheet with the most columns of ours; its name decides between two. Null where it is none. */
export function findSheet({ file, sheet, rows }: SheetSource): FoundSheet | null {
  let best: { found: FoundSheet; known: number } | null = null;
  for (const [header, { cells }] of rows.slice(0, rowsAbove).entries()) {
    for (const name of sheetNames) {
      const found = matchHeader(name, header, cells);
      const bonus = isNamed(sheet ?? file, name) ? 0.5 : 0;
      const known = found.positions.size + bonus;
      const complete = neededKeys[name].every((key) => found.positions.has(key));
      if (complete && found.positions.size > 1 && known > (best?.known ?? 0)) {
        best = { found, known };
      }
    }
  }
  return best?.found ?? null;
}

function isNamed(title: string, name: SheetName): boolean {
  return bareText(title).includes(bareText(sheetTitles[name]));
}

function matchHeader(name: SheetName, header: number, cells: readonly string[]): FoundSheet {
  const keys = new Map(
    Object.entries(sheetColumns[name]).map(([key, column]) => [bareText(column.header), key]),
  );
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  const twice: string[] = [];
  for (const [position, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const key = keys.get(bareText(cell));
    if (key === undefined) unknown.push(cell.trim());
    else if (positions.has(key)) twice.push(cell.trim());
    else positions.set(key, position);
  }
  return { name, header, positions, unknown, twice };
}
