import { arcTerm, distanceKm, kmPerMile, positionOf } from '../geo/earth.ts';
import type { AttorneyColumns } from '../model/attorney.ts';
import { decayOver, shareWithinReach } from './reach.ts';

/** A place of attorneys or offices near a school. */
export interface ReachedPlace {
  latitude: number;
  longitude: number;
  /** Positions in AttorneyColumns of all that are there: towns and ZIP codes hold several. */
  attorneys: number[];
  distanceKm: number;
  /** How much of their capacity counts at this distance, 0..1: 2^(-(d/h)²). */
  share: number;
}

/** Farther off so little of an attorney counts that a line to it would say too much. */
export const leastShare = 0.05;

/**
 * The places of attorneys within reach of a school, the nearest first.
 * @param halfDistanceMiles distance at which half of an attorney's capacity counts
 * @param most places that are given
 */
export function attorneysInReach(
  { latitude, longitude }: Pick<AttorneyColumns, 'latitude' | 'longitude'>,
  school: { latitude: number; longitude: number },
  halfDistanceMiles: number,
  most: number,
): ReachedPlace[] {
  const halfKm = halfDistanceMiles * kmPerMile;
  const decay = decayOver(halfKm);
  const farthestKm = halfKm * Math.sqrt(-Math.log2(leastShare));
  // A box that surely holds the circle spares the sines of those far off.
  const north = farthestKm / 110;
  const east =
    north / Math.max(0.1, Math.cos(((Math.abs(school.latitude) + north) * Math.PI) / 180));
  const at = positionOf(school.latitude, school.longitude);
  const places = new Map<string, ReachedPlace>();
  for (let a = 0; a < latitude.length; a++) {
    if (Math.abs(latitude[a] - school.latitude) > north) continue;
    if (Math.abs(longitude[a] - school.longitude) > east) continue;
    const key = `${latitude[a]} ${longitude[a]}`;
    const known = places.get(key);
    if (known !== undefined) {
      known.attorneys.push(a);
      continue;
    }
    const away = distanceKm(at, positionOf(latitude[a], longitude[a]));
    const share = shareWithinReach(squaredChord(away), decay.linear, decay.square);
    if (share < leastShare) continue;
    const place = { latitude: latitude[a], longitude: longitude[a], attorneys: [a] };
    places.set(key, { ...place, distanceKm: away, share });
  }
  return [...places.values()].sort((a, b) => a.distanceKm - b.distanceKm).slice(0, most);
}

/** Of an arc of so many kilometres, to the first term of the series. */
function squaredChord(arcKm: number): number {
  return (arcKm * (1 - arcKm * arcKm * arcTerm)) ** 2;
}
