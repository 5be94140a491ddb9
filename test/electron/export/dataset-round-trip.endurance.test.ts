import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type DatasetKind, datasetKinds } from '../../../data/model/dataset.ts';
import { openSqlite } from '../../../electron/backend/database/sqlite.ts';
import { answerOf, importInto, startWithShippedWorkspace } from '../import/importing.ts';
import { officialFile } from '../import/shared-data.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const shipped = startWithShippedWorkspace();

/** The tables that a dataset of a kind has rows in. */
const tablesOf: Record<DatasetKind, string[]> = {
  immigrants: ['county', 'tract_immigrants', 'metro_immigrants'],
  delineation: ['membership'],
  'tract-centres': ['tract_centre'],
  schools: ['school'],
  attorneys: ['attorney', 'attorney_coverage'],
  partners: ['partner'],
};

/** Every cell of the current dataset of a kind, its number aside. */
function currentRows(workspacePath: string, kind: DatasetKind): unknown {
  const db = openSqlite(workspacePath);
  try {
    const current = db.prepare('SELECT id, vintage FROM dataset WHERE kind = ? AND current = 1');
    const { id, vintage } = current.get(kind) as { id: number; vintage: string };
    const rows = tablesOf[kind].map((table) =>
      (
        db.prepare(`SELECT * FROM ${table} WHERE dataset_id = ?`).all(id) as {
          dataset_id: number;
        }[]
      ).map(({ dataset_id: _, ...row }) => row),
    );
    return { vintage, rows };
  } finally {
    db.close();
  }
}

async function saveCurrent(
  { backend }: ReturnType<typeof importInto>,
  kind: DatasetKind,
  path: string,
) {
  const datasets = answerOf(await backend.request('datasets', {}));
  const id = datasets.find((dataset) => dataset.kind === kind && dataset.current)?.id ?? 0;
  return answerOf(await backend.request('saveDataset', { id, path }));
}

/** A part of a spreadsheet, by the local header of the zip file (PKWARE application note, 4.3.7). */
function readPart(zip: Buffer, name: string): string {
  const at = zip.indexOf(name);
  const extra = zip.readUInt16LE(at - 2);
  return inflateRawSync(zip.subarray(at + name.length + extra), {
    finishFlush: constants.Z_SYNC_FLUSH,
  }).toString('utf8');
}

describe('a saved copy of a dataset', () => {
  const cases = datasetKinds.flatMap((kind) => [[kind, 'csv'] as const, [kind, 'xlsx'] as const]);

  it.each(cases)('of the shipped %s as %s reads back to the same table', async (kind, ending) => {
    const importing = importInto(shipped());
    const before = currentRows(importing.workspacePath, kind);
    const path = join(temporaryFolder(), `copy.${ending}`);
    const saved = await saveCurrent(importing, kind, path);
    const { files, findings, datasets } = await importing.importFiles([path]);
    expect(files[0]).toMatchObject({ kind, read: saved?.rows, taken: saved?.rows, unmatched: 0 });
    expect(files[0].findings).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(datasets.map((dataset) => dataset.kind)).toEqual([kind]);
    expect(currentRows(importing.workspacePath, kind)).toEqual(before);
  });

  it.each(['csv', 'xlsx'])(
    'keeps immigrants of tracts and metros and margins as %s',
    async (ending) => {
      const importing = importInto(shipped());
      const columns = [
        'GEO_ID',
        'NAME',
        'B05001_005E',
        'B05001_005M',
        'B05001_006E',
        'B05001_006M',
      ];
      const lines = [
        columns,
        ['0500000US25025', 'Suffolk County', '100000', '301', '120000', '404'],
        ['310M700US14460', 'Boston', '500000', '301', '420000', '407'],
        ['1400000US25025000100', 'Tract 1', '500', '31', '300', '**'],
      ];
      const survey = importing.write('ACSDT5Y2016.B05001-Data.csv', lines.join('\n'));
      await importing.importFiles([survey]);
      const before = currentRows(importing.workspacePath, 'immigrants');
      expect(JSON.stringify(before)).toContain('503.8');
      const path = join(temporaryFolder(), `copy.${ending}`);
      await saveCurrent(importing, 'immigrants', path);
      // Nothing of it is taken from the table in use.
      await importing.importFiles([officialFile('county/ers_rural_atlas_2018_People.csv')]);
      await importing.importFiles([path]);
      expect(currentRows(importing.workspacePath, 'immigrants')).toEqual(before);
    },
  );

  it('keeps the shares of schools and their names as the directory writes them', async () => {
    const importing = importInto(shipped());
    await importing.importFiles([officialFile('colleges/hd2021.csv')]);
    const db = openSqlite(importing.workspacePath);
    db.prepare(
      `UPDATE school SET related_share = 1.0 / 3, first_generation_share = 1e-7
       WHERE unitid = '166638'`,
    ).run();
    db.close();
    const before = currentRows(importing.workspacePath, 'schools');
    const path = join(temporaryFolder(), 'copy.csv');
    await saveCurrent(importing, 'schools', path);
    await importing.importFiles([officialFile('colleges/hd2023.csv')]);
    await importing.importFiles([path]);
    expect(currentRows(importing.workspacePath, 'schools')).toEqual(before);
  });

  it('says that a copy of a table of another kind of file would not be', async () => {
    const importing = importInto(shipped());
    const outcome = await importing.backend.request('saveDataset', {
      id: 1,
      path: 'copy.pdf',
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'format-unknown' } });
    const unknown = await importing.backend.request('saveDataset', { id: 99, path: 'copy.csv' });
    expect(unknown).toMatchObject({ ok: false, problem: { code: 'dataset-unknown' } });
  });

  it('has codes as texts and figures as numbers in a spreadsheet, under a frozen header', async () => {
    const importing = importInto(shipped());
    const path = join(temporaryFolder(), 'copy.xlsx');
    await saveCurrent(importing, 'immigrants', path);
    const { default: readWorkbook } = await import('read-excel-file/node');
    const [{ sheet, data }] = await readWorkbook(readFileSync(path));
    expect(sheet).toBe('Immigrants by county');
    expect(data[1]).toEqual([
      'county',
      '01001',
      'Autauga',
      'AL',
      55_049,
      expect.any(Number),
      null,
      'ACS 2012-16',
    ]);
    const sheetXml = readPart(readFileSync(path), 'xl/worksheets/sheet1.xml');
    expect(sheetXml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });
});
