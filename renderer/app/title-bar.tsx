import { Search } from 'lucide-react';
import { HistoryButton } from '../history/history-button.tsx';
import { openPalette } from '../palette/palette-store.ts';
import { sayKeys } from '../ui/say-keys.ts';
import { FoldButton } from './fold-button.tsx';
import { SaveState } from './save-state.tsx';
import { StageSwitch } from './stage-switch.tsx';
import styles from './title-bar.module.css';
import { UndoButtons } from './undo-buttons.tsx';

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
          aria-keyshortcuts="Control+K Meta+K"
          onClick={openPalette}
        >
          <Search size={14} aria-hidden />
          Search <span className={styles.keys}>{sayKeys('CmdOrCtrl+K')}</span>
        </button>
        <UndoButtons />
        <HistoryButton />
        <SaveState />
        <FoldButton pane="panel" />
      </div>
    </header>
  );
}
