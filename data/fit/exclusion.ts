import type { Exclusion } from '../model/figures.ts';
import type { SchoolColumns } from '../model/school.ts';

/** Why each school is out of the ranking; '' where it is in. Unknown enrolment does not exclude. */
export function excludeSchools(schools: SchoolColumns): Exclusion[] {
  return schools.unitid.map((_, s) => {
    if (schools.administrative[s] === 1) return 'administrative';
    if (schools.active[s] === 0) return 'closed';
    if (schools.level[s] === 'less-than-two-year') return 'less than two years';
    return schools.undergraduates[s] === 0 ? 'no undergraduates' : '';
  });
}
