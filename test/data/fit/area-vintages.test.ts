import { describe, expect, test } from 'vitest';
import { areaVintages, lastYearOf, type VintageTable } from '../../../data/fit/area-vintages.ts';

function table(
  vintage: string,
  rows: Record<string, [immigrants: number, margin: number]>,
  current = false,
): VintageTable {
  return {
    vintage,
    current,
    county: Object.keys(rows),
    immigrants: Float64Array.from(Object.values(rows), ([immigrants]) => immigrants),
    margin: Float64Array.from(Object.values(rows), ([, margin]) => margin),
  };
}

describe('an area through the vintages', () => {
  test('adds its counties up in each table, the oldest first', () => {
    const vintages = areaVintages(
      ['25025', '25017'],
      [
        table('ACS 2018-22', { '25017': [330, 4], '25025': [220, 3], '25027': [9, 1] }, true),
        table('ACS 2012-16', { '25017': [300, 8], '25025': [200, 6] }),
      ],
    );
    expect(vintages).toEqual([
      {
        vintage: 'ACS 2012-16',
        current: false,
        immigrants: 500,
        margin: 10,
        countiesWithoutFigure: 0,
      },
      {
        vintage: 'ACS 2018-22',
        current: true,
        immigrants: 550,
        margin: 5,
        countiesWithoutFigure: 0,
      },
    ]);
  });

  test('a county without a figure is counted, and an area of none but such is unknown', () => {
    const older = table('ACS 2012-16', { '25017': [300, 8], '25025': [Number.NaN, Number.NaN] });
    expect(areaVintages(['25025', '25017'], [older])[0]).toMatchObject({
      immigrants: 300,
      countiesWithoutFigure: 1,
    });
    expect(areaVintages(['25025'], [older])[0].immigrants).toBeNaN();
  });

  test('a county with a new code is found under the former one, ground cut anew is not', () => {
    const older = table('ACS 2009-13', { '46113': [90, 9], '02261': [500, 50], '09001': [2, 1] });
    const [renamed] = areaVintages(['46102'], [older]);
    expect(renamed.immigrants).toBe(90);
    for (const code of ['02063', '09190']) {
      const [cut] = areaVintages([code], [older]);
      expect(cut).toMatchObject({ immigrants: Number.NaN, countiesWithoutFigure: 1 });
    }
  });

  test('a vintage stands once: by the table in use, else by the one imported last', () => {
    const tables = [
      table('ACS 2018-22', { '25025': [1, 0] }),
      table('ACS 2018-22', { '25025': [2, 0] }, true),
      table('ACS 2012-16', { '25025': [3, 0] }),
      table('ACS 2012-16', { '25025': [4, 0] }),
    ];
    expect(areaVintages(['25025'], tables).map(({ immigrants }) => immigrants)).toEqual([3, 2]);
  });
});

test.each([
  ['ACS 2012-16', 2016],
  ['ACS 2023', 2023],
  ['1999–2003', 2003],
  ['Census 2000', 2000],
  ['our own count', 0],
])('%s ends in %d', (vintage, year) => {
  expect(lastYearOf(vintage)).toBe(year);
});
