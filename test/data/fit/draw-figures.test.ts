import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawFigures } from '../../../data/fit/draw-figures.ts';
import { randomStream, triangular } from '../../../data/fit/random.ts';
import type { RobustnessInput } from '../../../data/fit/robustness.ts';
import { valueAt } from '../../../data/fit/value-function.ts';
import { fiveQuestions, type Knot } from '../../../data/model/profile.ts';

const aShare = fc.double({ min: 0, max: 1, noNaN: true });
const aSchool = fc.record({
  area: fc.integer({ min: 0, max: 2 }),
  spread: fc.double({ min: 1e-4, max: 2, noNaN: true }),
  reach: fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 2_000_000, noNaN: true }),
  ),
  rest: fc.double({ min: 0, max: 50, noNaN: true }),
  share: aShare,
});
const someKnots = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 0, max: 1_500_000 })),
    { minLength: 2, maxLength: 6 },
  )
  .map((figures): Knot[] =>
    figures.sort((a, b) => a - b).map((figure, i) => [figure, (i * 53) % 101]),
  );

it('unsure figures are scored draw after draw as each would be by itself', () => {
  fc.assert(
    fc.property(
      fc.array(aSchool, { minLength: 1, maxLength: 8 }),
      someKnots,
      fc.integer(),
      (schools, reachKnots, seed) => {
        const uncertainNeed = schools.map((school, entry) => ({ entry, ...school }));
        const pairsKnots = fiveQuestions.valueFunctions.pairs;
        const input = {
          uncertainNeed,
          areas: 3,
          reachKnots,
          uncertainSupply: [{ entry: 0, low: 2, expected: 5, high: 20 }],
          pairsKnots,
        } as unknown as RobustnessInput;
        const need = new Float64Array(schools.length);
        const attorneys = new Float64Array(schools.length);
        const redraw = drawFigures(input, need, attorneys);
        for (let draw = 0; draw < 20; draw++) {
          redraw(randomStream(seed, draw));
          const random = randomStream(seed, draw);
          const numbers = [random.normal(), random.normal(), random.normal()];
          schools.forEach(({ area, spread, reach, rest, share }, i) => {
            const people = reach * Math.max(0, 1 + spread * numbers[area]);
            expect(need[i]).toBeCloseTo(rest + share * valueAt(people, reachKnots), 6);
          });
          expect(attorneys[0]).toBe(valueAt(triangular(2, 5, 20, random.uniform()), pairsKnots));
        }
      },
    ),
    { numRuns: 200 },
  );
});
