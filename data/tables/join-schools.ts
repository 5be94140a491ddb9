import { type CountyIndex, distanceToCountyKm, locateCounty } from '../geo/locate-county.ts';
import type { Finding } from '../model/finding.ts';
import { isFormerConnecticutCounty, isPlanningRegion } from './connecticut.ts';
import type { Joined } from './join-counties.ts';
import { renamedIn } from './renamed-counties.ts';
import { sayDistance } from '../words/distance.ts';
import type { SchoolRow } from './rows.ts';
import type { DirectoryRow, EnrolmentRow } from './source-rows.ts';

/** Simplified boundaries cut the coast by a few hundred metres; farther off a point is at sea. */
const coastToleranceKm = 5;

/**
 * Makes schools of the directory and the enrolment, each in the county whose boundary holds it. The
 * directory's own county code is a cross-check: it may be of another vintage than the boundaries.
 * @param countyName how a sentence names the county of a code
 */
export function joinSchools(
  directory: readonly DirectoryRow[],
  lines: readonly number[],
  enrolment: readonly EnrolmentRow[],
  boundaries: CountyIndex,
  countyName: (code: string) => string,
): Joined<SchoolRow> {
  const undergraduatesOf = new Map(enrolment.map((row) => [row.unitid, row.undergraduates]));
  const findings: Finding[] = [];
  let withoutEnrolment = 0;
  let inPlanningRegions = 0;
  let inFormerCounties = 0;
  const rows = directory.map((school, i): SchoolRow => {
    const { countyInFile, latitude, longitude, ...rest } = school;
    const say = (code: string, severity: Finding['severity'], what: string): void => {
      findings.push({
        code,
        severity,
        row: lines[i],
        column: null,
        value: school.unitid,
        message: `Line ${lines[i]}: ${school.name} (${school.unitid}) ${what}.`,
      });
    };
    const located = locateCounty(boundaries, latitude, longitude, coastToleranceKm);
    const besideIts = isBeside(boundaries, countyInFile, latitude, longitude);
    const county = besideIts ? countyInFile : (located?.county ?? null);
    if (located === null) {
      say(
        'school-outside-counties',
        'note',
        'lies in no county of the boundaries, so it has no area',
      );
    } else if (located.county !== county) {
      say('county-by-file', 'note', beside(school, located.county, boundaries, countyName));
    } else if (located.distanceKm > 0) {
      say(
        'school-off-coast',
        'note',
        `lies ${sayDistance(located.distanceKm, 'miles')} off the simplified boundary of ${countyName(county ?? '')}, and is taken to be in that county`,
      );
    }
    if (countyInFile !== null && county !== null && countyInFile !== county) {
      if (isPlanningRegion(countyInFile) && isFormerConnecticutCounty(county)) {
        inPlanningRegions += 1;
      } else if (isFormerConnecticutCounty(countyInFile) && isPlanningRegion(county)) {
        inFormerCounties += 1;
      } else if (!isSameUnderOtherCode(countyInFile, county))
        say(
          'county-disagrees',
          'warning',
          disagreement(school, countyInFile, county, boundaries, countyName),
        );
    }
    const undergraduates = undergraduatesOf.get(school.unitid);
    if (undergraduates === undefined) withoutEnrolment += 1;
    return { ...rest, latitude, longitude, county, undergraduates: undergraduates ?? null };
  });
  if (inPlanningRegions > 0) {
    findings.push(
      summary(
        'planning-regions',
        `${inPlanningRegions} schools of Connecticut have a planning region in the file and are given the county in whose boundary they lie.`,
      ),
    );
  }
  if (inFormerCounties > 0) {
    findings.push(
      summary(
        'former-counties',
        `${inFormerCounties} schools of Connecticut have a former county in the file and are given the planning region in whose boundary they lie.`,
      ),
    );
  }
  if (withoutEnrolment > 0) {
    findings.push(
      summary(
        'enrolment-unknown',
        `${withoutEnrolment} schools have no row in the file of enrolment, so their undergraduates are unknown.`,
      ),
    );
  }
  return { rows, findings };
}

function isSameUnderOtherCode(one: string, other: string): boolean {
  return renamedIn(one, new Set([other])) !== null || renamedIn(other, new Set([one])) !== null;
}

/**
 * The boundaries are simplified by up to 1.5 km, so that a school may stand on the wrong side of
 * one (Bunker Hill Community College is in Boston, and they have it across the river). That near to
 * its own county, the directory's code, which comes from the address, is the better witness.
 */
const simplifiedByKm = 1.5;

function isBeside(
  boundaries: CountyIndex,
  county: string | null,
  latitude: number,
  longitude: number,
): boolean {
  if (county === null) return false;
  const distanceKm = distanceToCountyKm(boundaries, county, latitude, longitude);
  return distanceKm !== null && distanceKm <= simplifiedByKm;
}

function beside(
  { latitude, longitude, countyInFile }: DirectoryRow,
  found: string,
  boundaries: CountyIndex,
  countyName: (code: string) => string,
): string {
  const distanceKm = distanceToCountyKm(boundaries, countyInFile ?? '', latitude, longitude);
  return `lies in ${countyName(found)} by the simplified boundaries, but ${sayDistance(distanceKm ?? 0, 'miles')} from ${countyName(countyInFile ?? '')}, its county by the file, which counts`;
}

function disagreement(
  { latitude, longitude }: DirectoryRow,
  inFile: string,
  found: string,
  boundaries: CountyIndex,
  countyName: (code: string) => string,
): string {
  const distanceKm = distanceToCountyKm(boundaries, inFile, latitude, longitude);
  const how =
    distanceKm === null
      ? 'which the boundaries do not have'
      : `whose boundary is ${sayDistance(distanceKm, 'miles')} away`;
  return `is in ${countyName(inFile)} by the file, ${how}, and in ${countyName(found)} by its place, which counts`;
}

function summary(code: string, message: string): Finding {
  return { code, severity: 'note', row: null, column: null, value: null, message };
}
