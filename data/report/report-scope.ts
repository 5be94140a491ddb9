import type { Shortlist } from '../model/shortlist.ts';
import { formatCount } from '../words/numbers.ts';

/**
 * What is in a report or a file, and out of how much: '12 cities, 19 schools, of 2,310 ranked'.
 * @param missing schools of the shortlist that are not in it, since the datasets do not have them
 */
export function sayScope(cities: number, schools: number, ranked: number, missing = 0): string {
  const scope = `${counted(cities, 'city', 'cities')}, ${counted(schools, 'school', 'schools')}, of ${formatCount(ranked)} ranked`;
  if (missing === 0) return scope;
  return `${scope}; ${formatCount(missing)} more ${missing === 1 ? 'is' : 'are'} not in the datasets`;
}

/** The same of a shortlist, before a report is made of it. */
export function sayShortlistScope(
  shortlist: Shortlist | null,
  unitids: readonly string[],
  ranked: number,
): string {
  const cities = (shortlist?.cities ?? []).map(({ schools }) =>
    schools.map((unitid) => unitids.includes(unitid)),
  );
  const schools = cities.flat();
  const known = schools.filter(Boolean).length;
  const shown = cities.filter((city) => city.includes(true)).length;
  return sayScope(shown, known, ranked, schools.length - known);
}

function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** What is in a file of the whole ranking: 'all 6,163 schools, 3,907 of them ranked'. */
export function sayRankingScope(schools: number, ranked: number): string {
  return `all ${formatCount(schools)} schools, ${formatCount(ranked)} of them ranked`;
}
