import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** Paper of this number is US letter. */
const letter = 1;

/** A formula, without the equals sign, and what it comes to as the workbook is written. */
export interface FormulaCell extends CellObject {
  type: 'Formula';
  value: string;
  result: number | string;
}

/** Null is an empty cell. */
export type SheetCell = CellObject | FormulaCell | null;

export interface WorkbookSheet {
  /** At most 31 characters. */
  name: string;
  rows: SheetCell[][];
  /** In characters. */
  widths: number[];
  /** So many rows stay where they are when the others are scrolled. */
  frozenRows: number;
  /** So many columns stay when the others are scrolled. */
  frozenColumns?: number;
  /** Cells that can be filtered by, as 'A1:K20'. */
  filter?: string;
  /** What may be written into cells: one of these words, or a number from 0 to 100. */
  choices?: { cells: string; words: readonly string[] | null }[];
  /** Cells that hold a word of the list in a range of the workbook, or nothing. */
  lists?: { cells: string; range: string }[];
}

/**
 * Writes an Excel workbook. The library writes formulas without their results, which programs that do
 * not compute would show as nothing, so that these are put in; and programs that do are told to compute
 * all of it when they open it.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, rows, widths, frozenRows, frozenColumns = 0 }) => ({
    data: rows,
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozenRows,
    ...(frozenColumns > 0 && { stickyColumnsCount: frozenColumns }),
    orientation: 'landscape' as const,
  }));
  return writeExcelFile(written, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [whatIsMissing(sheets)],
  }).toBuffer();
}

function whatIsMissing(sheets: readonly WorkbookSheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
        },
        'xl/worksheets/sheet{id}.xml': {
          // Printed as wide as the paper and as long as it takes.
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup'
              ? { ...attributes, paperSize: letter, fitToWidth: 1, fitToHeight: 0 }
              : attributes,
          transform: (xml, _, { sheetIndex }) => completeSheet(xml, sheets[sheetIndex]),
        },
      },
    },
  };
}

function completeSheet(xml: string, sheet: WorkbookSheet): string {
  const insert = (into: string, markup: string) =>
    insertElementMarkupAccordingToOrderOfSiblings(
      into,
      markup,
      getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
      'worksheet',
    );
  // The cells, which are by far the most, are taken out while the small parts around them are put in.
  const [from, to] = [xml.indexOf('<sheetData>'), xml.indexOf('</sheetData>')];
  const cells = withResults(xml.slice(from, to), sheet);
  let around = `${xml.slice(0, from)}<sheetData>${xml.slice(to)}`;
  // The library means the pane on the right, of which there is none where rows alone are frozen.
  around = around.replace(/(<pane [^>]*)xSplit="0"([^>]*)"bottomRight"/, '$1$2"bottomLeft"');
  around = insert(around, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  if (sheet.filter) around = insert(around, `<autoFilter ref="${sheet.filter}"/>`);
  if (sheet.choices || sheet.lists) {
    around = insert(around, validationsXml(sheet.choices ?? [], sheet.lists ?? []));
  }
  return around.replace('<sheetData>', () => cells);
}

function withResults(xml: string, { rows }: WorkbookSheet): string {
  const results = new Map<string, number | string>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null && 'result' in cell) results.set(getCellAddress(row, column), cell.result);
    }
  }
  if (results.size === 0) return xml;
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (_, address: string, attributes: string, formula: string) => {
      const result = results.get(address);
      if (result === undefined) throw new Error(`The formula in ${address} has no result`);
      return typeof result === 'number'
        ? `<c r="${address}"${attributes}>${formula}<v>${result}</v></c>`
        : `<c r="${address}"${attributes} t="str">${formula}<v>${sanitizeTextContent(result)}</v></c>`;
    },
  );
}

function validationsXml(
  choices: NonNullable<WorkbookSheet['choices']>,
  lists: NonNullable<WorkbookSheet['lists']>,
): string {
  const ofLists = lists.map(
    ({ cells, range }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Word" error="Choose a word of the list, or leave the cell empty." sqref="${cells}"><formula1>${sanitizeTextContent(range)}</formula1></dataValidation>`,
  );
  const ofChoices = choices.map(({ cells, words }) =>
    words === null
      ? `<dataValidation type="decimal" operator="between" allowBlank="0" showErrorMessage="1" errorTitle="Weight" error="A weight is a number from 0 to 100." sqref="${cells}"><formula1>0</formula1><formula2>100</formula2></dataValidation>`
      : `<dataValidation type="list" allowBlank="0" showErrorMessage="1" errorTitle="Choice" error="Choose one of the list." sqref="${cells}"><formula1>"${words.join(',')}"</formula1></dataValidation>`,
  );
  const all = [...ofChoices, ...ofLists];
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
