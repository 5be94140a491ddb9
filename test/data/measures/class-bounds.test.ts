import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBounds, classOf } from '../../../data/measures/class-bounds.ts';
import { type Classing, classings } from '../../../data/measures/colouring.ts';
import { naturalBounds } from '../../../data/measures/natural-bounds.ts';
import { immigrantBreaks } from '../../../renderer/map/immigrant-classes.ts';

const pivots = { baseline: 90_000, share: 0.135 };
const boundsOf = (figures: readonly number[], classing: Classing, classes: number) =>
  classBounds(Float64Array.from(figures), 'immigrants', { classing, classes }, pivots);

/** Immigrants of every county of the table that ships. */
const shipped = readFileSync(
  new URL('../../../data/reference/counties.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',').at(-2) ?? '')
  .filter((figure) => figure !== '')
  .map(Number);

/** Sum of squared distances from the means of the classes. */
function spread(figures: readonly number[], bounds: readonly number[]): number {
  const classes = Map.groupBy(figures, (figure) => classOf(figure, bounds));
  let sum = 0;
  for (const members of classes.values()) {
    const mean = members.reduce((a, b) => a + b) / members.length;
    for (const figure of members) sum += (figure - mean) ** 2;
  }
  return sum;
}

/** Every way to choose so many of the values as lower bounds. */
function* choices(values: readonly number[], count: number, from = 0): Generator<number[]> {
  if (count === 0) yield [];
  else {
    for (let i = from; i <= values.length - count; i++) {
      for (const rest of choices(values, count - 1, i + 1)) yield [values[i], ...rest];
    }
  }
}

describe('fixed bounds', () => {
  test('in five classes are those of the paper', () => {
    expect(boundsOf([], 'fixed', 5)).toEqual([...immigrantBreaks]);
  });

  test('are round, rise, and hold the baseline, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 2_000_000 }),
        fc.integer({ min: 3, max: 9 }),
        (baseline, classes) => {
          const bounds = classBounds(
            new Float64Array(),
            'immigrants',
            { classing: 'fixed', classes },
            { ...pivots, baseline },
          );
          expect(bounds).toContain(baseline);
          expect(bounds).toHaveLength(classes - 1);
          expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
          for (const bound of bounds) {
            if (bound !== baseline) expect(bound.toExponential()).toMatch(/^([1235]|2\.5)e/);
          }
        },
      ),
    );
  });

  test('of a share stand around that of the country, and need one', () => {
    const share = (known: number) =>
      classBounds(
        new Float64Array(),
        'share',
        { classing: 'fixed', classes: 5 },
        { ...pivots, share: known },
      );
    expect(share(0.135)).toEqual([0.025, 0.05, 0.135, 0.25]);
    expect(share(Number.NaN)).toEqual([]);
  });

  test('of densities and chances are as many as asked for', () => {
    for (const measure of ['density', 'chance'] as const) {
      for (let classes = 3; classes <= 9; classes++) {
        const bounds = classBounds(
          new Float64Array(),
          measure,
          { classing: 'fixed', classes },
          pivots,
        );
        expect(bounds).toHaveLength(classes - 1);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      }
    }
  });
});

describe('quantiles', () => {
  test('lie where the method R-7 puts them', () => {
    expect(boundsOf([10, 1, 2, 3, 4], 'quantiles', 4)).toEqual([2, 3, 4]);
    expect(boundsOf([1, 2, 3, 4], 'quantiles', 4)).toEqual([1.75, 2.5, 3.25]);
  });

  test('put about as many counties into each class', () => {
    const bounds = boundsOf(shipped, 'quantiles', 5);
    const sizes = new Array<number>(5).fill(0);
    for (const figure of shipped) sizes[classOf(figure, bounds)]++;
    for (const size of sizes) expect(size / shipped.length).toBeCloseTo(0.2, 2);
  });
});

describe('natural breaks', () => {
  test('leave no better way to cut the figures, whatever they are', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 4 }), (drawn, classes) => {
        const sorted = Float64Array.from(drawn).sort();
        const distinct = [...new Set(sorted)];
        const found = naturalBounds(sorted, classes);
        expect(found).toHaveLength(Math.min(classes, distinct.length) - 1);
        let least = Infinity;
        for (const bounds of choices(distinct.slice(1), found.length)) {
          least = Math.min(least, spread(drawn, bounds));
        }
        expect(spread(drawn, found)).toBeCloseTo(least, 6);
      }),
      { numRuns: 300 },
    );
  });

  test('find the gaps that anyone would see', () => {
    expect(boundsOf([1, 2, 1, 50, 52, 51, 900, 910, 2], 'natural', 3)).toEqual([50, 900]);
  });

  test('of all counties in nine classes take less than 50 ms', () => {
    boundsOf(shipped, 'natural', 9);
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      expect(boundsOf(shipped, 'natural', 9)).toHaveLength(8);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe('equal intervals', () => {
  test('are as wide as each other', () => {
    expect(boundsOf([0, 7, 100], 'equal', 4)).toEqual([25, 50, 75]);
  });
});

describe.each(classings.filter((classing) => classing !== 'fixed'))('classes by %s', (classing) => {
  const figures = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 50 }),
      fc.constant(Number.NaN),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    ),
    { maxLength: 60 },
  );

  test('rise, are no more than asked for, and do not depend on the order', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 3, max: 9 }), (drawn, classes) => {
        const bounds = boundsOf(drawn, classing, classes);
        expect(bounds.length).toBeLessThan(classes);
        for (let b = 1; b < bounds.length; b++) expect(bounds[b]).toBeGreaterThan(bounds[b - 1]);
        expect(boundsOf([...drawn].reverse(), classing, classes)).toEqual(bounds);
        // The least is in the first class and the greatest in the last.
        const known = drawn.filter((figure) => !Number.isNaN(figure));
        if (known.length === 0) return;
        expect(classOf(Math.min(...known), bounds)).toBe(0);
        expect(classOf(Math.max(...known), bounds)).toBe(bounds.length);
      }),
    );
  });

  test('of equal figures, and of none, are one class and no error', () => {
    expect(boundsOf([5, 5, 5], classing, 5)).toEqual([]);
    expect(boundsOf([], classing, 5)).toEqual([]);
    expect(boundsOf([Number.NaN], classing, 5)).toEqual([]);
  });
});

test('a bound belongs to the class above it, and an unknown figure to none', () => {
  expect([0, 9, 10, 19, 20, 1e9].map((figure) => classOf(figure, [10, 20]))).toEqual([
    0, 0, 1, 1, 2, 2,
  ]);
  expect(classOf(Number.NaN, [10, 20])).toBe(-1);
});
