import type { NamedArea } from '../model/area-name.ts';
import { isPlanningRegion } from '../tables/connecticut.ts';

/** Principal cities whose own name holds the hyphen that else stands between two cities. */
const hyphenated = ['Winston-Salem'];

/** How people say an area: 'Greater Boston' for its metro, 'Suffolk County' for the county. */
export function sayArea({ kind, id, name }: NamedArea): string {
  const [withoutState] = name.split(', ');
  if (kind === 'county') return sayCounty(id, withoutState);
  const whole = hyphenated.find((city) => withoutState.startsWith(city));
  return `Greater ${whole ?? withoutState.split(/[-–/]/)[0]}`;
}

/** A county by its full name, with the state: 'Suffolk County, MA'; a metro as it is named. */
export function sayAreaInFull({ kind, id, name }: NamedArea): string {
  if (kind === 'metro') return name;
  const [county, state] = name.split(', ');
  return state === 'DC' ? county : `${sayCounty(id, county)}, ${state}`;
}

/**
 * The table of immigrants names counties without the word for what they are, which is not 'county'
 * everywhere: Louisiana has parishes, Puerto Rico municipios, Alaska boroughs and census areas,
 * Connecticut planning regions since 2022, and independent cities (51510 Alexandria, 24510 Baltimore)
 * have codes from 510 on. Names that have the word already stay as they are.
 */
function sayCounty(id: string, name: string): string {
  if (withItsWord.test(name)) return name;
  const state = id.slice(0, 2);
  if (withoutWord.has(state)) return name;
  if (isPlanningRegion(id)) return `${name} Planning Region`;
  if (state === '22') return `${name} Parish`;
  if (state === '72') return `${name} Municipio`;
  if (id === carsonCity) return 'Carson City';
  return Number(id.slice(2)) >= 510 && citiesOutsideCounties.has(state)
    ? `${name} (city)`
    : `${name} County`;
}

const withItsWord =
  /\b(County|Parish|Municipio|Municipality|city|Borough|Census Area|Planning Region)$/;

/** Maryland, Missouri, Nevada, Virginia. */
const citiesOutsideCounties = new Set(['24', '29', '32', '51']);

/** Nevada's only independent city has 'City' in its name, whether a table writes it or not. */
const carsonCity = '32510';

/**
 * Alaska and the District of Columbia; American Samoa (districts), Guam, the Northern Marianas
 * (municipalities), the Virgin Islands.
 */
const withoutWord = new Set(['02', '11', '60', '66', '69', '78']);
