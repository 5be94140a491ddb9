import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { Segments } from '../ui/segments.tsx';
import { ChangePage } from './change-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { FilesPage } from './files-page.tsx';
import { HistoryPage } from './history-page.tsx';
import { type ImportPage, leaveImport, openImport, useImport } from './import-store.ts';
import styles from './import-view.module.css';

/** Files on their way into the workspace, what they changed, and all that came before. */
export function ImportView() {
  const { page, work, result, comparison } = useImport();
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => view.current?.focus(), []);
  const busy = work === 'importing';
  const pages: { value: ImportPage; label: string; hint: string }[] = [
    { value: 'files', label: 'Files', hint: 'What is to be imported' },
    ...(result
      ? [{ value: 'changes' as const, label: 'What changed', hint: 'What the last import changed' }]
      : []),
    { value: 'history', label: 'History', hint: 'Every import, and the way back' },
    ...(comparison
      ? [{ value: 'comparison' as const, label: 'Comparison', hint: 'An earlier table and now' }]
      : []),
  ];
  return (
    <div className={styles.view} ref={view} tabIndex={-1}>
      <header className={styles.bar}>
        <h1 className={styles.title}>Import</h1>
        <Segments
          label="Part of the import"
          options={pages}
          value={page}
          onChange={(chosen) => busy || openImport(chosen)}
        />
        <div className={styles.end}>
          <Hint text="Back to the window as it was (Esc)" side="bottom">
            <Button kind="icon" aria-label="Leave the import" disabled={busy} onClick={leaveImport}>
              <X size={16} aria-hidden />
            </Button>
          </Hint>
        </div>
      </header>
      {page === 'files' && <FilesPage />}
      {page === 'changes' && result && <ChangePage result={result} />}
      {page === 'history' && <HistoryPage />}
      {page === 'comparison' && comparison && <ComparePage comparison={comparison} />}
    </div>
  );
}
