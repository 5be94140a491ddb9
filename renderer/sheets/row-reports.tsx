import { useState } from 'react';
import type { RowOutcome, RowReport } from '../../data/sheets/sheet-report.ts';
import { type SheetName, sheetTitles } from '../../data/sheets/sheet-tables.ts';
import { countOf } from '../../data/words/plural.ts';
import { sayBesideRow, sayOutcomes } from '../../data/words/sheet-words.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import styles from './row-reports.module.css';

/** What needs a look comes first. */
const order: RowOutcome[] = ['refused', 'changed', 'new'];
const marks: Record<RowOutcome, string> = { new: '+', changed: '●', unchanged: '=', refused: '✕' };
/** More than this at once is read by nobody; the rest is a click away. */
const first = 40;

/** The rows of one sheet with what would become of each; those that say nothing new are counted. */
export function RowReports({ name, rows }: { name: SheetName; rows: readonly RowReport[] }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const telling = order.flatMap((outcome) => rows.filter((row) => row.outcome === outcome));
  const unchanged = rows.filter(({ outcome }) => outcome === 'unchanged');
  const doubtful = unchanged.filter(({ findings }) => findings.length > 0);
  const listed = [...telling, ...doubtful];
  const shown = all ? listed : listed.slice(0, first);
  const places = new Set(rows.map(({ place }) => place));
  const quiet = unchanged.length - doubtful.length;
  return (
    <section className={styles.sheet} aria-label={sheetTitles[name]}>
      <header className={styles.head}>
        <h2 className={styles.title}>{sheetTitles[name]}</h2>
        <p className={styles.sum}>{sayOutcomes(rows)}</p>
      </header>
      <ul className={styles.rows}>
        {shown.map((row) => (
          <Row
            key={`${row.place} ${row.line}`}
            row={row}
            at={places.size > 1 ? `${row.place}, line ${row.line}` : `line ${row.line}`}
          />
        ))}
      </ul>
      {listed.length > first && (
        <Button onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${formatCount(listed.length)}`}
        </Button>
      )}
      {quiet > 0 && (
        <p className={styles.quiet}>
          {countOf(quiet, 'row says', 'rows say')} what is known already.
        </p>
      )}
    </section>
  );
}

interface RowProps {
  row: RowReport;
  /** Where it stands. */
  at: string;
}

function Row({ row: { title, outcome, changes, findings }, at }: RowProps) {
  return (
    <li className={styles.row} data-outcome={outcome}>
      <p className={styles.outcome}>
        <span className={styles.mark} aria-hidden="true">
          {marks[outcome]}
        </span>
        {outcome}
      </p>
      <div className={styles.what}>
        <p className={styles.name}>
          {title} <span className={styles.line}>{at}</span>
        </p>
        {changes.length > 0 && (
          <dl className={styles.changes}>
            {changes.map(({ column, before, after }) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>
                  {before !== '' && (
                    <>
                      <del>{before}</del>
                      <span aria-hidden="true"> → </span>
                    </>
                  )}
                  {after === '' ? <span className={styles.none}>nothing</span> : <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {findings.map((finding) => (
          <p key={finding.message} className={styles.finding} data-severity={finding.severity}>
            {sayBesideRow(finding)}
          </p>
        ))}
      </div>
    </li>
  );
}
