import { describe, expect, it, test } from 'vitest';
import { indexCounties } from '../../../data/geo/locate-county.ts';
import { chooseBoundaries } from '../../../data/tables/boundary-vintage.ts';
import { makeCountyFinder } from '../../../data/tables/county-finder.ts';
import { countiesUnderShape } from '../../../data/tables/renamed-counties.ts';
import { findSameTract } from '../../../data/tables/same-tract.ts';
import { sayBoundaryChange } from '../../../data/words/boundary-words.ts';
import { readCountyBoundaries } from '../../../electron/backend/import/county-boundaries.ts';
import { root } from '../../electron/import/shared-data.ts';

const former = ['09001', '09003', '09005', '09007', '09009', '09011', '09013', '09015'];
const regions = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `091${n}0`);

test('the two vintages differ in Connecticut and in Valdez-Cordova alone', () => {
  const [old, now] = (['2017', '2023'] as const).map(
    (vintage) => new Set(readCountyBoundaries(root, vintage).map(({ county }) => county)),
  );
  expect([...old].filter((code) => !now.has(code)).sort()).toEqual(['02261', ...former]);
  expect([...now].filter((code) => !old.has(code)).sort()).toEqual(['02063', '02066', ...regions]);
});

describe('the boundaries of a table', () => {
  it.each([
    ['2017', 'the eight former counties of Connecticut', ['02261', '25025', ...former]],
    ['2023', "Connecticut's planning regions", ['02063', '02066', '25025', ...regions]],
    // 2020 and 2021: the parts of Valdez-Cordova, and Connecticut as it was.
    ['2017', 'the eight former counties of Connecticut', ['02063', '02066', ...former]],
    ['2023', 'Chugach and Copper River in Alaska', ['02063', '02066', '25025']],
    ['2017', '', ['25025', '44007']],
    ['2017', '', []],
  ])('are those of %s where it has %s', (vintage, since, counties) => {
    expect(chooseBoundaries(counties)).toEqual({ vintage, since });
  });

  it('are said to change only where they do', () => {
    expect(sayBoundaryChange(former, regions)).toBe(
      "The map is drawn and schools are put into counties by the boundaries of 2023, not by those of 2017 as before, since the table of immigrants has Connecticut's planning regions.",
    );
    expect(sayBoundaryChange(former, [...former, '25025'])).toBeNull();
  });
});

test('a shape shows the counties of a table that lie under it, whatever their codes', () => {
  expect(countiesUnderShape('02261', ['02063', '02066', '25025'])).toEqual([0, 1]);
  expect(countiesUnderShape('46102', ['25025', '46113'])).toEqual([1]);
  expect(countiesUnderShape('51019', ['51019', '51515'])).toEqual([0, 1]);
  expect(countiesUnderShape('25025', ['25025', '25017'])).toEqual([0]);
  expect(countiesUnderShape('09003', regions)).toEqual([]);
});

describe('finding a tract under the code of another vintage', () => {
  const same = findSameTract(['09110415000', '09110990000', '09190990000', '25025000100']);

  it('goes by its number where the counties were cut anew', () => {
    expect(same('09003415000')).toBe('09110415000');
    expect(same('25025000100')).toBe('25025000100');
  });

  it('finds none where several tracts have the number, or the county is no other', () => {
    expect(same('09001990000')).toBeNull();
    expect(same('25027000100')).toBeNull();
  });
});

describe('finding the county of a place in the table', () => {
  const square = (west: number) => [
    [
      [-73 + west, 41],
      [-72 + west, 41],
      [-72 + west, 42],
      [-73 + west, 42],
      [-73 + west, 41],
    ],
  ];
  const index = {
    '2017': indexCounties([{ county: '09003', polygons: [square(0)] }]),
    '2023': indexCounties([
      { county: '09110', polygons: [square(0)] },
      { county: '09130', polygons: [square(1)] },
      { county: '02063', polygons: [square(5)] },
      { county: '25013', polygons: [square(2)] },
    ]),
  };
  const find = (table: string[]) => makeCountyFinder(table, (vintage) => index[vintage]);

  it('keeps a code that the table has, and takes the other code of a renamed county', () => {
    expect(find(['25025', '46102'])('25025', 41.5, -72.5)).toBe('25025');
    expect(find(['25025', '46102'])('46113', 0, 0)).toBe('46102');
  });

  it('puts what lies in Connecticut into the region or county that holds it', () => {
    expect(find(['09110', '09130'])('09003', 41.5, -72.5)).toBe('09110');
    expect(find(['09110', '09130'])('09003', 41.5, -71.5)).toBe('09130');
    expect(find(['09003'])('09130', 41.5, -72.5)).toBe('09003');
  });

  it('looks into the other boundaries where a table fits neither of the two', () => {
    expect(find(['09003', '09001', '09005', '02063', '02066'])('02261', 41.5, -67.5)).toBe('02063');
  });

  it('leaves a place in its state, whatever simplified boundaries say', () => {
    expect(find(['09110', '25013'])('09003', 41.5, -70.5)).toBe('09003');
  });

  it('moves nothing that no rule speaks of', () => {
    expect(find(['09110'])('25025', 41.5, -72.5)).toBe('25025');
    expect(find(['09110'])('', 41.5, -72.5)).toBe('');
    expect(find(['09110'])('09003', 10, 10)).toBe('09003');
  });
});
