import { describe, expect, test } from 'vitest';
import {
  lookOf,
  looks,
  lookWhenMarked,
  repaintSchools,
  type SchoolStates,
} from '../../../renderer/map/school-looks.ts';
import { fitClass } from '../../../renderer/style/ramps.ts';

/** Ranked, without a fit, apart, excluded, filtered out. */
const states: SchoolStates = {
  fit: Float64Array.of(72, Number.NaN, 60, 50, 90),
  standing: Uint8Array.of(0, 1, 1, 2, 0),
  visible: Uint8Array.of(1, 1, 1, 1, 0),
};
const looksOf = (unranked: boolean) =>
  Array.from(states.fit, (_, school) => lookOf(states, unranked, school));

describe('how a school is drawn', () => {
  test('ranked by its class of fit, without a rank or filtered out not at all', () => {
    expect(looksOf(false)).toEqual([
      fitClass(72),
      looks.hidden,
      looks.hidden,
      looks.hidden,
      looks.hidden,
    ]);
  });

  test('without a rank faintly, once those are switched on', () => {
    expect(looksOf(true).slice(1)).toEqual([looks.faint, looks.faint, looks.faint, looks.hidden]);
  });

  test('selected or hovered it is drawn even where the filters hide it', () => {
    expect(lookWhenMarked(states, 4)).toBe(fitClass(90));
    expect(lookWhenMarked(states, 3)).toBe(looks.faint);
  });

  test('no two ways of being drawn share a number', () => {
    const all = [
      ...Array.from({ length: 101 }, (_, fit) => fitClass(fit)),
      ...Object.values(looks),
    ];
    expect(new Set(all).size).toBe(12 + 2);
  });
});

describe('repainting after a weight has moved', () => {
  test('touches only the schools whose class changed', () => {
    const painted = new Int8Array(5).fill(looks.hidden);
    repaintSchools(painted, states, false, () => {});
    const touched: [number, number][] = [];
    const moved = { ...states, fit: Float64Array.of(73, Number.NaN, 99, 50, 95) };
    repaintSchools(painted, moved, false, (...change) => touched.push(change));
    expect(touched).toEqual([]);
    const standing = Uint8Array.of(0, 1, 0, 2, 0);
    const further = { ...states, standing, fit: Float64Array.of(81, Number.NaN, 44, 50, 90) };
    repaintSchools(painted, further, false, (...change) => touched.push(change));
    expect(touched).toEqual([
      [0, fitClass(81)],
      [2, fitClass(44)],
    ]);
  });
});
