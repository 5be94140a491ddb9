import { expect, it } from 'vitest';
import { indexCounties } from '../../../data/geo/locate-county.ts';
import {
  relocateInConnecticut,
  tractsOfCounty,
} from '../../../electron/backend/import/draft-schools.ts';

/** Two planning regions side by side. */
const square = (west: number) => [
  [
    [west, 41],
    [west + 1, 41],
    [west + 1, 42],
    [west, 42],
    [west, 41],
  ],
];
const regions = indexCounties([
  { county: '09110', polygons: [square(-73)] },
  { county: '09130', polygons: [square(-72)] },
]);
const tract = (code: string, longitude: number) => ({
  tract: code,
  population: 10,
  latitude: 41.5,
  longitude,
});

it('puts tracts of Connecticut into the planning region that holds them, under the same number', () => {
  const tracts = [
    tract('09003000100', -72.5),
    tract('09003000200', -71.5),
    tract('25025000100', -72.5),
  ];
  const read = (row: (typeof tracts)[number]) => ({ ...row, county: row.tract.slice(0, 5) });
  const relocated = relocateInConnecticut(tracts, true, regions, read, tractsOfCounty);
  expect(relocated?.rows.map((row) => row.tract)).toEqual([
    '09110000100',
    '09130000200',
    '25025000100',
  ]);
  expect(relocated?.moved).toBe(2);
  expect(relocateInConnecticut(tracts, false, regions, read, tractsOfCounty)).toBeNull();
});
