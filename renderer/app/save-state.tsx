import { overallSaving, useSaving } from '../state/saving.ts';
import { useHistory } from '../state/work-store.ts';
import { formatClock } from '../ui/format-clock.ts';
import { Hint } from '../ui/hint.tsx';
import styles from './save-state.module.css';

const words = { saved: 'Saved', saving: 'Saving', failed: 'Not saved' };

/** Whether the workspace has what is on screen, and when it took something in last. */
export function SaveState() {
  const { state, problem } = useSaving(overallSaving);
  const lastSaved = useSaving((saving) => saving.lastSaved);
  const since = useHistory((history) => history.since);
  const last =
    lastSaved === null
      ? `Nothing has been changed since it was opened at ${formatClock(new Date(since))}.`
      : `Last saved at ${formatClock(lastSaved)}.`;
  const hint = problem ?? `Everything is kept in the workspace as you change it. ${last}`;
  return (
    <Hint text={hint} side="bottom">
      <button type="button" className={state === 'failed' ? styles.failed : styles.saving}>
        <span aria-live="polite">{words[state]}</span>{' '}
        {lastSaved !== null && (
          <time className={styles.time} dateTime={lastSaved.toISOString()}>
            {state === 'saved' ? '' : 'last '}
            {formatClock(lastSaved)}
          </time>
        )}
      </button>
    </Hint>
  );
}
