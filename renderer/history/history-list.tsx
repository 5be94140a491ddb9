import { type KeyboardEvent, type Ref, useMemo } from 'react';
import { goTo, useUndoing } from '../state/undo.ts';
import { useHistory } from '../state/work-store.ts';
import { formatClock } from '../ui/format-clock.ts';
import styles from './history-list.module.css';
import { type HistoryRow, historyRows } from './history-rows.ts';

/** Every step, the newest first; each leads to the work as it was after it. */
export function HistoryList({ now }: { now: Ref<HTMLButtonElement> }) {
  const history = useHistory((all) => all);
  const rows = useMemo(() => historyRows(history), [history]);
  const { busy, problem } = useUndoing();
  return (
    <div className={styles.history}>
      <div className={styles.head}>
        <h2>History</h2>
        <p role="status">{busy ? 'Exchanging the datasets' : sayScope(rows)}</p>
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <ol className={styles.list} reversed onKeyDown={walk}>
        {rows.map((row) => (
          <li key={row.number} className={styles.row} data-state={row.state}>
            <Row row={row} now={now} busy={busy} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  row: HistoryRow;
  now: Ref<HTMLButtonElement>;
  busy: boolean;
}

function Row({ row, now, busy }: RowProps) {
  const { words, at, state, done, stays } = row;
  const inside = (
    <>
      <span className={styles.mark} aria-hidden>
        {state === 'now' ? '●' : state === 'taken back' ? '○' : ''}
      </span>
      <span className={styles.words}>{words}</span>
      <time className={styles.time} dateTime={new Date(at).toISOString()}>
        {formatClock(new Date(at))}
      </time>
      {state === 'now' && <span className="visually-hidden">, now</span>}
      {state === 'taken back' && <span className="visually-hidden">, taken back</span>}
      {stays !== null && <span className={styles.state}>Stays as it is. {stays}</span>}
    </>
  );
  if (done === null) return <div className={styles.step}>{inside}</div>;
  return (
    <button
      ref={state === 'now' ? now : undefined}
      type="button"
      className={styles.step}
      aria-current={state === 'now' ? 'step' : undefined}
      aria-disabled={busy}
      onClick={() => busy || void goTo(done)}
    >
      {inside}
    </button>
  );
}

/** '12 steps, 3 taken back' */
function sayScope(rows: readonly HistoryRow[]): string {
  const steps = rows.length - 1;
  if (steps === 0) return 'Nothing has been changed yet';
  const back = rows.filter(({ state }) => state === 'taken back').length;
  const all = `${steps} ${steps === 1 ? 'step' : 'steps'}`;
  return back === 0 ? all : `${all}, ${back} taken back`;
}

/** The arrow keys walk from step to step, Home and End to the newest and the first. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const steps = [...event.currentTarget.querySelectorAll('button')];
  const at = steps.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: steps.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  steps[Math.min(steps.length - 1, Math.max(0, to))]?.focus();
}
