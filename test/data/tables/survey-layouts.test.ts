import { describe, expect, it } from 'vitest';
import { censusApi, censusSurvey } from '../../../data/tables/layouts/census-survey.ts';
import { surveyVintageOfName } from '../../../data/tables/layouts/survey-columns.ts';
import { readCells } from './reading.ts';

const header = ['GEO_ID', 'NAME', 'B05002_001E', 'B05002_001M', 'B05002_013E', 'B05002_013M', ''];
const labels = [
  'Geography',
  'Geographic Area Name',
  'Estimate!!Total:',
  'Margin of Error!!Total:',
  'Estimate!!Total:!!Foreign-born:',
  'Margin of Error!!Total:!!Foreign-born:',
  '',
];
const row = (geography: string, figure: string, margin: string) => [
  geography,
  'Somewhere, Massachusetts',
  '1000000',
  '*****',
  figure,
  margin,
  '',
];

describe('tables of the American Community Survey', () => {
  it.each([
    ['0500000US25025', 'county', '25025'],
    ['05000US25025', 'county', '25025'],
    ['310M700US14460', 'metro', '14460'],
    ['31000US14460', 'metro', '14460'],
    ['1400000US25025000100', 'tract', '25025000100'],
  ])('take %s for the %s %s', (geography, level, code) => {
    const { rows } = readCells(censusSurvey, [header, labels, row(geography, '230,000', '3000')]);
    expect(rows).toEqual([
      {
        level,
        code,
        name: 'Somewhere, Massachusetts',
        population: 1_000_000,
        immigrants: 230_000,
        margin: 3000,
      },
    ]);
  });

  it.each([
    ['0100000US', 'row of the nation'],
    ['0400000US25', 'row of a state'],
    ['1600000US2500135', 'row of a place (city or town)'],
    ['8600000US02139', 'row of a ZIP code area'],
    ['1234567US9', 'row of the summary level 123'],
  ])('pass over %s and say what it is', (geography, what) => {
    const { counts, findings } = readCells(censusSurvey, [
      header,
      labels,
      row(geography, '1', '1'),
    ]);
    expect(counts).toMatchObject({ passedOver: 1, read: 0 });
    expect(findings.map(({ message }) => message)).toContain(`1 ${what} was passed over.`);
    expect(findings.find(({ code }) => code === 'no-usable-area')).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(`and has 1 ${what}, but none of a county`),
    });
  });

  it.each([
    'N',
    '(X)',
    '-',
    '**',
    'null',
    '',
    '-999999999',
    '-888888888',
    '-666666666',
    '-222222222',
  ])('read %j as unknown, and say why', (mark) => {
    const { rows, findings } = readCells(censusSurvey, [
      header,
      labels,
      row('0500000US25025', mark, mark),
    ]);
    expect(rows[0]).toMatchObject({ immigrants: null, margin: null });
    const said = findings.filter(({ code }) => code === 'estimate-unknown');
    expect(said).toHaveLength(1);
    expect(said[0].message).toMatch(/is no figure: .+, so it is read as unknown\.$/);
  });

  it.each(['*****', '-555555555'])('read the margin %s as controlled', (mark) => {
    const { rows, findings } = readCells(censusSurvey, [
      header,
      labels,
      row('0500000US25025', '230000', mark),
    ]);
    expect(rows[0]).toMatchObject({ immigrants: 230_000, margin: 0 });
    expect(findings.map(({ code }) => code)).toEqual(['margin-controlled']);
  });

  it.each(['-5', '1.5', '12a', '-777777777'])('refuse the estimate %s', (figure) => {
    const { counts } = readCells(censusSurvey, [
      header,
      labels,
      row('0500000US25025', figure, '1'),
    ]);
    expect(counts).toMatchObject({ taken: 0, refused: 1 });
  });

  it('add up the two columns of B05001 and their margins', () => {
    const columns = ['GEO_ID', 'NAME', 'B05001_005E', 'B05001_005M', 'B05001_006E', 'B05001_006M'];
    const { rows } = readCells(censusSurvey, [
      columns,
      ['0500000US25025', 'Suffolk County, Massachusetts', '100', '3', '200', '4'],
      ['0500000US25027', 'Worcester County, Massachusetts', '100', '3', 'N', '4'],
    ]);
    expect(rows).toMatchObject([
      { immigrants: 300, margin: 5 },
      { immigrants: null, margin: null },
    ]);
  });

  it('take the third column group of S0501', () => {
    const columns = ['GEO_ID', 'NAME', 'S0501_C01_001E', 'S0501_C03_001E', 'S0501_C03_001M'];
    const { rows } = readCells(censusSurvey, [
      columns,
      ['0500000US25025', 'Suffolk County, Massachusetts', '900', '300', '5'],
    ]);
    expect(rows).toMatchObject([{ population: 900, immigrants: 300, margin: 5 }]);
  });

  it.each([
    ['HC01_VC134', 'Estimate; PLACE OF BIRTH - Total population - Foreign born'],
    ['HC01_VC136', 'Estimate; PLACE OF BIRTH - Foreign born'],
    ['DP02_0093E', 'Estimate!!PLACE OF BIRTH!!Total population!!Foreign born'],
  ])('find immigrants of DP02 in %s by the label %s', (code, label) => {
    const { rows } = readCells(censusSurvey, [
      ['GEO.id', 'GEO.id2', 'GEO.display-label', 'HC01_VC99', code, 'margin'],
      [
        'Id',
        'Id2',
        'Geography',
        'Estimate; YEAR OF ENTRY - Foreign born',
        label,
        label.replace('Estimate', 'Margin of Error'),
      ],
      ['0500000US21001', '21001', 'Adair County, Kentucky', '7', '202', '80'],
    ]);
    expect(rows).toMatchObject([{ code: '21001', immigrants: 202, margin: 80 }]);
  });

  it('are read from the Census API by county, tract and metro, codes in columns of their own', () => {
    const read = (columns: string[], cells: string[]) =>
      readCells(censusApi, [
        ['NAME', 'B05002_013E', 'B05002_013M', ...columns],
        ['Somewhere', '300', '20', ...cells],
      ]);
    const metro = 'metropolitan statistical area/micropolitan statistical area';
    expect(read(['state', 'county'], ['25', '025']).rows).toMatchObject([{ code: '25025' }]);
    expect(read(['state', 'county', 'tract'], ['25', '025', '000100']).rows).toMatchObject([
      { level: 'tract', code: '25025000100' },
    ]);
    expect(read([metro], ['14460']).rows).toMatchObject([{ level: 'metro', code: '14460' }]);
    expect(read(['state'], ['25']).counts.passedOver).toBe(1);
    expect(read(['state', 'place'], ['25', '07000']).counts.passedOver).toBe(1);
  });

  it.each([
    [2016, 'DP02_0092', 'DP02_0086'],
    [2018, 'DP02_0092', 'DP02_0086'],
    [2019, 'DP02_0093', 'DP02_0087'],
    [2020, 'DP02_0094', 'DP02_0088'],
    [2023, 'DP02_0094', 'DP02_0088'],
  ])(
    'find the immigrants of %i in the column %s of DP02 from the Census API',
    (year, code, all) => {
      const codes = ['DP02_0086', 'DP02_0087', 'DP02_0088', 'DP02_0092', 'DP02_0093', 'DP02_0094'];
      const table = [
        ['NAME', ...codes.flatMap((one) => [`${one}E`, `${one}M`]), 'state', 'county'],
        ['Suffolk', ...codes.flatMap((_, i) => [String(700 - 100 * i), `${i}`]), '25', '025'],
      ];
      const { rows } = readCells(censusApi, table, { year });
      expect(rows).toEqual([
        {
          level: 'county',
          code: '25025',
          name: 'Suffolk',
          population: 700 - 100 * codes.indexOf(all),
          immigrants: 700 - 100 * codes.indexOf(code),
          margin: codes.indexOf(code),
        },
      ]);
    },
  );

  it('ask for the year of DP02 from the Census API, where its columns have no labels', () => {
    const table = [
      ['NAME', 'DP02_0094E', 'DP02_0094M', 'state', 'county'],
      ['Suffolk', '300', '20', '25', '025'],
    ];
    const { counts, findings } = readCells(censusApi, table);
    expect(counts).toMatchObject({ read: 1, taken: 0, refused: 1 });
    expect(findings.find(({ row }) => row === null)).toMatchObject({
      code: 'vintage-needed',
      message: expect.stringMatching(/give its vintage, such as ACS 2019-23\.$/),
    });
    // In 2018 the column is that of the naturalized.
    expect(censusApi.recognise(table, { year: 2018 })).toBeNull();
  });

  it.each(['B05001', 'S0501'])('are read from the Census API as %s as well', (table) => {
    const columns =
      table === 'B05001'
        ? ['B05001_005E', 'B05001_005M', 'B05001_006E', 'B05001_006M']
        : ['S0501_C03_001E', 'S0501_C03_001M'];
    const figures = table === 'B05001' ? ['100', '3', '200', '4'] : ['300', '5'];
    const { rows } = readCells(censusApi, [
      ['NAME', ...columns, 'state', 'county'],
      ['Suffolk', ...figures, '25', '025'],
    ]);
    expect(rows).toMatchObject([{ code: '25025', immigrants: 300, margin: 5 }]);
  });

  it.each([
    ['ACSDT5Y2024.B05002-Data.csv', 'ACS 2020-24'],
    ['ACSDP1Y2023.DP02-Data.csv', 'ACS 2023'],
    ['ACS_16_5YR_DP02_with_ann.csv', 'ACS 2012-16'],
    ['acs5_2023_tracts.json', 'ACS 2019-23'],
    ['table.csv', null],
  ])('tell the vintage of %s by its name: %s', (name, vintage) => {
    expect(surveyVintageOfName(name)).toBe(vintage);
  });
});
