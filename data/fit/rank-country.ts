import type { Atlas } from '../model/atlas.ts';
import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import type { RankedFigures } from './goal.ts';
import { rankSchools, tieOrder } from './rank.ts';
import { scoreFit, scoreQuestions } from './score.ts';

/** All that a ranking is made of and what it says, of every school of the country. */
export interface RankedCountry extends RankedFigures {
  atlas: Atlas;
  ties: Int32Array;
}

/** Ranks all schools under a profile, from figures measured under the same one. */
export function rankCountry(atlas: Atlas, figures: SchoolFigures, profile: Profile): RankedCountry {
  const scores = scoreQuestions(figures.criteria, profile);
  const fit = scoreFit(scores, profile);
  const ties = tieOrder(figures, atlas.schools);
  const ranking = rankSchools(fit, figures, ties, profile);
  return { atlas, figures, profile, scores, fit, ties, ranking };
}
