import { weighMissingFacts } from '../fit/missing-facts.ts';
import type { RankedCountry } from '../fit/rank-country.ts';
import { countOf } from './plural.ts';
import { sayMissingFact } from './missing-words.ts';

/** What is not known of a school, first what would move its rank most; each a short sentence. */
export function sayOpenPoints(ranked: RankedCountry, school: number): string[] {
  const { figures } = ranked;
  const facts = weighMissingFacts(ranked, school).map((fact) => {
    const { name, consequence } = sayMissingFact(fact);
    return `${name} is not known; it ${consequence}`;
  });
  const missing = figures.countiesWithoutFigure[school];
  const counties = `No figure of immigrants for ${countOf(missing, 'county', 'counties')} of its area`;
  return missing > 0 ? [...facts, counties] : facts;
}
