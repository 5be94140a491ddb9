import { create } from 'zustand';
import type { Profile } from '../../data/model/profile.ts';
import { request } from '../api.ts';
import { onRankingChange } from './ranking-store.ts';

/** Whether the workspace holds the profile as it is on screen. */
interface Saving {
  state: 'saved' | 'saving' | 'failed';
  /** Why the last attempt failed. */
  problem: string | null;
}

export const useSaving = create<Saving>()(() => ({ state: 'saved', problem: null }));

/** A drag makes dozens of profiles a second; one is written when the hand rests. */
const restMs = 400;

let unsaved: Profile | null = null;
let timer = 0;
let stop: (() => void) | null = null;

/** Writes the profile to the workspace after each change of it, and what is left when the window closes. */
export function keepProfileSaved(): void {
  stop?.();
  const unsubscribe = onRankingChange((now, before) => {
    if (before === null || now.profile === before.profile) return;
    unsaved = now.profile;
    useSaving.setState({ state: 'saving' });
    window.clearTimeout(timer);
    timer = window.setTimeout(saveNow, restMs);
  });
  window.addEventListener('pagehide', saveNow);
  stop = () => {
    unsubscribe();
    window.removeEventListener('pagehide', saveNow);
  };
}

async function saveNow(): Promise<void> {
  window.clearTimeout(timer);
  if (unsaved === null) return;
  const profile = unsaved;
  unsaved = null;
  try {
    await request('saveProfile', { profile });
    if (unsaved === null) useSaving.setState({ state: 'saved', problem: null });
  } catch (trouble) {
    unsaved ??= profile;
    const problem = trouble instanceof Error ? trouble.message : String(trouble);
    useSaving.setState({ state: 'failed', problem });
  }
}
