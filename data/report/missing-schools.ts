import type { CandidateCity } from '../model/shortlist.ts';
import { countOf } from '../words/plural.ts';
import type { ReportMissing, ReportSection } from './report.ts';

/** Why the row of a missing school has no figures. */
export const notInDatasets = 'Not in the datasets in use';

/** The schools of a city that the datasets in use do not have; `name` as the report calls the city. */
export function missingOf(
  { id, schools }: CandidateCity,
  name: string,
  isKnown: (unitid: string) => boolean,
): ReportMissing[] {
  return schools.flatMap((unitid, i) =>
    isKnown(unitid)
      ? []
      : [{ unitid, city: name, cityId: id, role: i === 0 ? ('lead' as const) : 'alternate' }],
  );
}

/** What to do where the school that stands for a city is missing, so that an alternate took its place. */
export function stepsOfMissing(missing: readonly ReportMissing[]): string[] {
  return missing
    .filter(({ role }) => role === 'lead')
    .map(
      ({ unitid }) =>
        `School ${unitid} stands for this city on the shortlist but is not in the datasets in use: import it again, or make another the lead.`,
    );
}

/** Which schools the report leaves out; no section where it leaves out none. */
export function sectionOfMissing(missing: readonly ReportMissing[]): ReportSection[] {
  if (missing.length === 0) return [];
  const schools = missing.map(({ unitid, city, role }) => `${unitid} (${city}, ${role})`);
  return [
    {
      heading: 'Schools that are missing',
      paragraphs: [
        `${countOf(missing.length, 'school')} of the shortlist ${missing.length === 1 ? 'is' : 'are'} not in the datasets in use, so that nothing is said here of ${missing.length === 1 ? 'it' : 'them'}. By UNITID: ${schools.join('; ')}.`,
      ],
    },
  ];
}
