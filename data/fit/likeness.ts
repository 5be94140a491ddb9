import { type Criterion, criteria, criterionDescriptions } from '../model/criterion.ts';
import type { Profile } from '../model/profile.ts';
import type { QuestionScores } from './score.ts';

/** How like another school is to one, by the values of their criteria. */
export interface Likeness {
  school: number;
  /** Root of the weighted mean of the squared differences of value, 0-100. */
  distance: number;
  /** Criteria whose values are within 10 points, and those more than 20 apart, the farthest first. */
  alike: Criterion[];
  differs: Criterion[];
}

const near = 10;
const far = 20;

/**
 * The schools nearest to one in the space of criteria, each weighed as in the fit. A criterion counts
 * where both schools have it; a school that shares less than half of the weight known of the first is
 * left out, since little says that it is alike.
 */
export function findLikeSchools(
  scores: QuestionScores,
  profile: Profile,
  school: number,
  candidates: Int32Array,
  count: number,
): Likeness[] {
  const weighed = criteria
    .map((criterion) => ({ criterion, weight: weightOf(criterion, profile) }))
    .filter(
      ({ criterion, weight }) => weight > 0 && !Number.isNaN(scores.values[criterion][school]),
    );
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const distances: { other: number; distance: number }[] = [];
  for (const other of candidates) {
    if (other === school) continue;
    let squares = 0;
    let shared = 0;
    for (const { criterion, weight } of weighed) {
      const apart = scores.values[criterion][other] - scores.values[criterion][school];
      if (Number.isNaN(apart)) continue;
      squares += weight * apart * apart;
      shared += weight;
    }
    if (shared > 0 && shared >= whole / 2)
      distances.push({ other, distance: Math.sqrt(squares / shared) });
  }
  return distances
    .sort((a, b) => a.distance - b.distance || a.other - b.other)
    .slice(0, count)
    .map(({ other, distance }) => {
      const apart = weighed.map(({ criterion }) => ({
        criterion,
        size: Math.abs(scores.values[criterion][other] - scores.values[criterion][school]),
      }));
      return {
        school: other,
        distance,
        alike: apart.filter(({ size }) => size <= near).map(({ criterion }) => criterion),
        differs: apart
          .filter(({ size }) => size > far)
          .sort((a, b) => b.size - a.size)
          .map(({ criterion }) => criterion),
      };
    });
}

/** Weight of a criterion in the whole profile. */
function weightOf(criterion: Criterion, profile: Profile): number {
  const { question } = criterionDescriptions[criterion];
  const inQuestion = criteria
    .filter((c) => criterionDescriptions[c].question === question)
    .reduce((sum, c) => sum + profile.criterionWeights[c], 0);
  if (inQuestion === 0) return 0;
  return (profile.questionWeights[question] * profile.criterionWeights[criterion]) / inQuestion;
}
