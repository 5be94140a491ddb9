import type { JoinReport } from '../../data/tables/import-report.ts';
import { formatCount } from '../ui/format.ts';
import styles from './join-reports.module.css';

/** What was matched with what, and what was left over on both sides. */
export function JoinReports({ joins }: { joins: readonly JoinReport[] }) {
  return (
    <table className={styles.joins}>
      <thead>
        <tr>
          <th scope="col">Joined with</th>
          <th scope="col" className={styles.number}>
            Matched
          </th>
          <th scope="col">Only in this file</th>
          <th scope="col">Only there</th>
        </tr>
      </thead>
      <tbody>
        {joins.map((join) => (
          <tr key={join.with}>
            <th scope="row">{join.with}</th>
            <td className={styles.number}>{formatCount(join.matched)}</td>
            <td>
              <Rest {...join.unmatchedHere} />
            </td>
            <td>
              <Rest {...join.unmatchedThere} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rest({ count, examples }: JoinReport['unmatchedHere']) {
  if (count === 0) return <span className={styles.none}>none</span>;
  return (
    <>
      <strong>{formatCount(count)}</strong>
      <span className={styles.examples}>
        {' '}
        {examples.slice(0, 4).join(', ')}
        {count > Math.min(4, examples.length) && examples.length > 0 ? ' …' : ''}
      </span>
    </>
  );
}
