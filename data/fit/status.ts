import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import { type Question, questions, type Status } from '../model/question.ts';

/** How a school stands against the baseline of each question (MODEL.md sections 3-6). */
export function judgeSchool(
  figures: SchoolFigures,
  profile: Profile,
  school: number,
): Record<Question, Status> {
  const { baselines } = profile;
  const { criteria } = figures;
  return {
    need: judgeImmigrants(
      figures.immigrants[school],
      figures.chanceOverBaseline[school],
      figures.countiesWithoutFigure[school],
      baselines.immigrants,
    ),
    attorneys: judgeRange(
      figures.pairsLow[school],
      figures.pairsHigh[school],
      baselines.firstYearPairs,
    ),
    students: judgeBand(
      criteria.undergraduates[school],
      baselines.undergraduatesLow,
      baselines.undergraduatesHigh,
    ),
    home: judgeBand(criteria.home[school], 1, baselines.homeFeatures),
    champion: judgeBand(criteria.champion[school], 1, baselines.championAuthority),
  };
}

/** How many of the five baselines the school meets; borderline and unknown do not count. */
export function countBaselinesMet(statuses: Record<Question, Status>): number {
  return questions.filter((question) => statuses[question] === 'meets').length;
}

/**
 * By P(immigrants >= baseline) where the margin is known, else by the estimate alone. Where counties
 * of the area have no figure the sum is a least number: it can meet the baseline, never miss it.
 */
export function judgeImmigrants(
  immigrants: number,
  chance: number,
  countiesWithoutFigure: number,
  baseline: number,
): Status {
  if (Number.isNaN(immigrants)) return 'unknown';
  if (Number.isNaN(chance) ? immigrants >= baseline : chance >= 0.9) return 'meets';
  if (countiesWithoutFigure > 0) return 'unknown';
  return chance > 0.1 ? 'borderline' : 'below';
}

/** Meets even at the low end; borderline if only the high end reaches the baseline. */
function judgeRange(low: number, high: number, baseline: number): Status {
  if (Number.isNaN(high)) return 'unknown';
  if (low >= baseline) return 'meets';
  return high >= baseline ? 'borderline' : 'below';
}

/** Below the band, inside it (borderline), or from its upper end on. */
function judgeBand(figure: number, low: number, high: number): Status {
  if (Number.isNaN(figure)) return 'unknown';
  if (figure >= high) return 'meets';
  return figure >= low ? 'borderline' : 'below';
}
