import type { AreaFigures } from './area-figures.ts';
import { classOf } from './class-bounds.ts';

/** Lower bounds of the second and third class of immigrants, and of attorneys and offices. */
export interface TwoWayBounds {
  immigrants: readonly [number, number];
  attorneys: readonly [number, number];
}

/** Class of attorneys where not all of an area's are known; stands beside the three. */
export const attorneysUnknown = 3;

/** Bounds around the baseline; an area without attorneys is a class of its own. */
export function twoWayBounds(baseline: number): TwoWayBounds {
  return { immigrants: [Math.round(baseline / 9), baseline], attorneys: [1, 10] };
}

/** 3 × class of attorneys + class of immigrants, 0..8, 9..11 without attorneys; -1 without immigrants. */
export function twoWayClasses(
  { immigrants, attorneys }: AreaFigures,
  bounds: TwoWayBounds,
): Int8Array {
  return Int8Array.from(immigrants, (people, area) => {
    const first = classOf(people, bounds.immigrants);
    if (first < 0) return -1;
    const second = classOf(attorneys[area], bounds.attorneys);
    return 3 * (second < 0 ? attorneysUnknown : second) + first;
  });
}
