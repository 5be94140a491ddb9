import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { immigrantBreaks, immigrantClass } from '../../../renderer/map/immigrant-classes.ts';

/** Immigrants of every county of the ERS file, by FIPS code. */
function officialFigures(): Map<string, number> {
  const file = new URL(
    '../../../../shared/data/county/ers_rural_atlas_2018_People.csv',
    import.meta.url,
  );
  const text = new TextDecoder('windows-1252').decode(readFileSync(file));
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const counties = data.filter(
    ({ FIPS, ForeignBornNum }) => !FIPS.endsWith('000') && ForeignBornNum,
  );
  return new Map(counties.map(({ FIPS, ForeignBornNum }) => [FIPS, Number(ForeignBornNum)]));
}

describe('classes of immigrants', () => {
  test('a bound belongs to the class above it, as the baseline of 90,000 is met by 90,000', () => {
    expect(immigrantClass(0)).toBe(0);
    expect(immigrantClass(999)).toBe(0);
    expect(immigrantClass(1000)).toBe(1);
    expect(immigrantClass(89_999)).toBe(2);
    expect(immigrantClass(90_000)).toBe(3);
    expect(immigrantClass(3_474_253)).toBe(4);
  });

  test('no figure is no class, not the lowest', () => {
    expect(immigrantClass(Number.NaN)).toBe(-1);
  });

  test('hold 1, 7, 21, 21 and 50 % of all immigrants, and none is empty', () => {
    const figures = officialFigures();
    expect(figures.size).toBe(3142);
    const sums = new Array<number>(immigrantBreaks.length + 1).fill(0);
    for (const immigrants of figures.values()) sums[immigrantClass(immigrants)] += immigrants;
    const all = sums.reduce((a, b) => a + b);
    expect(all).toBe(42_193_781);
    expect(sums.map((sum) => Math.round((100 * sum) / all))).toEqual([1, 7, 21, 21, 50]);
  });

  test('tell the counties of the partners and Los Angeles apart from the rest', () => {
    const figures = officialFigures();
    const classOf = (county: string) => immigrantClass(figures.get(county) ?? Number.NaN);
    expect(['25025', '25027', '44007', '06037'].map(classOf)).toEqual([3, 3, 3, 4]);
  });
});
