import { useEffect, useState } from 'react';
import { type RankedCountry, rankCountry } from '../../../data/fit/rank-country.ts';
import type { Profile } from '../../../data/model/profile.ts';
import { request } from '../../api.ts';

/** The whole country ranked under the profile of a report; null until it is there. */
export function useLiveCountry(profile: Profile | null, wanted: boolean): RankedCountry | null {
  const [country, setCountry] = useState<RankedCountry | null>(null);
  useEffect(() => {
    if (profile === null || !wanted) return;
    let over = false;
    const load = async () => {
      const [atlas, figures] = await Promise.all([
        request('atlas', {}),
        request('figures', { profile }),
      ]);
      if (!over) setCountry(rankCountry(atlas, figures, profile));
    };
    load().catch((error: unknown) => console.error(error));
    return () => {
      over = true;
    };
  }, [profile, wanted]);
  return country;
}
