import { wholeParts } from '../chart/whole-parts.ts';

/** The question that the comparison answers: which of the two stands above the other. */
export function askWhy(nameOfA: string, nameOfB: string, fitOfA: number, fitOfB: number): string {
  const gap = fitOfA - fitOfB;
  if (Number.isNaN(gap)) return `${nameOfA} and ${nameOfB}`;
  // As near as the sentence below it calls level.
  if (Math.abs(gap) < 0.05) return `Why are ${nameOfA} and ${nameOfB} level?`;
  return `Why is ${nameOfA} ${gap > 0 ? 'above' : 'below'} ${nameOfB}?`;
}

/** Points with one decimal that add up to the gap as it is shown. */
export function tenths(parts: readonly number[]): number[] {
  const inTenths = parts.map((part) => part * 10);
  const gap = Math.round(inTenths.reduce((sum, part) => sum + part, 0));
  return wholeParts(inTenths, gap).map((part) => part / 10);
}

/** +4.1, −0.3, 0.0 */
export function formatTenths(points: number): string {
  const digits = Math.abs(points).toFixed(1);
  if (points === 0) return digits;
  return points > 0 ? `+${digits}` : `−${digits}`;
}
