import { request } from '../api.ts';
import { candidacySaves } from './candidacy-saves.ts';
import { currentCandidacy, onCandidacyChange } from './candidate-store.ts';
import { useSaving } from './saving.ts';
import type { Candidacy } from './work-store.ts';

/** Typing makes a new text with every key; one is written when the hand rests. */
const restMs = 400;
/** After a failure it is tried again, whether or not anything changes. */
const retryMs = 5000;

/** As the workspace has it, once all that was sent has arrived; null where that is not sure. */
let saved: Candidacy | null = null;
let timer = 0;
/** Whoever types on and on has it written all the same, this long after the first key. */
let dueAt = 0;
const longestMs = 900;
let stop: (() => void) | null = null;

/** Writes candidates and fees to the workspace after each change, and what is left when the window closes. */
export function keepCandidacySaved(asOpened: Candidacy): void {
  stop?.();
  saved = asOpened;
  const unsubscribe = onCandidacyChange(() => {
    useSaving.getState().tell('candidacy', 'saving');
    const now = performance.now();
    if (dueAt === 0) dueAt = now + longestMs;
    saveSoon(Math.max(0, Math.min(restMs, dueAt - now)));
  });
  const saveLeft = () => void saveNow();
  window.addEventListener('pagehide', saveLeft);
  stop = () => {
    unsubscribe();
    window.removeEventListener('pagehide', saveLeft);
  };
}

function saveSoon(afterMs: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void saveNow(), afterMs);
}

async function saveNow(): Promise<void> {
  window.clearTimeout(timer);
  dueAt = 0;
  try {
    saved ??= await loadSaved();
    const now = currentCandidacy();
    const saves = candidacySaves(saved, now);
    saved = now;
    // All at once and in this order: a window that closes waits for no answer.
    await Promise.all(saves.map((save) => request(save.request, save.input as never)));
    // What was sent before may have failed meanwhile.
    if (saved === null) return;
    if (currentCandidacy() === now) useSaving.getState().tell('candidacy', 'saved');
  } catch (trouble) {
    saved = null;
    const problem = trouble instanceof Error ? trouble.message : String(trouble);
    useSaving.getState().tell('candidacy', 'failed', problem);
    saveSoon(retryMs);
  }
}

async function loadSaved(): Promise<Candidacy> {
  const [candidates, feeSchedule] = await Promise.all([
    request('candidates', {}),
    request('feeSchedule', {}),
  ]);
  return { candidates, feeSchedule };
}
