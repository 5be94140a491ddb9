import type { Profile } from '../../data/model/profile.ts';
import { request } from '../api.ts';
import { onProfileChange } from './profile-store.ts';
import { queryClient } from './query-client.ts';
import { useSaving } from './saving.ts';

/** A drag makes dozens of profiles a second; one is written when the hand rests. */
const restMs = 400;

let unsaved: Profile | null = null;
let timer = 0;
let stop: (() => void) | null = null;

/** Writes the profile to the workspace after each change of it, and what is left when the window closes. */
export function keepProfileSaved(): void {
  stop?.();
  const unsubscribe = onProfileChange((profile) => {
    unsaved = profile;
    tell('saving');
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void saveNow(), restMs);
  });
  const saveLeft = () => void saveNow();
  window.addEventListener('pagehide', saveLeft);
  stop = () => {
    unsubscribe();
    window.removeEventListener('pagehide', saveLeft);
  };
}

/** Writes what is not written yet; also before something else is asked of the saved profiles. */
export async function saveNow(): Promise<void> {
  window.clearTimeout(timer);
  if (unsaved === null) return;
  const profile = unsaved;
  unsaved = null;
  try {
    await request('saveProfile', { profile });
    void queryClient.invalidateQueries({ queryKey: ['profiles'] });
    if (unsaved === null) tell('saved');
  } catch (trouble) {
    unsaved ??= profile;
    const problem = trouble instanceof Error ? trouble.message : String(trouble);
    tell('failed', problem);
  }
}

function tell(state: 'saved' | 'saving' | 'failed', problem?: string): void {
  useSaving.getState().tell('profile', state, problem);
}
