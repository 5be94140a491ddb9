import { leastShare } from '../fit/attorneys-in-reach.ts';
import { decayOver, shareWithinReach } from '../fit/reach.ts';
import { distanceKm, kmPerMile, positionOf } from '../geo/earth.ts';
import type { AttorneyColumns } from '../model/attorney.ts';
import type { Contact } from '../model/contact.ts';
import type { Assumptions } from '../model/profile.ts';
import type { AnsweredAttorneys } from './answered-attorneys.ts';

/** Someone within reach of a place: an attorney or office by row, or an organization by contact. */
export interface Neighbour {
  /** Position in the answered attorneys; -1 for an organization. */
  attorney: number;
  /** Position of the contact; -1 for a row of the dataset that is no contact yet. */
  contact: number;
  /** Kilometres. */
  distanceKm: number;
  /** How much of a pair there counts here, 0..1. */
  share: number;
}

interface Place {
  latitude: number;
  longitude: number;
}

/** Attorneys, offices and organizations within reach of a place, the nearest first. */
export function neighboursOf(
  place: Place,
  { columns, contact }: AnsweredAttorneys,
  contacts: readonly Contact[],
  profile: Pick<Assumptions, 'attorneyHalfDistanceMiles'>,
): Neighbour[] {
  const measure = measureFrom(place, profile);
  const found: Neighbour[] = [];
  for (let a = 0; a < columns.latitude.length; a++) {
    const near = measure(placeOf(columns, a));
    if (near !== null) found.push({ attorney: a, contact: contact[a], ...near });
  }
  contacts.forEach((one, c) => {
    const near = one.kind === 'organization' && one.place !== null ? measure(one.place) : null;
    if (near !== null) found.push({ attorney: -1, contact: c, ...near });
  });
  return found.sort((a, b) => a.distanceKm - b.distanceKm || a.attorney - b.attorney);
}

type Nearness = Pick<Neighbour, 'distanceKm' | 'share'>;

/** Measures how near places are to one; null for those not within reach. */
export function measureFrom(
  { latitude, longitude }: Place,
  { attorneyHalfDistanceMiles }: Pick<Assumptions, 'attorneyHalfDistanceMiles'>,
): (place: Place) => Nearness | null {
  const { linear, square } = decayOver(attorneyHalfDistanceMiles * kmPerMile);
  const from = positionOf(latitude, longitude);
  // A degree of latitude is at least 110 km: spares the sines of those far off.
  const north = (attorneyHalfDistanceMiles * kmPerMile * Math.sqrt(-Math.log2(leastShare))) / 110;
  return (place) => {
    if (Math.abs(place.latitude - latitude) > north) return null;
    const to = positionOf(place.latitude, place.longitude);
    const squared = (to.x - from.x) ** 2 + (to.y - from.y) ** 2 + (to.z - from.z) ** 2;
    const share = shareWithinReach(squared, linear, square);
    return share < leastShare ? null : { distanceKm: distanceKm(from, to), share };
  };
}

function placeOf({ latitude, longitude }: AttorneyColumns, row: number): Place {
  return { latitude: latitude[row], longitude: longitude[row] };
}
