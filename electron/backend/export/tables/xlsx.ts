import type { ExportSource } from '../export-source.ts';
import { profileSheet, sourcesSheet } from '../workbook/about-sheets.ts';
import { cityFiguresSheet, cityPagesSheet, robustnessSheet } from '../workbook/city-sheets.ts';
import { completenessSheet } from '../workbook/completeness-sheet.ts';
import { questionScoresSheet } from '../workbook/question-scores-sheet.ts';
import { tableSheet } from '../workbook/table-sheet.ts';
import { triedSchools } from '../workbook/tried-schools.ts';
import { tryWeightsSheet, weightCells } from '../workbook/try-weights-sheet.ts';
import { type WorkbookSheet, writeWorkbook } from '../workbook/write-workbook.ts';

/**
 * A workbook: the schools, a sheet in which weights are tried with live formulas, what the pages of the
 * cities say, how sure the ranks are, sources, profile, and the numbers that the formulas read.
 */
export async function schoolsXlsx(
  source: Pick<ExportSource, 'report' | 'table' | 'country'>,
): Promise<Uint8Array> {
  const { report, table } = source;
  const tried = triedSchools(source);
  const sheets: (WorkbookSheet | null)[] = [
    tableSheet(report === null ? 'Ranking' : 'Candidates', table.columns, table.rows),
    tryWeightsSheet(tried),
    report && cityPagesSheet(report),
    report && cityFiguresSheet(report),
    report && robustnessSheet(report),
    sourcesSheet(source),
    profileSheet(source),
    questionScoresSheet(tried),
    completenessSheet(tried, weightCells),
  ];
  return writeWorkbook(sheets.filter((sheet) => sheet !== null));
}
