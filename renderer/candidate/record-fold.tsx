import type { ReactNode } from 'react';
import { Fold } from '../ui/fold.tsx';
import { type FoldName, setFold, useOpenFolds } from './open-folds.ts';
import styles from './record-fold.module.css';

interface Props {
  name: FoldName;
  title: string;
  summary?: string;
  children: ReactNode;
}

/** A part of the record, folded to its title and how it stands. */
export function RecordFold({ name, title, summary, children }: Props) {
  const open = useOpenFolds((folds) => folds.open[name]);
  return (
    <div className={styles.part} data-fold={name}>
      <Fold
        level={4}
        title={title}
        summary={summary}
        open={open}
        onOpenChange={(now) => setFold(name, now)}
        className={styles.fold}
      >
        <div className={styles.content}>{children}</div>
      </Fold>
    </div>
  );
}
