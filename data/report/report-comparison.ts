import { compareSchools } from '../fit/comparison.ts';
import { comparisonSentence } from '../fit/comparison-sentence.ts';
import type { RankedCountry } from '../fit/rank-country.ts';
import { describeSchool } from './ranked-schools.ts';
import type { ReportComparison } from './report.ts';

/** So many neighbours in the order are compared in words; the table has all. */
const mostSentences = 6;

/** The lead schools side by side, in the order of the shortlist. */
export function reportComparison(
  country: RankedCountry,
  leads: readonly { school: number; city: string }[],
): ReportComparison {
  const { scores, profile, fit, atlas, ranking } = country;
  const rows = leads.map(({ school, city }) => {
    const { unitid, name, fit: ownFit, questions, statuses } = describeSchool(country, school);
    return { city, unitid, name, fit: ownFit, scores: questions, statuses };
  });
  // The fit of a school apart or out is of too little to stand above anyone by it.
  const comparable = leads.filter(({ school }) => ranking.rank[school] > 0);
  const sentences = comparable.slice(1, mostSentences + 1).map(({ school: below }, i) => {
    const above = comparable[i].school;
    return comparisonSentence(
      compareSchools(scores, profile, above, below),
      atlas.schools.name[above],
      atlas.schools.name[below],
      fit.fit[above],
      fit.fit[below],
    );
  });
  return { rows, sentences };
}
