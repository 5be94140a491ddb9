import type { SavedShortlists } from '../../data/api/contract.ts';
import { request } from '../api.ts';
import { listSaves } from './list-saves.ts';
import { useSaving } from './saving.ts';
import { currentShortlists, onShortlistsChange } from './shortlist-store.ts';

/** Typing makes a new text with every key; one is written when the hand rests, or after a while. */
const restMs = 400;
const longestMs = 800;
/** After a failure it is tried again, whether or not anything changes. */
const retryMs = 5000;

/** As the workspace has them, once all that was sent has arrived; null where that is not sure. */
let saved: SavedShortlists | null = null;
let timer = 0;
/** When the first change came that is not written yet; null where there is none. */
let since: number | null = null;
let stop: (() => void) | null = null;

/** Writes the shortlists to the workspace after each change, and what is left when the window closes. */
export function keepShortlistsSaved(asOpened: SavedShortlists): void {
  stop?.();
  saved = asOpened;
  const unsubscribe = onShortlistsChange(() => {
    useSaving.getState().tell('shortlists', 'saving');
    since ??= performance.now();
    saveSoon(Math.max(0, Math.min(restMs, since + longestMs - performance.now())));
  });
  const saveLeft = () => void saveShortlistsNow();
  window.addEventListener('pagehide', saveLeft);
  stop = () => {
    unsubscribe();
    window.removeEventListener('pagehide', saveLeft);
  };
}

function saveSoon(afterMs: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void saveShortlistsNow(), afterMs);
}

/** Writes what is not written yet; true once the workspace has all of it. */
export async function saveShortlistsNow(): Promise<boolean> {
  window.clearTimeout(timer);
  since = null;
  try {
    saved ??= await request('shortlists', {});
    const now = currentShortlists();
    const saves = listSaves(saved, now);
    saved = now;
    // All at once and in this order: a window that closes waits for no answer.
    await Promise.all(saves.map((save) => request(save.request, save.input as never)));
    // What was sent before may have failed meanwhile.
    if (saved === null) return false;
    if (currentShortlists() === now) useSaving.getState().tell('shortlists', 'saved');
    return true;
  } catch (trouble) {
    saved = null;
    const problem = trouble instanceof Error ? trouble.message : String(trouble);
    useSaving.getState().tell('shortlists', 'failed', problem);
    saveSoon(retryMs);
    return false;
  }
}
