import type { ReactNode } from 'react';
import type { PipelineCard } from '../../data/candidate/pipeline-card.ts';
import { useView } from '../state/view-store.ts';
import styles from './card-list.module.css';

interface Props {
  card: PipelineCard;
  onOpenSchool: () => void;
  /** Two cells beside the name. */
  children: ReactNode;
}

/** A candidate in a list: its name leads to its record. */
export function SchoolLine({ card: { school, name, place }, onOpenSchool, children }: Props) {
  const selected = useView((view) => view.selected === school && school >= 0);
  return (
    <li className={styles.line} data-selected={selected || undefined}>
      <button
        type="button"
        className={styles.school}
        aria-pressed={selected}
        onClick={({ detail }) => {
          useView.getState().select(school);
          if (detail === 0) onOpenSchool();
        }}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.place}>{place}</span>
      </button>
      {children}
    </li>
  );
}
