import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { ProblemError } from '../../../data/model/problem.ts';
import { inMemory, type SourceFile } from './source-file.ts';
import type { FileFacts } from './text-file.ts';
import { inspectWorkbook, type SheetFacts } from './workbook-facts.ts';

/** Opens a spreadsheet (.xlsx): the sheet that is named, else the first in sight with anything in it. */
export async function openSpreadsheet(
  path: string,
  { bytes, sha256 }: FileFacts,
  wanted: string | undefined,
): Promise<SourceFile> {
  const file = basename(path);
  const workbook = await readEverySheet(path);
  const named = workbook.find(({ sheet }) => sheet === wanted);
  if (wanted !== undefined && named === undefined) {
    throw new ProblemError(
      'sheet-missing',
      `${file} has no sheet "${wanted}"; it has ${workbook.map(({ sheet }) => `"${sheet}"`).join(', ')}.`,
    );
  }
  const filled = workbook.filter(({ rows }) => rows.length > 1);
  const chosen = named ?? filled.find(({ hidden }) => !hidden) ?? filled[0] ?? workbook[0];
  return {
    file,
    path,
    bytes,
    sha256,
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    ...inMemory(chosen?.rows ?? []),
    sheet: chosen?.sheet ?? null,
    sheets: workbook.map(({ sheet }) => sheet),
  };
}

const nothingSaid: SheetFacts = { hidden: false, errors: [] };

/** Every sheet of a spreadsheet in its order, the cells as texts: days as 2026-11-22, errors as #N/A. */
export async function readEverySheet(
  path: string,
): Promise<{ sheet: string; hidden: boolean; rows: string[][] }[]> {
  const file = basename(path);
  try {
    const zip = readFileSync(path);
    const facts = inspectWorkbook(zip, file);
    const sheets = await readWorkbook(zip);
    return sheets.map(({ sheet, data }, i) => {
      const { hidden, errors } = facts[i] ?? nothingSaid;
      const rows = data.map((cells) => cells.map(textOfCell));
      // Its reader leaves such cells empty, and empty is not the same as in error.
      for (const { row, column, text } of errors) if (row in rows) rows[row][column] = text;
      return { sheet, hidden, rows };
    });
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw new ProblemError(
      'spreadsheet-damaged',
      `${file} begins as a spreadsheet (.xlsx) and cannot be read as one (${reason}); open it in a spreadsheet program and save it as .xlsx or as CSV.`,
    );
  }
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
