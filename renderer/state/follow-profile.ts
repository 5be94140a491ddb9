import { create } from 'zustand';
import { assumptionsOf, type Profile } from '../../data/model/profile.ts';
import { figuresQuery, sameAssumptions } from './figures.ts';
import { currentProfile, onProfileChange } from './profile-store.ts';
import { queryClient } from './query-client.ts';
import { currentRanking, rankWith, rankWithProfile } from './ranking-store.ts';

/** Whether the figures on screen are those of the assumptions as they stand in the profile. */
interface Measuring {
  busy: boolean;
  /** Why the last figures could not be had, as a sentence. */
  problem: string | null;
}

export const useMeasuring = create<Measuring>()(() => ({ busy: false, problem: null }));

/** Figures are asked for when the hand rests, not on every step on the way. */
const restMs = 150;

let timer = 0;
let stop: (() => void) | null = null;

/**
 * Keeps the ranking in line with the profile. Weights and values re-rank at once; changed assumptions
 * need figures from the backend, and until they are here the ranking stands on the assumptions before.
 */
export function followProfile(): void {
  stop?.();
  stop = onProfileChange((profile) => {
    const measured = currentRanking().profile;
    window.clearTimeout(timer);
    if (sameAssumptions(profile, measured)) {
      useMeasuring.setState({ busy: false, problem: null });
      rankWithProfile(profile);
      return;
    }
    useMeasuring.setState({ busy: true, problem: null });
    rankWithProfile({ ...profile, ...assumptionsOf(measured) });
    timer = window.setTimeout(() => void measure(profile), restMs);
  });
}

/** Asks again after a failure. */
export function measureAgain(): void {
  useMeasuring.setState({ busy: true, problem: null });
  void measure(currentProfile());
}

async function measure(asked: Profile): Promise<void> {
  const isStillAsked = () => sameAssumptions(currentProfile(), asked);
  try {
    const figures = await queryClient.fetchQuery(figuresQuery(asked));
    if (!isStillAsked()) return;
    // Weights may have moved while the figures were measured.
    rankWith(currentRanking().atlas, currentProfile(), figures);
    useMeasuring.setState({ busy: false, problem: null });
  } catch (trouble) {
    if (!isStillAsked()) return;
    const problem = trouble instanceof Error ? trouble.message : String(trouble);
    useMeasuring.setState({ busy: false, problem });
  }
}
