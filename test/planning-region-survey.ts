import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/**
 * Connecticut's planning regions by their real codes and names. The figures are made: no table of the
 * survey by planning region is among the official files, and the regions are made of towns, of which
 * there are no figures either. Immigrants, population.
 */
export const planningRegions = [
  ['09110', 'Capitol', 140_000, 976_000],
  ['09120', 'Greater Bridgeport', 76_000, 326_000],
  ['09130', 'Lower Connecticut River Valley', 14_000, 175_000],
  ['09140', 'Naugatuck Valley', 62_000, 453_000],
  ['09150', 'Northeastern Connecticut', 5_000, 96_000],
  ['09160', 'Northwest Hills', 9_000, 113_000],
  ['09170', 'South Central Connecticut', 78_000, 573_000],
  ['09180', 'Southeastern Connecticut', 27_000, 280_000],
  ['09190', 'Western Connecticut', 152_000, 620_000],
] as const;

/** The two parts of Valdez-Cordova, with made figures as well. */
const partsOfValdezCordova = [
  ['02063', 'Chugach Census Area, Alaska', 500, 7000],
  ['02066', 'Copper River Census Area, Alaska', 100, 2600],
] as const;

/**
 * Table B05002 of the whole country by the counties of 2023, as data.census.gov hands it out: the
 * figures of the official county file of 2012-16 everywhere but in Connecticut and Valdez-Cordova.
 */
export function planningRegionSurvey(sharedData: string): string {
  const file = join(sharedData, 'county/ers_rural_atlas_2018_People.csv');
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'latin1'), {
    header: true,
    skipEmptyLines: true,
  });
  const rows: (readonly [string, string, string | number, string | number])[] = data
    .filter(({ FIPS }) => /^\d{5}$/.test(FIPS) && !FIPS.endsWith('000'))
    .filter(({ FIPS }) => !FIPS.startsWith('09') && FIPS !== '02261')
    .map((row) => [
      row.FIPS,
      `${row.County}, ${row.State}`,
      row.ForeignBornNum || 'null',
      row.TotalPopACS || 'null',
    ]);
  for (const [code, name, immigrants, people] of planningRegions) {
    rows.push([code, `${name} Planning Region, Connecticut`, immigrants, people]);
  }
  rows.push(...partsOfValdezCordova);
  const codes = ['GEO_ID', 'NAME', 'B05002_001E', 'B05002_001M', 'B05002_013E', 'B05002_013M'];
  const labels = [
    'Geography',
    'Geographic Area Name',
    'Estimate!!Total:',
    'Margin of Error!!Total:',
    'Estimate!!Total:!!Foreign-born:',
    'Margin of Error!!Total:!!Foreign-born:',
  ];
  const lines = rows.map(([code, name, immigrants, people]) => [
    `0500000US${code}`,
    name,
    people,
    '*****',
    immigrants,
    immigrants === 'null' ? 'null' : 900,
  ]);
  const written = [codes, labels, ...lines].map(
    (cells) => `${cells.map((cell) => `"${cell}"`).join(',')},`,
  );
  return `\ufeff${written.join('\n')}\n`;
}
