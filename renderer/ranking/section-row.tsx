import { ChevronRight } from 'lucide-react';
import { formatCount } from '../ui/format.ts';
import styles from './section-row.module.css';

interface Props {
  id: string;
  title: string;
  count: number;
  open: boolean;
  active: boolean;
  place: number;
  places: number;
  top: number;
  onToggle: () => void;
}

/** Header of the schools that are not ranked with the others; folds and unfolds them. */
export function SectionRow({ title, count, open, active, top, onToggle, ...row }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list, which has the focus
    <div
      id={row.id}
      className={active ? `${styles.row} ${styles.active}` : styles.row}
      style={{ transform: `translateY(${top}px)` }}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-posinset={row.place + 1}
      aria-setsize={row.places}
      aria-label={`${title}, ${count} schools, ${open ? 'shown' : 'folded'}; Enter ${open ? 'folds' : 'shows'} them`}
      onClick={onToggle}
    >
      <ChevronRight className={open ? styles.open : styles.folded} size={14} aria-hidden />
      <span className={styles.title}>{title}</span>
      <span className={styles.count}>{formatCount(count)}</span>
    </div>
  );
}
