import { Star } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import type { BarPlace } from '../chart/bar-layout.ts';
import { CandidateSign } from '../shortlist/candidate-button.tsx';
import { TableCell } from './table-cell.tsx';
import type { TableColumn, TableSubject } from './table-column.ts';
import { frozenColumns } from './table-columns.ts';
import styles from './table-row.module.css';

interface Props {
  subject: TableSubject;
  school: number;
  columns: readonly { column: TableColumn }[];
  /** Place in the table, from 0. */
  place: number;
  top: number;
  bars: BarPlace[];
  selected: boolean;
  hovered: boolean;
  /** Among the rows to be copied. */
  marked: boolean;
  onPress: (school: number, event: MouseEvent) => void;
  onOpen: (school: number) => void;
  onHover: (school: number) => void;
}

export function tableRowId(unitid: string): string {
  return `row-${unitid}`;
}

/** One line: rank and name, which stay when the rest is scrolled, then the chosen columns. */
export const TableRow = memo(function TableRow(props: Props) {
  const { subject, school, columns, bars, selected, hovered, marked } = props;
  const { schools } = subject.atlas;
  const unitid = schools.unitid[school];
  const partner = schools.partner[school] === 1;
  const listed = subject.listed.has(unitid);
  const [rank] = frozenColumns;
  const classes = [
    styles.row,
    hovered && styles.hovered,
    marked && styles.marked,
    selected && styles.selected,
    subject.ranking.rank[school] === 0 && styles.unranked,
  ];
  return (
    // The keys are handled by the table, which has the focus.
    <tr
      id={tableRowId(unitid)}
      className={classes.filter(Boolean).join(' ')}
      style={{ transform: `translateY(${props.top}px)` }}
      tabIndex={-1}
      aria-rowindex={props.place + 2}
      aria-selected={selected || marked}
      data-unitid={unitid}
      data-selected={selected || undefined}
      onClick={(event) => props.onPress(school, event)}
      onDoubleClick={() => props.onOpen(school)}
      onMouseEnter={() => props.onHover(school)}
      onMouseLeave={() => props.onHover(-1)}
    >
      <td className={styles.rank}>
        <TableCell column={rank} subject={subject} school={school} bars={bars} />
      </td>
      <th scope="row" className={styles.school} title={schools.name[school]}>
        <span className={styles.name}>{schools.name[school]}</span>
        {partner && <Star className={styles.star} size={12} role="img" aria-label="partner" />}
        {listed && (
          <span className={styles.listed} role="img" aria-label="on the shortlist">
            <CandidateSign listed size={14} />
          </span>
        )}
      </th>
      {columns.map(({ column }) => (
        <td key={column.id} className={styles.cell} data-column={column.id}>
          <TableCell column={column} subject={subject} school={school} bars={bars} />
        </td>
      ))}
    </tr>
  );
});
