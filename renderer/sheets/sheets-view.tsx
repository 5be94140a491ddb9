import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { countOutcomes } from '../../data/sheets/sheet-report.ts';
import { sheetNames } from '../../data/sheets/sheet-tables.ts';
import { countOf } from '../../data/words/plural.ts';
import { sayOutcomes } from '../../data/words/sheet-words.ts';
import { FindingList } from '../import/finding-list.tsx';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { RowReports } from './row-reports.tsx';
import { leaveSheets, nameFiles, openSheets, takeSheetsIn, useSheets } from './sheet-store.ts';
import styles from './sheets-view.module.css';

/** What a spreadsheet would change, row by row, before anything is changed. */
export function SheetsView() {
  const { preview, busy, trouble } = useSheets();
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => view.current?.focus(), []);
  if (preview === null) return null;
  const { sources, reading } = preview;
  const { rows, notes } = reading;
  const counts = countOutcomes(rows);
  const taken = counts.new + counts.changed;
  return (
    <div className={styles.view} ref={view} tabIndex={-1}>
      <header className={styles.bar}>
        <h1 className={styles.title}>Spreadsheet in</h1>
        <p className={styles.file}>{nameFiles(sources)}</p>
        <Hint text="Back to the window as it was (Esc)" side="bottom">
          <Button kind="icon" aria-label="Leave the spreadsheet" onClick={leaveSheets}>
            <X size={16} aria-hidden />
          </Button>
        </Hint>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles.body} aria-label="What would change" tabIndex={0}>
        <div className={styles.column}>
          {sheetNames.map((name) => (
            <RowReports key={name} name={name} rows={rows.filter((row) => row.name === name)} />
          ))}
          {notes.length > 0 && <FindingList findings={notes} />}
        </div>
      </section>
      <footer className={styles.footer}>
        {trouble !== null && (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
        <p className={styles.sentence} role="status">
          {sayVerdict(rows.length, taken, sayOutcomes(rows))}
        </p>
        <Button disabled={busy} onClick={() => void openSheets()}>
          Another file…
        </Button>
        <Button kind="primary" disabled={taken === 0} onClick={takeSheetsIn}>
          {taken === 0 ? 'Take in' : `Take in ${countOf(taken, 'row')}`}
        </Button>
      </footer>
    </div>
  );
}

function sayVerdict(rows: number, taken: number, outcomes: string): string {
  if (rows === 0) return 'There is no row to be taken in.';
  if (taken === 0) return `Nothing would change: ${outcomes}.`;
  return `Rows: ${outcomes}. Nothing is written yet, and one step of undo takes all of it back.`;
}
