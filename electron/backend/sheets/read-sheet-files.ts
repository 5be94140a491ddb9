import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';
import type { SheetSource } from '../../../data/sheets/find-sheet.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import { openTextFile } from '../import/source-file.ts';
import { inspectFile } from '../import/text-file.ts';

/** More people than this no organization of this kind knows; the file is another one. */
const mostRows = 20_000;
/** Bytes of a workbook, which is held in the memory as a whole. */
const mostBytes = 64 * 1024 * 1024;

/** The sheets of workbooks, of CSV files, and of the CSV files in folders. */
export async function readSheetFiles(paths: readonly string[]): Promise<SheetSource[]> {
  const sheets: SheetSource[] = [];
  for (const path of paths.flatMap(filesIn)) sheets.push(...(await readOne(path)));
  return sheets;
}

function filesIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => /\.(?:csv|xlsx)$/i.test(name));
  if (files.length > 0) return files.toSorted().map((name) => join(path, name));
  throw new ProblemError(
    'folder-empty',
    `The folder ${basename(path)} holds no .xlsx and no .csv file; name the file itself.`,
  );
}

async function readOne(path: string): Promise<SheetSource[]> {
  const file = basename(path);
  const { beginning, bytes } = inspectFile(path);
  if (bytes > mostBytes) throw tooLong(file);
  const [a, b] = beginning;
  if (a !== 0x50 || b !== 0x4b) return [readText(path, file)];
  // Its reader is wanted for spreadsheets only.
  const { readEverySheet } = await import('../import/spreadsheet.ts');
  const sheets = await readEverySheet(path);
  return sheets
    .filter(({ hidden }) => !hidden)
    .map(({ sheet, rows }) => {
      if (rows.length > mostRows) throw tooLong(file);
      return {
        file,
        sheet,
        rows: rows.map((cells, i) => ({ line: i + 1, cells })),
        broken: [],
      };
    });
}

function readText(path: string, file: string): SheetSource {
  const rows: { line: number; cells: string[] }[] = [];
  const broken: string[] = [];
  const source = openTextFile(path);
  const reading = source.rows({
    take(cells, line) {
      if (rows.length >= mostRows) throw tooLong(file);
      rows.push({ line, cells });
    },
    broken(_cells, line, _code, what) {
      broken.push(`line ${line}: ${what}.`);
    },
  });
  let done = false;
  while (!done) done = reading.next().done === true;
  return { file, sheet: null, rows, broken };
}

function tooLong(file: string): ProblemError {
  return new ProblemError(
    'sheet-too-long',
    `${file} has more than ${formatCount(mostRows)} rows, more than a list of candidates and contacts can have; is it the right file? Tables of figures are read by “Import…”.`,
  );
}
