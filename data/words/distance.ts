import { kmPerMile } from '../geo/earth.ts';
import type { Units } from '../model/settings.ts';
import { formatCount, formatDecimal } from './numbers.ts';

/** What distances are called in the window: in a sentence, and beside a figure. */
export const unitWords: Record<Units, { name: string; sign: string }> = {
  miles: { name: 'miles', sign: 'mi' },
  kilometres: { name: 'kilometres', sign: 'km' },
};

const kmPerUnit: Record<Units, number> = { miles: kmPerMile, kilometres: 1 };

/** Kilometres of the core in the units of the window. */
export function distanceIn(km: number, units: Units): number {
  return km / kmPerUnit[units];
}

/** A distance in the units of the window as miles, which the profile keeps and pictures are drawn in. */
export function milesOf(distance: number, units: Units): number {
  return units === 'miles' ? distance : distance / kmPerMile;
}

/** Miles of the profile in the units of the window, to the tenth that can be typed. */
export function milesIn(miles: number, units: Units): number {
  return Math.round(distanceIn(miles * kmPerMile, units) * 10) / 10;
}

/** Distances that are drawn around a school; those in kilometres are near to those in miles. */
export const ringDistances: Record<Units, readonly number[]> = {
  miles: [6, 12, 24],
  kilometres: [10, 20, 40],
};

/** A distance in a sentence: '246 miles', '1.4 kilometres', 'less than 0.1 miles'. */
export function sayDistance(km: number, units: Units): string {
  const distance = distanceIn(km, units);
  const { name } = unitWords[units];
  if (distance < 0.05) return `less than 0.1 ${name}`;
  return `${distance < 9.95 ? formatDecimal(distance) : formatCount(distance)} ${name}`;
}

/** Kilometres of the core with one decimal, without the unit. */
export function formatDistance(km: number, units: Units): string {
  return formatDecimal(distanceIn(km, units));
}
