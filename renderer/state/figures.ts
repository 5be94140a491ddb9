import { queryOptions } from '@tanstack/react-query';
import type { Atlas } from '../../data/model/atlas.ts';
import { assumptionsOf, type Profile } from '../../data/model/profile.ts';
import { request } from '../api.ts';

/** Whether two profiles lead to the same figures. */
export function sameAssumptions(one: Profile, other: Profile): boolean {
  return JSON.stringify(assumptionsOf(one)) === JSON.stringify(assumptionsOf(other));
}

export function figuresQuery(profile: Profile) {
  return queryOptions({
    queryKey: ['figures', assumptionsOf(profile)],
    queryFn: () => request('figures', { profile }),
    // Columns of 6,000 schools: comparing two answers value by value costs more than drawing them.
    structuralSharing: false,
  });
}

export function areaPictureQuery(unitid: string, profile: Profile) {
  return queryOptions({
    queryKey: ['area picture', unitid, assumptionsOf(profile)],
    queryFn: () => request('areaPicture', { unitid, profile }),
    structuralSharing: false,
    gcTime: 60_000,
  });
}

/** Every demand point of the country; the same as long as its datasets are. */
export function demandPointsQuery({ datasets }: Atlas) {
  return queryOptions({
    queryKey: ['demand points', datasets.map(({ id }) => id)],
    queryFn: () => request('demandPoints', {}),
    structuralSharing: false,
  });
}
