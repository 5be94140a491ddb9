import { overallSaving, useSaving } from '../state/saving.ts';
import { Hint } from '../ui/hint.tsx';
import { StageSwitch } from './stage-switch.tsx';
import styles from './title-bar.module.css';
import { UndoButtons } from './undo-buttons.tsx';

const words = { saved: 'Saved', saving: 'Saving', failed: 'Not saved' };

export function TitleBar({ workspace }: { workspace: string }) {
  const { state, problem } = useSaving(overallSaving);
  const hint =
    problem ??
    'Weights, assumptions, shortlists and candidates are kept in the workspace as you change them.';
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <h1 className={styles.name}>Clinic Atlas</h1>
        <span className={styles.workspace}>{workspace}</span>
      </div>
      <StageSwitch />
      <div className={styles.end}>
        <UndoButtons />
        <Hint text={hint} side="bottom">
          <button
            type="button"
            className={state === 'failed' ? styles.failed : styles.saving}
            aria-live="polite"
          >
            {words[state]}
          </button>
        </Hint>
      </div>
    </header>
  );
}
