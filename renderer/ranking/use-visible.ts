import { useMemo, useRef } from 'react';
import { useCandidates } from '../state/candidate-store.ts';
import { useRanked } from '../state/ranking-store.ts';
import { schoolsOn, useShortlist } from '../state/shortlist-store.ts';
import { useView } from '../state/view-store.ts';
import { filterSchools, searchTexts } from './filter-schools.ts';

/**
 * 1 for each school that passes the filters. One and the same array until a school comes or goes:
 * a dragged weight moves standings, and the map must not be told of it with every frame.
 */
export function useVisible(): Uint8Array {
  const ranked = useRanked((all) => all);
  const filters = useView((view) => view.filters);
  const candidates = useCandidates();
  const listed = schoolsOn(useShortlist());
  const { schools } = ranked.atlas;
  const texts = useMemo(() => searchTexts(schools), [schools]);
  const before = useRef<Uint8Array | null>(null);
  return useMemo(() => {
    const now = filterSchools({ ...ranked, candidates, listed }, texts, filters);
    const same = before.current !== null && isSame(before.current, now);
    if (!same) before.current = now;
    return before.current ?? now;
  }, [ranked, texts, filters, candidates, listed]);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
