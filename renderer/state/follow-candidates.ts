import { subscribe } from '../api.ts';
import { figuresQuery, sameAssumptions } from './figures.ts';
import { measureAgain } from './follow-profile.ts';
import { currentProfile } from './profile-store.ts';
import { queryClient } from './query-client.ts';
import { currentRanking, rankWith } from './ranking-store.ts';

let stop: (() => void) | null = null;
let round = 0;

/** What is learned of a candidate or a contact goes into the fit: list, map and panel follow once it is saved. */
export function followCandidates(): void {
  stop?.();
  const follow = ({ figures }: { figures: boolean }) => {
    void queryClient.invalidateQueries({ queryKey: ['timeline'] });
    if (figures) void measureCandidates();
  };
  const stops = [subscribe('candidates', follow), subscribe('contacts', follow)];
  stop = () => {
    for (const end of stops) end();
  };
}

async function measureCandidates(): Promise<void> {
  const asked = ++round;
  const profile = currentProfile();
  queryClient.removeQueries({ queryKey: ['figures'], type: 'inactive' });
  try {
    const figures = await queryClient.fetchQuery({ ...figuresQuery(profile), staleTime: 0 });
    // Other assumptions are measured on their own, with what is known of candidates by then.
    if (asked !== round || !sameAssumptions(currentProfile(), profile)) return;
    rankWith(currentRanking().atlas, currentProfile(), figures);
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => rests(queryKey[0]) });
  } catch {
    // Says why where figures are said to be missing, and offers to ask again.
    if (asked === round) measureAgain();
  }
}

/** Answers that rest on the figures of schools. */
function rests(key: unknown): boolean {
  return key === 'figures' || key === 'robustness';
}
