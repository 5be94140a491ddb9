import { Search } from 'lucide-react';
import { commands } from '../../data/api/commands.ts';
import { ariaKeys, sayKeys } from '../commands/keys.ts';
import { HistoryButton } from '../history/history-button.tsx';
import { openPalette } from '../palette/palette-store.ts';
import { FoldButton } from './fold-button.tsx';
import { SaveState } from './save-state.tsx';
import { StageSwitch } from './stage-switch.tsx';
import styles from './title-bar.module.css';
import { UndoButtons } from './undo-buttons.tsx';

const { keys } = commands.palette;

/** The workspace, the stages and what is done in all of them. */
export function TitleBar({ workspace }: { workspace: string }) {
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <FoldButton pane="list" />
        <h1 className={styles.name}>Clinic Atlas</h1>
        <span className={styles.workspace}>{workspace}</span>
      </div>
      <StageSwitch />
      <div className={styles.end}>
        <button
          type="button"
          className={styles.search}
          aria-keyshortcuts={ariaKeys(keys)}
          onClick={openPalette}
        >
          <Search size={14} aria-hidden />
          Search <span className={styles.keys}>{sayKeys(keys)}</span>
        </button>
        <UndoButtons />
        <HistoryButton />
        <SaveState />
        <FoldButton pane="panel" />
      </div>
    </header>
  );
}
