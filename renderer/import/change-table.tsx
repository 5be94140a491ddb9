import { ArrowDown, ArrowUp } from 'lucide-react';
import type { SchoolChange } from '../../data/tables/import-report.ts';
import styles from './change-table.module.css';

interface Props {
  title: string;
  summary?: string;
  rows: readonly SchoolChange[];
  value: (figure: number | null) => string;
  /** A rank rises when its number falls. */
  lessIsBetter?: boolean;
}

/** Schools with a figure before and after. */
export function ChangeTable({ title, summary, rows, value, lessIsBetter = false }: Props) {
  if (rows.length === 0) return null;
  return (
    <section>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <h3>{title}</h3>
          {summary && <span className={styles.summary}>{summary}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col" className={styles.number}>
              Before
            </th>
            <th scope="col" className={styles.number}>
              Now
            </th>
            <th scope="col">
              <span className="visually-hidden">Direction</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unitid}>
              <th scope="row">{row.name}</th>
              <td className={styles.number}>{value(row.before)}</td>
              <td className={styles.number}>{value(row.after)}</td>
              <td>
                <Direction row={row} lessIsBetter={lessIsBetter} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Direction({ row, lessIsBetter }: { row: SchoolChange; lessIsBetter: boolean }) {
  const { before, after } = row;
  if (before === null || after === null || before === after) return null;
  const up = after > before !== lessIsBetter;
  const Icon = up ? ArrowUp : ArrowDown;
  return (
    <>
      <Icon size={14} aria-hidden />
      <span className="visually-hidden">{up ? 'up' : 'down'}</span>
    </>
  );
}
