import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { readTractImmigrants } from '../../../electron/backend/database/queries/survey-figures.ts';
import { openSqlite } from '../../../electron/backend/database/sqlite.ts';
import { importInto, startWithShippedWorkspace, answerOf } from './importing.ts';
import { makeXlsx } from './make-xlsx.ts';
import { officialFile } from './shared-data.ts';

const shipped = startWithShippedWorkspace();
const codesOf = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

/** A county file as data.census.gov hands it out. */
function survey(rows: string[][]): string {
  const codes = ['GEO_ID', 'NAME', 'B05002_001E', 'B05002_001M', 'B05002_013E', 'B05002_013M'];
  const labels = [
    'Geography',
    'Geographic Area Name',
    'Estimate!!Total:',
    'Margin of Error!!Total:',
    'Estimate!!Total:!!Foreign-born:',
    'Margin of Error!!Total:!!Foreign-born:',
  ];
  const lines = [codes, labels, ...rows].map((cells) => `${cells.map((c) => `"${c}"`).join(',')},`);
  return `\ufeff${lines.join('\n')}\n`;
}

const suffolk = [
  '0500000US25025',
  'Suffolk County, Massachusetts',
  '780000',
  '*****',
  '230000',
  '3000',
];

describe('importing', () => {
  it.each([
    ['county/ers_rural_atlas_2018_People.csv', 'immigrants', 'ACS 2012-16', 3220],
    ['county/ers_rural_atlas_2018_People_resaved_in_excel.csv', 'immigrants', 'ACS 2012-16', 3220],
    ['acs-layouts/aff-dp02-2016/ACS_16_5YR_DP02_with_ann.csv', 'immigrants', 'ACS 2012-16', 463],
    ['tract-centers/USpopcenters_tract2010.csv', 'tract-centres', '2010', 74_002],
    ['tract-centers/CenPop2020_Mean_TR.txt', 'tract-centres', '2020', 85_395],
    ['delineation/cbsa2fipsxw_nber.csv', 'delineation', 'February 2013', 1882],
    ['delineation/list1_2023.xlsx', 'delineation', 'July 2023', 1915],
    ['colleges/hd2021.csv', 'schools', '2021', 6289],
    ['colleges/hd2023.csv', 'schools', '2023', 6163],
    ['colleges/hd2023_latin1_quoted_rti.csv', 'schools', '2023', 6163],
    ['colleges/drvef2023.csv', 'enrolment', '2023', 5914],
  ])('previews %s as %s of %s, every row taken', async (file, kind, vintage, rows) => {
    const { preview } = importInto(shipped());
    const { files, importable } = await preview([officialFile(file)]);
    expect(files[0]).toMatchObject({
      status: 'ready',
      kind,
      vintage,
      counts: { read: rows, taken: rows, refused: 0 },
    });
    expect(importable).toBe(true);
  });

  it.each([
    ['acs-layouts/ACSDT5Y2024.B05002-Data.csv', 249, 0, 'no-usable-area'],
    ['acs-layouts/ACSST5Y2024.S0501-Data.csv', 249, 0, 'no-usable-area'],
    ['tract-centers/CenPop2020_Mean_CO.txt', 3221, 0, 'county-centres-unused'],
  ])('recognises %s and declines it with a sentence', async (file, read, taken, code) => {
    const { preview } = importInto(shipped());
    const { files, importable } = await preview([officialFile(file)]);
    expect(files[0]).toMatchObject({ status: 'declined', counts: { read, taken } });
    expect(files[0].problem).toMatch(/\.$/);
    expect(codesOf(files[0].findings)).toContain(code);
    expect(importable).toBe(false);
  });

  it('writes nothing for a preview', async () => {
    const { preview, workspacePath, backend } = importInto(shipped());
    const before = answerOf(await backend.request('datasets', {}));
    await preview([officialFile('colleges/hd2021.csv')]);
    expect(answerOf(await backend.request('datasets', {}))).toEqual(before);
    expect(readFileSync(workspacePath)).toEqual(readFileSync(shipped()));
  });

  it('takes margins and says what became of each county, and can be undone', async () => {
    const { write, importFiles, atlas, backend } = importInto(shipped());
    const before = await atlas();
    const path = write('ACSDT5Y2024.B05002-Data.csv', survey([suffolk]));
    const result = await importFiles([path]);
    expect(result.files).toMatchObject([
      { kind: 'immigrants', vintage: 'ACS 2020-24', read: 1, taken: 1, refused: 0 },
    ]);
    expect(codesOf(result.findings)).toContain('counties-left-out');
    const { counties, metros } = await atlas();
    const at = counties.id.indexOf('25025');
    expect([counties.name[at], counties.immigrants[at], counties.margin[at]]).toEqual([
      'Suffolk',
      230_000,
      3000,
    ]);
    expect(counties.id).toHaveLength(before.counties.id.length);
    expect(counties.immigrants[counties.id.indexOf('25017')]).toBeNaN();
    const boston = metros.id.indexOf('14460');
    expect(metros.immigrants[boston]).toBe(230_000);
    expect(metros.countiesWithoutFigure[boston]).toBe(6);
    expect(
      result.changes.figures.find(({ figure }) => figure === 'immigrants of the area')?.count,
    ).toBeGreaterThan(5000);

    answerOf(await backend.request('undoImport', { id: result.id }));
    expect((await atlas()).counties).toEqual(before.counties);
    const [record] = answerOf(await backend.request('imports', {}));
    expect(record).toMatchObject({ id: result.id, undoable: false });
    expect(record.undoneAt).not.toBeNull();
    const again = await backend.request('undoImport', { id: result.id });
    expect(again).toMatchObject({ ok: false, problem: { code: 'import-not-undoable' } });
  });

  it('keeps counties of the same vintage that a file leaves out', async () => {
    const { importFiles, atlas } = importInto(shipped());
    await importFiles([officialFile('acs-layouts/aff-dp02-2016/ACS_16_5YR_DP02_with_ann.csv')]);
    const { counties } = await atlas();
    const figures = (county: string) => {
      const at = counties.id.indexOf(county);
      return [counties.immigrants[at], counties.margin[at]];
    };
    expect(figures('21001')).toEqual([202, 80]);
    expect(figures('25025')).toEqual([221_137, Number.NaN]);
  });

  it('warns of planning regions over former counties, and never gives Hartford 0', async () => {
    const { importFiles, atlas } = importInto(shipped());
    const { findings, files } = await importFiles([officialFile('delineation/list1_2023.xlsx')]);
    const warning = findings.find(({ code }) => code === 'connecticut-differs');
    expect(warning).toMatchObject({ severity: 'warning' });
    expect(warning?.message).toContain('Hartford-West Hartford-East Hartford, CT');
    expect(files[0].unmatched).toBe(9);
    const { metros, counties, schools } = await atlas();
    const hartford = metros.id.indexOf('25540');
    expect(metros.name[hartford]).toBe('Hartford-West Hartford-East Hartford, CT');
    expect(metros.immigrants[hartford]).toBeNaN();
    expect(metros.countiesWithoutFigure[hartford]).toBe(metros.counties[hartford]);
    expect(metros.immigrants.some((figure) => figure === 0)).toBe(false);
    const trinity = schools.unitid.indexOf('130590');
    expect(counties.metro[counties.id.indexOf(schools.county[trinity])]).toBe(-1);
  });

  it('takes tract counts for demand points, matched by code', async () => {
    const { write, importFiles, backend, workspacePath } = importInto(shipped());
    const tract = (code: string, figure: string) => [
      `1400000US${code}`,
      'Census Tract',
      '9999',
      '100',
      figure,
      '50',
    ];
    const path = write(
      'ACSDT5Y2016.B05002-Data.csv',
      survey([tract('25025000100', '700'), tract('25025000201', '-'), tract('25999000100', '5')]),
    );
    const { files } = await importFiles([path]);
    expect(files[0]).toMatchObject({ read: 3, taken: 3, unmatched: 1 });
    expect(codesOf(files[0].findings)).toContain('estimate-unknown');
    const picture = answerOf(
      await backend.request('areaPicture', {
        unitid: '166638',
        profile: { ...fiveQuestions, areaMode: 'county' },
      }),
    );
    // One tract of the county has no count, so the county's immigrants stay shared out.
    expect(picture?.apportioned).toBe(true);
    const workspace = openSqlite(workspacePath, { readonly: true });
    const figures = readTractImmigrants(workspace as never, 74_002);
    workspace.close();
    expect(figures?.filter((figure) => !Number.isNaN(figure))).toEqual(Float64Array.of(700));
  });

  it('says which of two files counts where both have a county', async () => {
    const { write, importFiles, atlas } = importInto(shipped());
    const table = (figure: number) => `FIPS,County,Foreign born\n25025,Suffolk,${figure}\n`;
    const paths = [write('one.csv', table(111)), write('two.csv', table(222))];
    const { findings } = await importFiles(paths, { as: 'immigrants', vintage: 'ACS 2012-16' });
    const said = findings.find(({ code }) => code === 'area-in-several-files');
    expect(said?.message).toContain('those of two.csv, the later of the two, count');
    const { counties } = await atlas();
    expect(counties.immigrants[counties.id.indexOf('25025')]).toBe(222);
  });

  it('reads a list of attorneys by its columns, from a spreadsheet, and remembers the mapping', async () => {
    const { write, preview, importFiles, atlas } = importInto(shipped());
    const path = write('list.xlsx', '');
    makeXlsx(path, {
      Notes: [['A list of attorneys']],
      List: [
        ['Full name', 'Town', 'ST', 'ZIP Code', 'Pairs'],
        ['Ana Doe', 'Boston', 'Massachusetts', 2139, 2],
        ['Ben Doe', 'Providence', 'RI', '', ''],
        ['Cleo Doe', 'Nowhere at all', 'RI', '', 1],
        ['Dan Doe', 'Boston', 'MA', 'abc', 1],
      ],
    });
    const first = await preview([path, officialFile('zip/us_zips_2021_census_gazetteer_zcta.csv')]);
    expect(first.files[0]).toMatchObject({
      status: 'needs-mapping',
      sheets: ['Notes', 'List'],
      sheet: 'List',
      mapping: { kind: 'attorneys', from: 'guessed' },
    });
    expect(first.importable).toBe(false);
    const mapping = {
      kind: 'attorneys' as const,
      columns: {
        name: 'Full name',
        city: 'Town',
        state: 'ST',
        zip: 'ZIP Code',
        pairsExpected: 'Pairs',
      },
    };
    const zips = officialFile('zip/us_zips_2021_census_gazetteer_zcta.csv');
    const result = await importFiles([path], { mapping, coverage: ['MA', 'RI'] });
    expect(result.files[0]).toMatchObject({ read: 4, taken: 2, refused: 2 });
    expect(codesOf(result.files[0].findings)).toEqual(
      expect.arrayContaining(['not-placed', 'not-a-zip', 'leading-zeros-restored']),
    );
    const { attorneys, attorneyCoverage } = await atlas();
    const listed = attorneys.name.map((name, a) => [
      name,
      attorneys.state[a],
      attorneys.placedBy[a],
      attorneys.pairsExpected[a],
    ]);
    expect(listed.toSorted()).toEqual([
      ['Ana Doe', 'MA', expect.stringMatching(/zip|city/), 2],
      ['Ben Doe', 'RI', 'city', Number.NaN],
    ]);
    expect(attorneyCoverage).toEqual(['MA', 'RI']);
    const again = await preview([path, zips]);
    expect(again.files[0]).toMatchObject({ status: 'ready', mapping: { from: 'remembered' } });
  });

  it('names the row of a ZIP code that is a typing error, and places it by the city', async () => {
    const { preview } = importInto(shipped());
    const { files } = await preview([
      officialFile('attorneys/doj_ra_roster_sample_transcribed.csv'),
      officialFile('zip/us_zips_2021_census_gazetteer_zcta.csv'),
    ]);
    expect(files[0].counts).toMatchObject({ read: 130, taken: 130, refused: 0 });
    const typo = files[0].findings.find(({ value }) => value === '01239');
    expect(typo).toMatchObject({ code: 'placed-by-city', severity: 'warning', column: 'zip' });
    expect(typo?.message).toMatch(/^Line \d+, column zip: "01239"/);
    expect(files[1].status).toBe('support');
  });

  it('saves refused rows in the columns of their file, with the reason, safe in a spreadsheet', async () => {
    const { write, importFiles, backend } = importInto(shipped());
    const path = write(
      'ACSDT5Y2024.B05002-Data.csv',
      survey([suffolk, ['0500000US25017', '=cmd()', '1', '1', 'many', '2'], suffolk]),
    );
    const { files } = await importFiles([path]);
    expect(files[0]).toMatchObject({ read: 3, taken: 1, refused: 2 });
    const [record] = answerOf(await backend.request('imports', {}));
    expect(record.files[0]).toMatchObject({ refused: 2, refusedKept: 2 });
    expect(record.files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    const { name, text } = answerOf(
      await backend.request('refusedRows', { file: record.files[0].id }),
    );
    expect(name).toBe('ACSDT5Y2024.B05002-Data refused rows.csv');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffGEO_ID,NAME,B05002_001E,B05002_001M,B05002_013E,B05002_013M,,line,reason',
    );
    expect(lines[1]).toMatch(/^0500000US25017,"'=cmd\(\)",1,1,many,2,,4,.*"many.*is not a count/);
    expect(lines[2]).toContain('listed already in line 3');
  });

  it('makes an earlier dataset current again', async () => {
    const { importFiles, atlas, backend } = importInto(shipped());
    await importFiles([officialFile('colleges/hd2021.csv')]);
    const schools = answerOf(await backend.request('datasets', {})).filter(
      ({ kind }) => kind === 'schools',
    );
    expect(schools.map(({ vintage, current }) => [vintage, current])).toEqual([
      ['2021', true],
      ['2023', false],
    ]);
    expect((await atlas()).schools.unitid).toHaveLength(6289);
    answerOf(await backend.request('makeDatasetCurrent', { id: schools[1].id }));
    expect((await atlas()).schools.unitid).toHaveLength(6163);
  });

  it('gives the schools of the shipped dataset from the two official files', async () => {
    const { importFiles, atlas } = importInto(shipped());
    const before = await atlas();
    const { changes, datasets, files } = await importFiles([
      officialFile('colleges/hd2023.csv'),
      officialFile('colleges/drvef2023.csv'),
    ]);
    // The rows of the table, not of its files, and what tells the two files from any others.
    const each = files.map(({ sha256 }) => sha256).join('');
    expect(datasets).toMatchObject([
      {
        kind: 'schools',
        file: 'hd2023.csv + drvef2023.csv',
        sha256: createHash('sha256').update(each).digest('hex'),
        rowsRead: 6163,
        rowsTaken: 6163,
        rowsRefused: 0,
      },
    ]);
    expect((await atlas()).schools).toEqual(before.schools);
    expect(changes).toMatchObject({ added: { count: 0 }, gone: { count: 0 }, moved: { count: 0 } });
    expect(changes.ranks).toEqual([]);
  });

  it('takes the share of related degrees for the focus of a school', async () => {
    const { write, importFiles, atlas, backend } = importInto(shipped());
    const header = 'UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT';
    const lines = ['166638,22.0001,1,05,30', '166638,12.0401,1,05,10', '166638,11.0101,1,05,60'];
    const { files, datasets } = await importFiles([
      write('c2023_a.csv', [header, ...lines, '166638,99,1,05,100', ''].join('\n')),
    ]);
    expect(files[0]).toMatchObject({ kind: 'completions', read: 3, taken: 3, unmatched: 0 });
    expect(datasets).toMatchObject([{ kind: 'schools', vintage: '2023' }]);
    const { schools } = await atlas();
    const at = schools.unitid.indexOf('166638');
    expect(schools.personalServicesShare?.[at]).toBeCloseTo(0.1, 12);
    expect(schools.undergraduates[at]).toBe(12_373);
    const figures = answerOf(await backend.request('figures', { profile: fiveQuestions }));
    expect(figures.criteria.focus[at]).toBeCloseTo(0.3, 12);
    expect(figures.criteria.focus[0]).toBeNaN();
  });

  it('leaves the workspace as it was when it is cancelled', async () => {
    const { backend, tryImport, workspacePath, atlas } = importInto(shipped());
    await atlas();
    const importing = tryImport([officialFile('tract-centers/CenPop2020_Mean_TR.txt')]);
    setTimeout(() => void backend.request('cancelImport', {}), 60);
    expect(await importing).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(answerOf(await backend.request('imports', {}))).toEqual([]);
    expect(readFileSync(workspacePath)).toEqual(readFileSync(shipped()));
  });

  it('refuses files of which none makes a table, and tables that match nothing', async () => {
    const { tryImport, write } = importInto(shipped());
    const zips = officialFile('zip/us_zips_2021_census_gazetteer_zcta.csv');
    expect(await tryImport([zips])).toMatchObject({ problem: { code: 'nothing-to-import' } });
    const enrolment = write('enrolment.csv', 'UNITID,EFUG,ENRTOT\n999999,1,2\n');
    const refused = await tryImport([enrolment]);
    expect(refused).toMatchObject({ problem: { code: 'import-refused' } });
    expect(refused.ok || refused.problem.message).toMatch(/No row of enrolment.csv is in/);
  });

  it.each([
    [
      'UTF-16 with tabs',
      (text: string) => Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le'),
    ],
    ['semicolons and CRLF', (text: string) => text.replaceAll(',', ';').replaceAll('\n', '\r\n')],
    ['the Windows code page', (text: string) => Buffer.from(text, 'latin1')],
  ])('reads %s', async (_what, encode) => {
    const { preview, write } = importInto(shipped());
    const text = 'FIPS,State,County,TotalPopACS,ForeignBornNum\n35013,NM,Doña Ana,214000,36000\n';
    const { files } = await preview([write('table.csv', encode(text))]);
    expect(files[0]).toMatchObject({ status: 'ready', counts: { taken: 1 } });
    expect(files[0].rows.cells[0]).toContain('Doña Ana');
    expect(files[0].columns[0]).toMatchObject({ name: 'FIPS', type: 'identifier' });
  });

  it('reads the answer of the Census API', async () => {
    const { preview, write } = importInto(shipped());
    const table = [
      ['NAME', 'B05002_001E', 'B05002_013E', 'B05002_013M', 'state', 'county'],
      ['Suffolk County, Massachusetts', '780000', '230000', '3000', '25', '025'],
      ['Worcester County, Massachusetts', '860000', null, '-555555555', '25', '027'],
    ];
    const { files } = await preview([write('acs5_2023.json', JSON.stringify(table))]);
    expect(files[0]).toMatchObject({
      status: 'ready',
      layout: 'census-api',
      vintage: 'ACS 2019-23',
      counts: { read: 2, taken: 2 },
    });
    expect(codesOf(files[0].findings)).toEqual(['estimate-unknown', 'margin-controlled']);
  });

  it.each([
    ['a damaged spreadsheet', 'a.xlsx', 'PK\u0003\u0004 and nothing more', 'spreadsheet-damaged'],
    ['JSON cut off', 'a.json', '[["NAME","B05002_013E"],["Suff', 'json-damaged'],
    ['JSON that is no table', 'a.json', '[{"a":1}]', 'json-no-table'],
    ['an empty file', 'a.csv', '', 'file-not-recognised'],
    ['a picture', 'a.csv', '\u0089PNG\u0000\u0000', 'file-not-text'],
  ])('says of %s what it is', async (_what, name, content, code) => {
    const { preview, write } = importInto(shipped());
    const { files, importable } = await preview([write(name, Buffer.from(content, 'latin1'))]);
    expect(files[0].status).toBe('unreadable');
    expect(codesOf(files[0].findings)).toEqual([code]);
    expect(importable).toBe(false);
  });
});
