import { writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileChoice } from '../../../data/tables/import-report.ts';
import { AttorneyPlacer } from '../../../data/tables/place-attorneys.ts';
import { openImportFile, readImportFile } from '../../../electron/backend/import/import-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { zipOf } from './make-xlsx.ts';

const placer = new AttorneyPlacer({
  zipCentre: () => null,
  stateAt: () => 'MA',
  inCities: [{ city: 'Boston', state: 'MA', latitude: 42.36, longitude: -71.06 }],
});

/** What is said of a file, and the names of the attorneys that are taken from it. */
async function readFile(path: string, choice: Omit<FileChoice, 'handle'> = { as: 'attorneys' }) {
  const file = await openImportFile({ handle: 'h', ...choice }, path, 'list', () => null);
  const names: string[] = [];
  for (const _share of readImportFile(
    file,
    () => placer,
    ({ name }) => names.push(name),
  ));
  return { ...file.preview, names };
}

function fileOf(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'list');
  writeFileSync(path, content);
  return path;
}

/** A workbook of sheets that are given as XML; a sheet whose name begins with "Old" is hidden. */
function workbook(sheets: Record<string, string>): Buffer {
  const names = Object.keys(sheets);
  const ids = names.map((name, i) => ({ name, id: `r${i + 1}`, part: `sheet${i + 1}.xml` }));
  return zipOf([
    [
      '[Content_Types].xml',
      '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
    ],
    [
      'xl/workbook.xml',
      `<workbook><sheets>${ids.map(({ name, id }, i) => `<sheet name="${name}" sheetId="${i + 1}"${name.startsWith('Old') ? ' state="hidden"' : ''} r:id="${id}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${ids.map(({ id, part }) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/${part}"/>`).join('')}</Relationships>`,
    ],
    ...ids.map(({ name, part }): [string, string] => [
      `xl/worksheets/${part}`,
      `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    ]),
  ]);
}

const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text('A1', 'Name')}${text('B1', 'City')}${text('C1', 'State')}${text('D1', 'Pairs')}</row>`;
const listed = (row: number, name: string, more = ''): string =>
  `<row r="${row}">${text(`A${row}`, name)}${text(`B${row}`, 'Boston')}${text(`C${row}`, 'MA')}${more}</row>`;

describe('a spreadsheet', () => {
  it('with a stray cell in the corner of its sheet is refused at once, with what to do', async () => {
    const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const read = await readFile(fileOf(workbook({ S: header + listed(2, 'Ana') + stray })));
    expect(read.status).toBe('unreadable');
    expect(read.problem).toContain('1,048,576 rows and 16,384 columns');
    expect(read.problem).toContain('delete what stands far below or beside the table');
  });

  it('that unpacks to more than a table can be is refused in bounded memory', async () => {
    const before = process.memoryUsage().rss;
    const bomb = deflateRawSync(Buffer.alloc(400_000_000, ' '));
    const read = await readFile(fileOf(packed('xl/worksheets/sheet1.xml', bomb, 400_000_000)));
    expect(read.status).toBe('unreadable');
    expect(read.problem).toContain('unpacks to more');
    expect(process.memoryUsage().rss - before).toBeLessThan(700_000_000);
  });

  it('whose zip file leaves a part out of its list is no spreadsheet', async () => {
    const hidden = Buffer.alloc(200_000, 1);
    const read = await readFile(fileOf(packed('a.xml', hidden, 0, false)));
    expect(read.problem).toContain('cannot be read as one');
  });

  it('of another program is called what it is', async () => {
    const read = await readFile(fileOf(zipOf([['content.xml', '<x/>']])));
    expect(read.problem).toContain('OpenDocument');
    expect(read.problem).toContain('save it as .xlsx');
  });

  it('is read at its first sheet in sight, not at a hidden one before it', async () => {
    const path = fileOf(
      workbook({ Old: header + listed(2, 'Gone'), New: header + listed(2, 'Ana') }),
    );
    const read = await readFile(path);
    expect(read).toMatchObject({ sheet: 'New', names: ['Ana'] });
    expect((await readFile(path, { as: 'attorneys', sheet: 'Old' })).names).toEqual(['Gone']);
  });

  it('has its cells in error refused, not read as unknown', async () => {
    const wrong = '<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    const read = await readFile(
      fileOf(workbook({ S: header + listed(2, 'Ana') + listed(3, 'Ben', wrong) })),
    );
    expect(read.names).toEqual(['Ana']);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ code: 'not-a-number', row: 3, value: '#DIV/0!' }),
    );
  });
});

describe('a file', () => {
  it('that is a device or a folder is refused, and nobody waits for its end', async () => {
    for (const path of [devNull, temporaryFolder()]) {
      expect((await readFile(path)).findings).toMatchObject([{ code: 'not-a-file' }]);
    }
  });

  it('of JSON with arrays in arrays without end is no table', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect((await readFile(fileOf(deep), {})).findings).toMatchObject([{ code: 'json-no-table' }]);
  });

  it('with a row of headings above its header is read by the header', async () => {
    const path = fileOf('Attorneys,,Place,\nName,Kind,City,State\nAna,attorney,Boston,MA\n');
    expect((await readFile(path)).names).toEqual(['Ana']);
  });

  it('with two columns of one name says which is read', async () => {
    const read = await readFile(fileOf('Name,City,City,State\nAna,Boston,Lynn,MA\n'));
    expect(read.counts.taken).toBe(1);
    expect(read.findings).toMatchObject([{ code: 'column-repeated', column: 'City' }]);
  });

  it('of which more is refused than taken says so before it is imported', async () => {
    const read = await readFile(fileOf('Name,City,State\nAna,Boston,MA\n,Boston,MA\n,Boston,MA\n'));
    expect(read.findings[0]).toMatchObject({ code: 'most-refused', severity: 'warning' });
  });

  it('with names and codes of counties is read by the codes', async () => {
    const path = fileOf('FIPS,County,Foreign born\n25025,Suffolk,221137\n');
    const read = await readFile(path, { as: 'immigrants', vintage: 'ACS 2012-16' });
    expect(read.mapping?.columns).toMatchObject({ county: 'FIPS', name: 'County' });
    expect(read.counts.taken).toBe(1);
  });
});

/** A zip file with one part, packed already; where it is not listed, its directory is empty. */
function packed(name: string, part: Buffer, size: number, isListed = true): Buffer {
  const path = Buffer.from(name);
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(part.length, 4);
  sizes.writeUInt32LE(size, 8);
  sizes.writeUInt16LE(path.length, 12);
  const local = Buffer.concat([
    Buffer.from('504b030414000000080000000000', 'hex'),
    sizes,
    path,
    part,
  ]);
  const entry = isListed
    ? Buffer.concat([
        Buffer.from('504b0102140014000000080000000000', 'hex'),
        sizes,
        Buffer.alloc(14),
        path,
      ])
    : Buffer.alloc(0);
  const end = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  end.writeUInt16LE(isListed ? 1 : 0, 8);
  end.writeUInt16LE(isListed ? 1 : 0, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
