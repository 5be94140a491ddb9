import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../data/fit/value-function.ts';
import { criteria } from '../../../data/model/criterion.ts';
import { fiveQuestions, type Knot } from '../../../data/model/profile.ts';
import { figureAxes, figureOnAxis, shareOnAxis } from '../../../renderer/chart/figure-axis.ts';
import { addKnot, findKnotProblem, moveKnot, writeKnot } from '../../../renderer/profile/knots.ts';

const { reach, centrality } = fiveQuestions.valueFunctions;
const criterion = fc.constantFrom(...criteria);

describe('moving a knot', () => {
  test('rounds to a figure that people would type', () => {
    expect(moveKnot(reach, 2, [61_234, 54.4], figureAxes.reach)[2]).toEqual([61_000, 54]);
    expect(moveKnot(centrality, 1, [0.5649, 41], figureAxes.centrality)[1]).toEqual([0.56, 41]);
  });

  test('stops before its neighbours and at the ends of the scale', () => {
    expect(moveKnot(reach, 2, [900_000, 120], figureAxes.reach)[2]).toEqual([90_000, 100]);
    expect(moveKnot(reach, 2, [10, -8], figureAxes.reach)[2]).toEqual([26_000, 0]);
    expect(moveKnot(reach, 0, [-50, 3], figureAxes.reach)[0]).toEqual([0, 3]);
  });

  test('never leaves knots that are no value function', () => {
    fc.assert(
      fc.property(
        criterion,
        fc.nat(5),
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.double({ min: -500, max: 500, noNaN: true }),
        (name, k, figure, value) => {
          const knots = fiveQuestions.valueFunctions[name];
          const moved = moveKnot(knots, k % knots.length, [figure, value], figureAxes[name]);
          expect(findKnotProblem(moved, figureAxes[name])).toBeNull();
        },
      ),
    );
  });
});

describe('adding a knot', () => {
  test('puts it on the line, so that no value changes by more than its rounding', () => {
    fc.assert(
      fc.property(criterion, fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
        const knots = fiveQuestions.valueFunctions[name];
        const axis = figureAxes[name];
        const added = addKnot(knots, axis, figureOnAxis(axis, share));
        expect(findKnotProblem(added, axis)).toBeNull();
        for (const [figure] of knots)
          expect(valueAt(figure, added)).toBeCloseTo(valueAt(figure, knots), 9);
        for (const [figure, value] of added)
          expect(Math.abs(valueAt(figure, knots) - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('without a place takes the middle of the widest gap', () => {
    expect(addKnot(centrality, figureAxes.centrality)).toEqual([
      [0.3, 0],
      [0.45, 20],
      [0.6, 40],
      [0.8, 70],
      [1, 100],
    ]);
  });
});

test('figures that do not rise are named where they stand', () => {
  const falling: Knot[] = [
    [0, 0],
    [60_000, 40],
    [50_000, 60],
  ];
  expect(findKnotProblem(falling, figureAxes.reach)).toMatchObject({
    at: 2,
    sentence: expect.stringContaining('50,000 comes after 60,000'),
  });
  const twice: Knot[] = [
    [0.3, 0],
    [0.3, 40],
  ];
  expect(findKnotProblem(twice, figureAxes.centrality)?.sentence).toContain('30 stands twice');
});

test('a knot is written as people read its figure', () => {
  expect(writeKnot(figureAxes.centrality, [0.305, 12])).toBe('30.5 = 12');
  expect(writeKnot(figureAxes.reach, [25_000, 30])).toBe('25,000 = 30');
});

test('a place on an axis and its figure lead to one another', () => {
  fc.assert(
    fc.property(criterion, fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
      const axis = figureAxes[name];
      expect(shareOnAxis(axis, figureOnAxis(axis, share))).toBeCloseTo(share, 9);
    }),
  );
});
