import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { ProblemError } from '../../../data/model/problem.ts';
import { inMemory, type SourceFile } from './source-file.ts';
import type { FileFacts } from './text-file.ts';

/** Opens a spreadsheet (.xlsx): the sheet that is named, else the first with anything in it. */
export async function openSpreadsheet(
  path: string,
  { bytes, sha256 }: FileFacts,
  wanted: string | undefined,
): Promise<SourceFile> {
  const file = basename(path);
  const workbook = await readSheets(path, file);
  const named = workbook.find(({ sheet }) => sheet === wanted);
  if (wanted !== undefined && named === undefined) {
    throw new ProblemError(
      'sheet-missing',
      `${file} has no sheet "${wanted}"; it has ${workbook.map(({ sheet }) => `"${sheet}"`).join(', ')}.`,
    );
  }
  const chosen = named ?? workbook.find(({ data }) => data.length > 1) ?? workbook[0];
  const rows = (chosen?.data ?? []).map((cells) => cells.map(textOfCell));
  return {
    file,
    path,
    bytes,
    sha256,
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    ...inMemory(rows),
    sheet: chosen?.sheet ?? null,
    sheets: workbook.map(({ sheet }) => sheet),
  };
}

async function readSheets(path: string, file: string) {
  try {
    return await readWorkbook(readFileSync(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw new ProblemError(
      'spreadsheet-damaged',
      `${file} begins as a spreadsheet (.xlsx) and cannot be read as one (${reason}); open it in a spreadsheet program and save it again.`,
    );
  }
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
