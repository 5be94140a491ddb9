import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import type { SchoolColumns } from '../model/school.ts';
import type { FitColumns } from './score.ts';

/** Ranked with the others; apart, since too little is known; excluded, since it cannot host. */
export const standings = ['ranked', 'apart', 'excluded'] as const;
export type Standing = (typeof standings)[number];

export interface Ranking {
  /** Positions of schools: the ranked ones from the first, then those apart, then the excluded. */
  order: Int32Array;
  /** Rank of each school, from 1; equal fit shares a rank; 0 where the school has no rank. */
  rank: Int32Array;
  /** Position in `standings` of each school. */
  standing: Uint8Array;
  ranked: number;
  apart: number;
  excluded: number;
}

/** What settles equal fit once and for all: more immigrants within reach, then the UNITID. */
export function tieOrder(figures: SchoolFigures, schools: SchoolColumns): Int32Array {
  const reach = figures.criteria.reach.map((people) => (Number.isNaN(people) ? -1 : people));
  const positions = Array.from(reach, (_, s) => s);
  positions.sort(
    (a, b) => reach[b] - reach[a] || Number(schools.unitid[a]) - Number(schools.unitid[b]),
  );
  const order = new Int32Array(positions.length);
  positions.forEach((school, place) => {
    order[school] = place;
  });
  return order;
}

/** Fits this close are equal; it keeps the last bits of floating point out of the ranking. */
const fitStep = 1e-8;
const unknownFit = 100 / fitStep + 1;

/**
 * Ranks schools by fit. Equal scores order by completeness, then by `ties` (see tieOrder). Standing,
 * fit and tie of a school are packed into one number (under 2^53 up to 290,000 schools), so that a
 * plain numeric sort does the work in well under a millisecond.
 */
export function rankSchools(
  { fit, completeness }: FitColumns,
  figures: SchoolFigures,
  ties: Int32Array,
  profile: Profile,
): Ranking {
  const count = fit.length;
  const standing = new Uint8Array(count);
  const counts = [0, 0, 0];
  const floor = profile.completenessFloor * typicalCompleteness(completeness, figures);
  const packed = new Float64Array(count);
  const schoolAt = new Int32Array(count);
  for (let s = 0; s < count; s++) {
    standing[s] = standingOf(s, fit, completeness, figures, floor);
    counts[standing[s]]++;
    const steps = Number.isNaN(fit[s]) ? unknownFit : Math.round((100 - fit[s]) / fitStep);
    packed[s] = (standing[s] * (unknownFit + 1) + steps) * count + ties[s];
    schoolAt[ties[s]] = s;
  }
  packed.sort();
  const order = new Int32Array(count);
  const rank = new Int32Array(count);
  for (let from = 0; from < count; ) {
    const score = Math.floor(packed[from] / count);
    let to = from;
    for (; to < count && packed[to] < (score + 1) * count; to++) {
      order[to] = schoolAt[packed[to] - score * count];
    }
    if (to - from > 1) orderByCompleteness(order.subarray(from, to), completeness, ties);
    for (let i = from; i < to; i++) if (standing[order[i]] === 0) rank[order[i]] = from + 1;
    from = to;
  }
  return { order, rank, standing, ranked: counts[0], apart: counts[1], excluded: counts[2] };
}

function orderByCompleteness(
  equal: Int32Array,
  completeness: Float64Array,
  ties: Int32Array,
): void {
  equal.sort((a, b) => completeness[b] - completeness[a] || ties[a] - ties[b]);
}

/** Median completeness of the schools that are not excluded, in thousandths: counted, not sorted. */
function typicalCompleteness(completeness: Float64Array, { exclusion }: SchoolFigures): number {
  const counts = new Int32Array(1001);
  let candidates = 0;
  for (let s = 0; s < completeness.length; s++) {
    if (exclusion[s] !== '') continue;
    counts[Math.round(completeness[s] * 1000)]++;
    candidates++;
  }
  let seen = 0;
  for (let thousandth = 0; thousandth <= 1000; thousandth++) {
    seen += counts[thousandth];
    if (seen > candidates / 2) return thousandth / 1000;
  }
  return 0;
}

function standingOf(
  s: number,
  fit: Float64Array,
  completeness: Float64Array,
  figures: SchoolFigures,
  floor: number,
): number {
  if (figures.exclusion[s] !== '') return 2;
  // A share that is the floor but for rounding is on the floor, not under it.
  return Number.isNaN(fit[s]) || completeness[s] < floor - 1e-9 ? 1 : 0;
}
