import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { importLayouts } from '../../../data/tables/import-layouts.ts';
import type { Layout } from '../../../data/tables/layout.ts';
import { guessColumns, whatMappingLacks } from '../../../data/tables/mapping/column-mapping.ts';
import { mappedAttorneys, mappedImmigrants } from '../../../data/tables/mapping/mapped-layouts.ts';
import { referenceDataset } from '../../../data/tables/reference-dataset.ts';
import type { ReferenceTable } from '../../../data/tables/reference/reference-table.ts';
import { readCells } from './reading.ts';

const all: readonly Layout<unknown>[] = Object.values(importLayouts);
const recognisedAs = (table: string[][]) =>
  all.find((layout) => layout.recognise(table) !== null)?.id ?? null;

describe('layouts of an import', () => {
  it('tell the delineation of OMB below its title, and pass over the notes', () => {
    const table = [
      ['Table with row headers in column A', '', '', '', ''],
      ['List 1. CORE BASED STATISTICAL AREAS (CBSAs), JULY 2023', '', '', '', ''],
      [
        'CBSA Code',
        'CBSA Title',
        'Metropolitan/Micropolitan Statistical Area',
        'FIPS State Code',
        'FIPS County Code',
      ],
      ['25540', 'Hartford, CT', 'Metropolitan Statistical Area', '09', '110'],
      ['', '', '', '', ''],
      ['Note: The 2020 standards are elsewhere.', '', '', '', ''],
      ['49820', 'Zapata, TX', 'Something else', '48', '505'],
    ];
    expect(recognisedAs(table)).toBe('omb-delineation');
    const { rows, counts, vintage } = readCells(importLayouts.ombDelineation, table);
    expect(vintage).toBe('July 2023');
    expect(rows).toMatchObject([{ county: '09110', metro: '25540' }]);
    expect(counts).toMatchObject({ passedOver: 2, taken: 1, refused: 1 });
  });

  it('tell gazetteers of tracts and of counties apart by the length of their codes', () => {
    const header = ['USPS', 'GEOID', 'NAME', 'ALAND', 'INTPTLAT', 'INTPTLONG   '];
    const tracts = [header, ['MA', '25025000100', '', '1', '42.35', '-71.06']];
    const counties = [header, ['MA', '25025', 'Suffolk County', '1', '42.35', '-71.06']];
    expect(recognisedAs(tracts)).toBe('gazetteer-tracts');
    expect(recognisedAs(counties)).toBe('gazetteer-counties');
    expect(readCells(importLayouts.gazetteerTracts, tracts).rows).toEqual([
      { tract: '25025000100', population: null, latitude: 42.35, longitude: -71.06 },
    ]);
  });

  it.each([
    [
      'ipeds-twelve-months',
      ['UNITID', 'EFFYALEV', 'EFFYLEV', 'EFYTOTLT'],
      [
        ['166638', '1', '1', '16000'],
        ['166638', '2', '2', '12900'],
      ],
    ],
    [
      'ipeds-twelve-months-former',
      ['UNITID', 'EFFYLEV', 'LSTUDY', 'EFYTOTLT'],
      [
        ['166638', '1', '999', '16000'],
        ['166638', '2', '1', '12900'],
      ],
    ],
    [
      'ipeds-autumn',
      ['UNITID', 'EFALEVEL', 'LINE', 'SECTION', 'LSTUDY', 'EFTOTLT'],
      [
        ['166638', '1', '29', '3', '4', '16000'],
        ['166638', '2', '99', '3', '1', '12900'],
      ],
    ],
  ])('read undergraduates from %s', (id, header, rows) => {
    const table = [header, ...rows];
    expect(recognisedAs(table)).toBe(id);
    const layout = all.find((one) => one.id === id) as Layout<unknown>;
    const read = readCells(layout, table);
    expect(read.rows).toEqual([{ unitid: '166638', undergraduates: 12_900 }]);
    expect(read.counts.passedOver).toBe(1);
  });

  it('read shares from the College Scorecard', () => {
    const table = [
      ['UNITID', 'INSTNM', 'UGDS', 'PCIP05', 'PCIP12', 'PCIP22', 'PCIP45', 'FIRST_GEN'],
      ['166638', 'UMass Boston', '12345', '0.01', '0', '0.02', '0.2', 'PrivacySuppressed'],
      ['100001', 'School of hair', 'NULL', 'NULL', '1', 'NULL', 'NULL', '0.5'],
      ['100002', 'Wrong', '5', '2', '0', '0', '0', '0'],
    ];
    expect(recognisedAs(table)).toBe('college-scorecard');
    const { rows, counts } = readCells(importLayouts.collegeScorecard, table);
    expect(rows).toEqual([
      {
        unitid: '166638',
        undergraduates: 12_345,
        relatedShare: 0.23,
        personalServicesShare: 0,
        firstGenerationShare: null,
      },
      {
        unitid: '100001',
        undergraduates: null,
        relatedShare: null,
        personalServicesShare: 1,
        firstGenerationShare: 0.5,
      },
    ]);
    expect(counts.refused).toBe(1);
  });

  it('read degrees by family of fields, without the totals', () => {
    const table = [
      ['UNITID', 'CIPCODE', 'MAJORNUM', 'AWLEVEL', 'CTOTALT'],
      ['166638', '22.0001', '1', '05', '10'],
      ['166638', '5.0201', '1', '05', '4'],
      ['166638', '99', '1', '05', '14'],
      ['166638', 'law', '1', '05', '14'],
    ];
    expect(recognisedAs(table)).toBe('ipeds-completions');
    const { rows, counts } = readCells(importLayouts.ipedsCompletions, table);
    expect(rows).toEqual([
      { unitid: '166638', family: '22', awards: 10 },
      { unitid: '166638', family: '05', awards: 4 },
    ]);
    expect(counts).toMatchObject({ passedOver: 1, refused: 1 });
  });

  const ours: [string, ReferenceTable<unknown>, Layout<unknown>][] = [
    ['counties', referenceDataset.counties, importLayouts.ourCounties],
    ['memberships', referenceDataset.memberships, importLayouts.ourMemberships],
    ['schools', referenceDataset.schools, importLayouts.ourSchools],
    ['attorneys', referenceDataset.attorneys, importLayouts.ourAttorneys],
  ];
  it.each(ours)('read back what we write: %s', (_name, table, layout) => {
    const text = readFileSync(`data/reference/${table.file}`, 'utf8');
    const cells = Papa.parse<string[]>(text.trimEnd()).data;
    const { rows } = readCells(layout, cells);
    expect(rows).toHaveLength(cells.length - 1);
    const again = [cells[0], ...rows.map((row) => table.write(row))];
    expect(readCells(layout, again).rows).toEqual(rows);
    expect(again).toEqual(cells);
  });
});

describe('reading a list by its columns', () => {
  it('guesses what stands where from common headers', () => {
    const header = ['Firm Name', 'ZIP Code', 'Lat', 'LNG', 'Town', 'ST', 'Notes'];
    const columns = guessColumns('attorneys', header);
    expect(columns).toEqual({
      name: 'Firm Name',
      zip: 'ZIP Code',
      latitude: 'Lat',
      longitude: 'LNG',
      city: 'Town',
      state: 'ST',
    });
    expect(whatMappingLacks({ kind: 'attorneys', columns }, header)).toBeNull();
  });

  it.each([
    ['attorneys' as const, { zip: 'ZIP' }, 'Name of the attorney or office'],
    ['attorneys' as const, { name: 'ZIP' }, 'hold the place'],
    ['attorneys' as const, { name: 'ZIP', city: 'ZIP' }, 'hold the place'],
    ['immigrants' as const, { immigrants: 'ZIP' }, 'code of the county'],
    ['immigrants' as const, { county: 'ZIP' }, 'Immigrants'],
  ])('says what a mapping of %s lacks', (kind, columns, what) => {
    expect(whatMappingLacks({ kind, columns }, ['ZIP'])).toContain(what);
  });

  it('takes attorneys with places, pairs and interest, and refuses those without a place', () => {
    const columns = {
      name: 'N',
      kind: 'K',
      city: 'C',
      state: 'S',
      interest: 'I',
      pairsLow: 'L',
      pairsHigh: 'H',
    };
    const { rows, counts, findings } = readCells(mappedAttorneys({ kind: 'attorneys', columns }), [
      ['N', 'K', 'C', 'S', 'I', 'L', 'H', 'unused'],
      ['Ana', 'Law office', 'Boston', 'massachusetts', 'Committed', '1', '3', ''],
      ['Ben', '', 'Boston', 'MA', 'who knows', '', '', ''],
      ['Cleo', '', 'Boston', '', '', '', '', ''],
      ['Dan', '', 'Boston', 'MA', '', '3', '1', ''],
      ['Ana', 'Law office', 'Boston', 'MA', '', '', '', ''],
    ]);
    expect(rows).toMatchObject([
      {
        name: 'Ana',
        kind: 'office',
        state: 'MA',
        interest: 'committed',
        pairsLow: 1,
        pairsHigh: 3,
      },
      { name: 'Ben', kind: 'attorney', interest: 'unknown', pairsLow: null },
    ]);
    expect(counts).toMatchObject({ taken: 2, refused: 3 });
    expect(findings.map(({ code }) => code)).toEqual([
      'place-missing',
      'pairs-not-rising',
      'row-repeated',
      'interest-unknown',
    ]);
  });

  it('takes immigrants by county or by metro', () => {
    const county = mappedImmigrants({
      kind: 'immigrants',
      columns: { county: 'fips', immigrants: 'fb', margin: 'moe' },
    });
    expect(
      readCells(county, [
        ['fips', 'fb', 'moe'],
        ['1001', '1,012', '±50'],
        ['0500000US25025', '5', ''],
        ['25000', '9', ''],
      ]).rows,
    ).toMatchObject([
      { level: 'county', code: '01001', immigrants: 1012, margin: 50 },
      { level: 'county', code: '25025', immigrants: 5, margin: null },
    ]);
    const metro = mappedImmigrants({
      kind: 'immigrants',
      columns: { metro: 'CBSA', immigrants: 'fb' },
    });
    expect(
      readCells(metro, [
        ['CBSA', 'fb'],
        ['14460', '5'],
      ]).rows,
    ).toMatchObject([{ level: 'metro', code: '14460' }]);
  });
});
