import type { Question } from '../../data/model/question.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useSafeZones } from '../state/safe-zones.ts';
import { type FlipWords, sayFlips } from './flip-words.ts';

/** What happens beyond the ends of a question's safe zone; null before it is known. */
export function useFlipWords(question: Question): FlipWords | null {
  const first = useSafeZones((state) => state.first);
  const zone = useSafeZones(({ zones }) => zones[question]);
  const names = useRanked(({ atlas }) => atlas.schools.name);
  return zone === undefined || first < 0 ? null : sayFlips(zone, first, names);
}
