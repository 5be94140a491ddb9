import type { SchoolColumns } from '../../data/model/school.ts';

/** What the list is narrowed to. A filter hides schools; it never changes a score or a rank. */
export interface Filters {
  /** Words that must all be found in the name, the city, the state or the UNITID. */
  search: string;
  /** Postal code; '' for all states. */
  state: string;
  /** Null for no minimum. Schools whose undergraduates are not known do not reach a minimum. */
  minimumUndergraduates: number | null;
}

export const noFilters: Filters = { search: '', state: '', minimumUndergraduates: null };

export function isFiltered(filters: Filters): boolean {
  return (
    filters.search.trim() !== '' || filters.state !== '' || filters.minimumUndergraduates !== null
  );
}

/** The text of each school that a search looks into, made once. */
export function searchTexts(schools: SchoolColumns): string[] {
  return schools.unitid.map((unitid, s) =>
    plain(`${schools.name[s]} ${schools.city[s]} ${schools.state[s]} ${unitid}`),
  );
}

/** 1 for each school that passes all filters. */
export function filterSchools(
  schools: SchoolColumns,
  texts: string[],
  filters: Filters,
): Uint8Array {
  const words = plain(expandShortNames(filters.search)).split(' ').filter(Boolean);
  const minimum = filters.minimumUndergraduates;
  return Uint8Array.from(texts, (text, s) =>
    (filters.state === '' || schools.state[s] === filters.state) &&
    (minimum === null || schools.undergraduates[s] >= minimum) &&
    words.every((word) => text.includes(word))
      ? 1
      : 0,
  );
}

/** Lower case, without accents, and with every run of other signs as one blank. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
}

/** Names that everybody says and no directory has. */
const shortNames: [RegExp, string][] = [
  [/\bumass\b/gi, 'university of massachusetts'],
  [/\buconn\b/gi, 'university of connecticut'],
  [/\bumd\b/gi, 'university of maryland'],
  [/\bmit\b/gi, 'massachusetts institute of technology'],
  [/\bucla\b/gi, 'university of california los angeles'],
  [/\bnyu\b/gi, 'new york university'],
];

function expandShortNames(search: string): string {
  return shortNames.reduce((text, [short, long]) => text.replace(short, long), search);
}
