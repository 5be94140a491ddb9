import { basename, extname, join } from 'node:path';
import { ProblemError } from '../../../data/model/problem.ts';
import { sheetNames } from '../../../data/sheets/sheet-tables.ts';
import type { WrittenSheet } from '../../../data/sheets/write-sheets.ts';
import { saySheetRows } from '../../../data/words/sheet-words.ts';
import { utf8Mark, writeCsv } from '../export/write-csv.ts';
import { type FileContent, writeFile, writeFiles } from '../export/write-file.ts';
import { makeFolder } from '../make-folder.ts';

/**
 * Writes sheets to a workbook where the path ends in .xlsx, else each to a CSV file in the folder of
 * that name.
 */
export async function saveSheets(
  path: string,
  sheets: readonly WrittenSheet[],
): Promise<{ file: string; contents: string }> {
  const counts = sheetNames.map((name) => {
    const sheet = sheets.find((one) => one.name === name);
    return [name, sheet?.rows.length ?? 0] as const;
  });
  const contents = saySheetRows(
    Object.fromEntries(counts) as Record<(typeof sheetNames)[number], number>,
  );
  const ending = extname(path).toLowerCase();
  if (ending === '.xlsx') {
    // Its writer is wanted for spreadsheets only.
    const { sheetsWorkbook } = await import('./sheets-workbook.ts');
    return { ...writeFile(path, await sheetsWorkbook(sheets)), contents };
  }
  if (/^\.(?:csv|tsv|txt|xls|xlsm|ods|numbers)$/.test(ending)) {
    throw new ProblemError(
      'format-unknown',
      `Candidates are written to one workbook (.xlsx) or to a folder of CSV files; give ${basename(path)} the ending .xlsx, or name a folder.`,
    );
  }
  makeFolder(path);
  const files = sheets.map(({ name, columns, rows }): [string, FileContent] => [
    join(path, `${name}.csv`),
    [
      utf8Mark,
      ...writeCsv(
        [columns.map(({ header }) => header), ...rows],
        columns.map(({ kind }) => kind === 'code'),
      ),
    ].join(''),
  ]);
  writeFiles(new Map(files));
  return { file: basename(path), contents };
}
