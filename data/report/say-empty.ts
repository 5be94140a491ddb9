import type { Report } from './report.ts';

/** Why a report has nothing to show, and what to do; null where it has a city. */
export function sayEmpty({ cities, shortlist, missing = [] }: Report): string | null {
  if (cities.length > 0) return null;
  return missing.length === 0
    ? `The shortlist “${shortlist}” has no city yet; add schools to it first.`
    : `No school of the shortlist “${shortlist}” is in the datasets in use; import a table that has them, or add others.`;
}
