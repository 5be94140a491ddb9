import { create } from 'zustand';
import { rankSchools } from '../../data/fit/rank.ts';
import { type RankedCountry, rankCountry } from '../../data/fit/rank-country.ts';
import { scoreFit, scoreQuestions } from '../../data/fit/score.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import type { Profile } from '../../data/model/profile.ts';

/**
 * The ranked country: what was loaded, the profile, and what follows from them. All of it comes from
 * pure functions of data/fit, each step redone only when something before it has changed; moving a
 * weight redoes the last two and takes well under a frame.
 */
export type Ranked = RankedCountry;

const useStore = create<{ ranked: Ranked | null }>()(() => ({ ranked: null }));

/** Reads from the ranked country; only for what is drawn once it is there. */
export function useRanked<Value>(select: (ranked: Ranked) => Value): Value {
  return useStore(({ ranked }) => select(opened(ranked)));
}

export function currentRanking(): Ranked {
  return opened(useStore.getState().ranked);
}

/** Calls the listener after every change of the ranked country. */
export function onRankingChange(
  listener: (now: Ranked, before: Ranked | null) => void,
): () => void {
  return useStore.subscribe(({ ranked }, before) => {
    if (ranked !== null && ranked !== before.ranked) listener(ranked, before.ranked);
  });
}

/** First ranking of a workspace, and each later one with new figures. */
export function rankWith(atlas: Atlas, profile: Profile, figures: SchoolFigures): void {
  useStore.setState({ ranked: rankCountry(atlas, figures, profile) });
}

/** Re-ranks under another profile with the same assumptions, from the figures that are there. */
export function rankWithProfile(profile: Profile): void {
  const ranked = currentRanking();
  const scores = isScoredAlike(profile, ranked.profile)
    ? ranked.scores
    : scoreQuestions(ranked.figures.criteria, profile);
  useStore.setState({ ranked: weighed({ ...ranked, profile, scores }) });
}

/** Whether the scores of the questions stand: only what comes after them has changed. */
function isScoredAlike(one: Profile, other: Profile): boolean {
  return (
    one.valueFunctions === other.valueFunctions &&
    one.criterionWeights === other.criterionWeights &&
    one.unknowns === other.unknowns
  );
}

function weighed(base: Omit<Ranked, 'fit' | 'ranking'>): Ranked {
  const fit = scoreFit(base.scores, base.profile);
  return { ...base, fit, ranking: rankSchools(fit, base.figures, base.ties, base.profile) };
}

function opened(ranked: Ranked | null): Ranked {
  if (ranked === null) throw new Error('The ranking was read before a workspace was open');
  return ranked;
}
