import { saveWorkNow } from './keepers.ts';
import { overallSaving, useSaving } from './saving.ts';

/** What was sent just before is waited for. */
const mostRounds = 40;
const restMs = 50;

/** Writes all that the workspace does not have yet; says why where that cannot be done. */
export async function saveAll(): Promise<string | null> {
  for (let round = 0; round < mostRounds; round++) {
    const kept = await saveWorkNow();
    const { state, problem } = overallSaving(useSaving.getState());
    if (kept && state === 'saved') return null;
    if (state === 'failed') return problem ?? 'The work could not be saved.';
    await new Promise((rested) => window.setTimeout(rested, restMs));
  }
  return 'The work is still being saved; try again in a moment.';
}
