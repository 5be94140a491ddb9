import type { Noun } from '../../words/plural.ts';
import type { TableRow } from '../table-row.ts';

/** The levels of area whose figures are of use here. */
export const surveyLevels = ['county', 'metro', 'tract'] as const;
export type SurveyLevel = (typeof surveyLevels)[number];

export interface SurveyArea {
  level: SurveyLevel;
  /** FIPS code of the county, CBSA code of the metro, eleven-digit code of the tract. */
  code: string;
}

/** Summary levels of the Census Bureau: '050' is a county. */
const usedLevels: ReadonlyMap<string, readonly [SurveyLevel, digits: number]> = new Map([
  ['050', ['county', 5]],
  ['310', ['metro', 5]],
  ['140', ['tract', 11]],
]);

const otherLevels: ReadonlyMap<string, Noun> = new Map([
  ['010', ['row of the nation', 'rows of the nation']],
  ['020', ['row of a region', 'rows of regions']],
  ['030', ['row of a division', 'rows of divisions']],
  ['040', ['row of a state', 'rows of states']],
  ['060', ['row of a county subdivision', 'rows of county subdivisions']],
  ['150', ['row of a block group', 'rows of block groups']],
  ['160', ['row of a place (city or town)', 'rows of places (cities and towns)']],
  ['314', ['row of a metropolitan division', 'rows of metropolitan divisions']],
  ['330', ['row of a combined statistical area', 'rows of combined statistical areas']],
  ['500', ['row of a congressional district', 'rows of congressional districts']],
  ['795', ['row of a microdata area', 'rows of microdata areas']],
  ['860', ['row of a ZIP code area', 'rows of ZIP code areas']],
]);

/** '0500000US25025', '310M700US14460', '31000US14460': level, variant, and the code behind US. */
const geoId = /^(\d{3})[0-9A-Z]{2,4}US(\w*)$/;

/** The area of a GEO_ID; null where it is none, or of a level that is of no use (and passed over). */
export function areaOfGeoId(row: TableRow, column: number): SurveyArea | null {
  const text = row.text(column);
  const parts = geoId.exec(text);
  if (parts === null) {
    row.refuse(column, 'not-a-geo-id', 'is not a geographic identifier such as 0500000US25025');
    return null;
  }
  const [, summary, code] = parts;
  const used = usedLevels.get(summary);
  if (used === undefined) {
    return row.passOver(otherLevels.get(summary) ?? rowsOfLevel(summary));
  }
  const [level, digits] = used;
  if (code.length === digits && /^\d+$/.test(code)) return { level, code };
  row.refuse(column, 'not-a-code', `does not end in the ${digits} digits of a ${level}`);
  return null;
}

function rowsOfLevel(summary: string): Noun {
  return [`row of the summary level ${summary}`, `rows of the summary level ${summary}`];
}

/** Of tables by county that have the sums of states and of the nation among their rows. */
export const rowsOfStates: Noun = [
  'row of a state or of the nation',
  'rows of states and of the nation',
];

/** How the Census API names its columns of areas, from the smallest up. */
export const apiColumns = {
  tract: 'tract',
  county: 'county',
  state: 'state',
  metro: 'metropolitan statistical area/micropolitan statistical area',
} as const;

/** Columns of levels that are of no use here. */
export const otherApiColumns: readonly (readonly [column: string, rows: Noun])[] = [
  ['block group', ['row of a block group', 'rows of block groups']],
  ['county subdivision', ['row of a county subdivision', 'rows of county subdivisions']],
  ['place', ['row of a place (city or town)', 'rows of places (cities and towns)']],
  ['zip code tabulation area', ['row of a ZIP code area', 'rows of ZIP code areas']],
  [
    'congressional district',
    ['row of a congressional district', 'rows of congressional districts'],
  ],
  ['us', ['row of the nation', 'rows of the nation']],
];

export type ApiPositions = Record<keyof typeof apiColumns, number>;

/** The area of a row of the Census API, from its columns state, county and tract, or metro. */
export function areaOfApiRow(
  row: TableRow,
  at: ApiPositions,
  other: Noun | null,
): SurveyArea | null {
  if (other !== null) return row.passOver(other);
  const digitsOf = (column: number, width: number): string => {
    const text = row.text(column);
    if (/^\d+$/.test(text) && text.length <= width) return text.padStart(width, '0');
    row.refuse(column, 'not-a-code', `is not a code of ${width} digits`);
    return '';
  };
  if (at.metro >= 0) return { level: 'metro', code: digitsOf(at.metro, 5) };
  if (at.county < 0) return row.passOver(['row of a state', 'rows of states']);
  const county = digitsOf(at.state, 2) + digitsOf(at.county, 3);
  return at.tract < 0
    ? { level: 'county', code: county }
    : { level: 'tract', code: county + digitsOf(at.tract, 6) };
}
