import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ranking } from '../../../data/fit/rank.ts';
import { type QuestionScores, scoreFit } from '../../../data/fit/score.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import { type Question, questions } from '../../../data/model/question.ts';
import { rescaleWeights } from '../../../renderer/profile/rescale-weights.ts';
import { type SafeZone, zoneInParts } from '../../../renderer/state/safe-zones.ts';

/** The zone with all its parts gone through. */
function findSafeZone(
  ranked: Parameters<typeof zoneInParts>[0],
  question: Question,
  locked: ReadonlySet<Question> = new Set(),
): SafeZone | undefined {
  const parts = zoneInParts(ranked, question, locked);
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}

const schools = 5;
const score = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 100 }) },
  fc.constant(NaN),
);
const table = fc.record(
  Object.fromEntries(
    questions.map((q) => [q, fc.array(score, { minLength: schools, maxLength: schools })]),
  ) as Record<Question, fc.Arbitrary<number[]>>,
);

function scoresOf(columns: Record<Question, number[]>): QuestionScores {
  const make = (fill: (q: Question) => Float64Array) =>
    Object.fromEntries(questions.map((q) => [q, fill(q)])) as Record<Question, Float64Array>;
  return {
    values: {} as QuestionScores['values'],
    questions: make((q) => Float64Array.from(columns[q])),
    known: make((q) => Float64Array.from(columns[q], (s) => (Number.isNaN(s) ? 0 : 1))),
  };
}

/** The ranked schools, by fit alone. */
function rankingOf(scores: QuestionScores, profile: Profile): Ranking {
  const { fit } = scoreFit(scores, profile);
  const known = [...fit.keys()].filter((s) => !Number.isNaN(fit[s]));
  const order = Int32Array.from(known.sort((a, b) => fit[b] - fit[a]));
  return { order, ranked: order.length } as Ranking;
}

/** Whether the first school stays first at a weight, tried with the slider's own re-scaling. */
function staysFirst(
  scores: QuestionScores,
  profile: Profile,
  question: Question,
  locked: Set<Question>,
  first: number,
): (weight: number, tolerance?: number) => boolean {
  return (weight, tolerance = 1e-7) => {
    const questionWeights = rescaleWeights(profile.questionWeights, question, weight, { locked });
    const { fit } = scoreFit(scores, { ...profile, questionWeights });
    return fit.every((other) => Number.isNaN(other) || other <= fit[first] + tolerance);
  };
}

describe('the safe zone of the first place', () => {
  test.each(['arithmetic', 'geometric'] as const)(
    'is what trying every weight shows: %s mean',
    (mean) => {
      fc.assert(
        fc.property(
          table,
          fc.constantFrom(...questions),
          fc.subarray([...questions], { maxLength: 3 }),
          (columns, question, toLock) => {
            const locked = new Set(toLock.filter((q) => q !== question));
            const profile = { ...fiveQuestions, mean };
            const scores = scoresOf(columns);
            const ranking = rankingOf(scores, profile);
            fc.pre(ranking.ranked > 1);
            const zone = findSafeZone({ ranking, scores, profile }, question, locked);
            const stays = staysFirst(scores, profile, question, locked, ranking.order[0]);
            const free = 100 - [...locked].reduce((sum, q) => sum + profile.questionWeights[q], 0);
            const now = profile.questionWeights[question];
            if (zone === undefined) throw new Error('There is a first place, so there is a zone');
            for (let weight = 1; weight < free; weight++) {
              // A zone that ends on a whole weight leaves that weight to either side.
              if (weight > zone.least && weight < zone.most) expect(stays(weight)).toBe(true);
            }
            // Just beyond an end another comes first; farther off they may have changed places again.
            const overtaken = (end: number, beyond: 1 | -1) =>
              [1e-4, 1e-3, 1e-2].some((step) => !stays(end + beyond * step, 1e-10));
            const [low, high] = [zone.low * 100, zone.high * 100];
            if (zone.lowRival !== null && low > 1 && low < now)
              expect(overtaken(low, -1)).toBe(true);
            if (zone.highRival !== null && high < free - 1 && high > now)
              expect(overtaken(high, 1)).toBe(true);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  test('of MODEL.md section 10 lies between the flips named there', () => {
    const [need, attorneys, students] = [
      [90, 50, 30],
      [20, 80, 60],
      [60, 50, 90],
    ];
    const none = [NaN, NaN, NaN];
    const profile = {
      ...fiveQuestions,
      questionWeights: { need: 50, attorneys: 30, students: 20, home: 0, champion: 0 },
    };
    const scores = scoresOf({ need, attorneys, students, home: none, champion: none });
    const ranking = rankingOf(scores, profile);
    const zoneOf = (question: Question) => findSafeZone({ ranking, scores, profile }, question);
    expect(zoneOf('need')).toMatchObject({ least: 45, most: 100, lowRival: 1, highRival: null });
    expect(zoneOf('attorneys')).toMatchObject({ least: 0, most: 34, highRival: 1 });
    expect(zoneOf('students')).toMatchObject({ least: 0, most: 42, highRival: 2 });
  });

  test('of two schools that are level reaches only to the side on which the first gains', () => {
    const scores = scoresOf({
      need: [99, 17],
      attorneys: [NaN, 99],
      students: [19, 65],
      home: [87, 48],
      champion: [3, 91],
    });
    const { fit } = scoreFit(scores, fiveQuestions);
    expect(fit[0]).toBeCloseTo(fit[1], 12);
    const zone = (order: number[]) => {
      const ranking = { order: Int32Array.from(order), ranked: 2 } as Ranking;
      const found = findSafeZone({ ranking, scores, profile: fiveQuestions }, 'need');
      return [found?.low, found?.high];
    };
    expect(zone([0, 1])).toEqual([expect.closeTo(0.3, 9), 1]);
    expect(zone([1, 0])).toEqual([0, expect.closeTo(0.3, 9)]);
  });
});
