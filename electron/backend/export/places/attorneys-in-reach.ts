import { decayOver, shareWithinReach } from '../../../../data/fit/reach.ts';
import { kmPerMile, positionsOf } from '../../../../data/geo/earth.ts';
import type { AttorneyColumns } from '../../../../data/model/attorney.ts';
import type { Profile } from '../../../../data/model/profile.ts';
import type { RankedSchool } from '../../../../data/report/ranked-schools.ts';

/** Positions of the attorneys that count for the supply of one of the schools, however little. */
export function attorneysInReach(
  attorneys: Pick<AttorneyColumns, 'latitude' | 'longitude'>,
  schools: readonly Pick<RankedSchool, 'latitude' | 'longitude'>[],
  { attorneyHalfDistanceMiles }: Pick<Profile, 'attorneyHalfDistanceMiles'>,
): number[] {
  const { linear, square } = decayOver(attorneyHalfDistanceMiles * kmPerMile);
  const from = positionsOf(
    Float64Array.from(schools, ({ latitude }) => latitude),
    Float64Array.from(schools, ({ longitude }) => longitude),
  );
  const { x, y, z } = positionsOf(attorneys.latitude, attorneys.longitude);
  const counts = (a: number) =>
    schools.some((_, s) => {
      const [dx, dy, dz] = [x[a] - from.x[s], y[a] - from.y[s], z[a] - from.z[s]];
      return shareWithinReach(dx * dx + dy * dy + dz * dz, linear, square) > 0;
    });
  return Array.from(x, (_, a) => a).filter(counts);
}
