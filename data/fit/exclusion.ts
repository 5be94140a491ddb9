import type { Exclusion } from '../model/figures.ts';
import type { Assumptions } from '../model/profile.ts';
import type { SchoolColumns } from '../model/school.ts';

/** Why each school is out of the ranking; '' where it is in, by the rules or by a lifted exclusion. */
export function excludeSchools(
  schools: SchoolColumns,
  { exclusionsLifted }: Pick<Assumptions, 'exclusionsLifted'>,
): Exclusion[] {
  return schools.unitid.map((unitid, s) =>
    exclusionsLifted[unitid] === undefined ? exclusionByRule(schools, s) : '',
  );
}

/** The rule that excludes a school, lifted or not; unknown enrolment does not exclude. */
export function exclusionByRule(schools: SchoolColumns, school: number): Exclusion {
  if (schools.administrative[school] === 1) return 'administrative';
  if (schools.active[school] === 0) return 'closed';
  if (schools.level[school] === 'less-than-two-year') return 'less than two years';
  if (schools.undergraduates[school] === 0) return 'no undergraduates';
  const share = schools.personalServicesShare?.[school];
  return share !== undefined && share >= 0.5 ? 'personal services' : '';
}
