import { X } from 'lucide-react';
import { memo } from 'react';
import { useView } from '../state/view-store.ts';
import styles from './chip-row.module.css';
import { filterChips } from './filter-chips.ts';

/** The filters that are set; pressing one takes it away. */
export const ChipRow = memo(function ChipRow() {
  const filters = useView((view) => view.filters);
  const filter = useView((view) => view.filter);
  const chips = filterChips(filters);
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters in use">
      {chips.map(({ kind, label, without }) => (
        <li key={kind}>
          <button
            type="button"
            className={styles.chip}
            aria-label={`${label}: take the filter away`}
            onClick={() => filter(without)}
          >
            <span className={styles.label}>{label}</span>
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
});
