import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Writes a spreadsheet as other programs write it: texts as texts, numbers as numbers. */
export function makeXlsx(path: string, sheets: Record<string, (string | number)[][]>): void {
  const names = Object.keys(sheets);
  const files: [name: string, text: string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="r${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ],
    ...Object.values(sheets).map((rows, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      sheetXml(rows),
    ]),
  ];
  writeFileSync(path, zipOf(files));
}

function sheetXml(rows: (string | number)[][]): string {
  const cell = (value: string | number, column: number, row: number): string => {
    const at = `${letters(column)}${row + 1}`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    const text = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  };
  const lines = rows.map(
    (cells, r) => `<row r="${r + 1}">${cells.map((value, c) => cell(value, c, r)).join('')}</row>`,
  );
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** A zip file without compression (PKWARE application note, sections 4.3.7 to 4.3.16). */
export function zipOf(files: [name: string, text: string][]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of files) {
    const content = Buffer.from(text);
    const path = Buffer.from(name);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(content.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    sizes.writeUInt16LE(path.length, 12);
    const local = Buffer.from('504b03040a000000000000000000', 'hex');
    const central = Buffer.from('504b01020a000a000000000000000000', 'hex');
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([central, sizes, rest, path]));
    const part = Buffer.concat([local, sizes, path, content]);
    parts.push(part);
    at += part.length;
  }
  const end = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
