import type { Candidate } from '../model/candidate.ts';
import type { SchoolFigures } from '../model/figures.ts';
import { candidateFigures } from './candidate-figures.ts';

/** The figures of all schools with what is known of the candidates among them. */
export function withCandidates(
  figures: SchoolFigures,
  unitids: readonly string[],
  candidates: readonly Candidate[],
): SchoolFigures {
  const positions = new Map(unitids.map((unitid, school) => [unitid, school]));
  const home = figures.criteria.home.slice();
  const champion = figures.criteria.champion.slice();
  const interest = figures.criteria.interest.slice();
  for (const candidate of candidates) {
    const school = positions.get(candidate.unitid);
    if (school === undefined) continue;
    const known = candidateFigures(candidate);
    home[school] = known.home;
    champion[school] = known.champion;
    interest[school] = known.interest;
  }
  return { ...figures, criteria: { ...figures.criteria, home, champion, interest } };
}
