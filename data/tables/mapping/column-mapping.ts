import { z } from 'zod';

/** The kinds of table that any list can be read as by saying what stands in which column. */
export const mappedKinds = ['attorneys', 'immigrants'] as const;
export type MappedKind = (typeof mappedKinds)[number];

/** Which column of a file holds which field. */
export const columnMappingSchema = z.strictObject({
  kind: z.enum(mappedKinds),
  /** Name of the field to name of the column, as written in the header. */
  columns: z.record(z.string().max(40), z.string().max(500)),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** What a list of attorneys can be placed by; one of them is enough. */
const placeWays: readonly (readonly string[])[] = [
  ['city', 'state'],
  ['zip'],
  ['latitude', 'longitude'],
];

/** A field that a column can be mapped to. */
export interface MappingField {
  name: string;
  /** What it is, for a person. */
  meaning: string;
  /** The same in a word or two, as it stands in a sentence. */
  label: string;
  required: boolean;
  /** How headers commonly name it: small letters and digits only. */
  headers: readonly string[];
}

export const fieldsOf: Record<MappedKind, readonly MappingField[]> = {
  attorneys: [
    field('name', 'name', 'Name of the attorney or office', true, [
      'name',
      'attorney',
      'attorneyname',
      'fullname',
      'organization',
      'organisation',
      'organizationname',
      'office',
      'officename',
      'firm',
      'firmname',
      'lawfirm',
      'provider',
      'agency',
    ]),
    field('kind', 'kind', 'Attorney or office', false, [
      'kind',
      'type',
      'attorneyoroffice',
      'officetype',
    ]),
    field('city', 'city', 'City of the address', false, [
      'city',
      'town',
      'municipality',
      'location',
    ]),
    field('state', 'state', 'State, by its postal code or name', false, [
      'state',
      'st',
      'stateabbr',
      'province',
    ]),
    field('zip', 'ZIP code', 'ZIP code', false, [
      'zip',
      'zipcode',
      'postalcode',
      'postcode',
      'zip5',
    ]),
    field('latitude', 'latitude', 'Latitude in degrees', false, ['latitude', 'lat', 'y']),
    field('longitude', 'longitude', 'Longitude in degrees', false, [
      'longitude',
      'long',
      'lon',
      'lng',
      'x',
    ]),
    field('interest', 'interest', 'How far they have said yes', false, [
      'interest',
      'status',
      'commitment',
    ]),
    field('pairsLow', 'pairs, at least', 'Pairs they take at least', false, [
      'pairslow',
      'minpairs',
      'low',
    ]),
    field('pairsExpected', 'pairs, expected', 'Pairs they are expected to take', false, [
      'pairs',
      'pairsexpected',
      'capacity',
      'expected',
    ]),
    field('pairsHigh', 'pairs, at most', 'Pairs they take at most', false, [
      'pairshigh',
      'maxpairs',
      'high',
    ]),
  ],
  immigrants: [
    field('county', 'county', 'FIPS code of the county, or its geographic identifier', false, [
      'fips',
      'countyfips',
      'fipscode',
      'fipsstco',
      'geoid',
      'countycode',
      // Beside a column of codes it holds the names.
      'county',
    ]),
    field(
      'metro',
      'metropolitan area',
      'Code of the metropolitan area, for a table of those',
      false,
      ['cbsa', 'cbsacode', 'metro', 'metrocode'],
    ),
    field('immigrants', 'immigrants', 'Immigrants (foreign-born residents)', true, [
      'immigrants',
      'foreignborn',
      'foreignbornnum',
      'foreignbornpopulation',
      'immigrantpopulation',
      'foreignbornsum',
    ]),
    field('margin', 'margin', 'Margin of error (90 %)', false, ['margin', 'moe', 'marginoferror']),
    field('population', 'population', 'Residents', false, [
      'population',
      'totalpopulation',
      'totalpopsum',
      'residents',
      'pop',
    ]),
    field('name', 'name', 'Name of the county', false, [
      'name',
      'countyname',
      'areaname',
      'county',
    ]),
  ],
};

function field(
  name: string,
  label: string,
  meaning: string,
  required: boolean,
  headers: readonly string[],
): MappingField {
  return { name, label, meaning, required, headers };
}

/**
 * What is to be marked beside a field: 'needed' where a list cannot be read without it, 'needed: place'
 * on each way to the place as long as none is mapped whole; '' where it may be left out.
 */
export function sayNeed(
  mapping: ColumnMapping,
  { name, required }: Pick<MappingField, 'name' | 'required'>,
): string {
  if (required) return 'needed';
  const way = mapping.kind === 'attorneys' && placeWays.find((fields) => fields.includes(name));
  if (!way) return '';
  const isWhole = (fields: readonly string[]) =>
    fields.every((field) => (mapping.columns[field] ?? '') !== '');
  if (!placeWays.some(isWhole)) return 'needed: place';
  return isWhole(way) ? 'needed' : '';
}

/** A header's letters and digits in small, so that 'ZIP Code' and 'zip_code' are one. */
function plain(header: string): string {
  return header.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** What a header most likely holds: each field the column whose name fits it best. */
export function guessColumns(
  kind: MappedKind,
  columns: readonly string[],
): ColumnMapping['columns'] {
  const guessed: ColumnMapping['columns'] = {};
  const free = new Map(columns.map((name) => [plain(name), name]));
  for (const { name, headers } of fieldsOf[kind]) {
    const found = headers.find((header) => free.has(header));
    if (found === undefined) continue;
    guessed[name] = free.get(found) ?? '';
    free.delete(found);
  }
  return guessed;
}

/** What a mapping still lacks, as a sentence; null where it is enough to read by. */
export function whatMappingLacks(
  mapping: ColumnMapping,
  columns: readonly string[],
): string | null {
  const known = new Set(columns);
  const named = (name: string): boolean => known.has(mapping.columns[name] ?? '');
  const missing = fieldsOf[mapping.kind].find(({ name, required }) => required && !named(name));
  if (missing) return `Say which column holds this: ${missing.meaning}.`;
  if (mapping.kind === 'immigrants') {
    return named('county') || named('metro')
      ? null
      : 'Say which column holds the code of the county, or that of the metropolitan area.';
  }
  const placed = placeWays.some((fields) => fields.every(named));
  return placed
    ? null
    : 'Say which columns hold the place: city and state, or the ZIP code, or latitude and longitude.';
}

/** What stands in which column: 'name in "Firm"; pairs, expected in "Pairs"'. */
export function sayMapping({ kind, columns }: ColumnMapping): string {
  return fieldsOf[kind]
    .filter(({ name }) => columns[name] !== undefined)
    .map(({ name, label }) => `${label} in "${columns[name]}"`)
    .join('; ');
}

/** What two files with the same header share, so that a mapping is remembered for it. */
export function keyOfHeader(columns: readonly string[]): string {
  return columns.map((name) => name.trim().toLowerCase()).join('\u001f');
}
