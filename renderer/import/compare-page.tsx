import type { DatasetComparison } from '../../data/tables/import-report.ts';
import { sayWhatChanged, withVintage } from '../../data/words/change-words.ts';
import { kindNames } from '../../data/words/dataset-name.ts';
import { Button } from '../ui/button.tsx';
import styles from './change-page.module.css';
import { ChangeParts } from './change-parts.tsx';
import { openImport } from './import-store.ts';
import { useRegainedFocus } from './use-regained-focus.ts';

/** What is different between an earlier table and the one of its kind in use; nothing is changed. */
export function ComparePage({ comparison }: { comparison: DatasetComparison }) {
  const { earlier, current, changes } = comparison;
  const title = useRegainedFocus<HTMLHeadingElement>(comparison);
  const name = ({ title, vintage, file }: DatasetComparison['earlier']) =>
    `${withVintage(title, vintage)} (${file})`;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title} ref={title} tabIndex={-1}>
            {kindNames[earlier.kind]}, earlier and now
          </h2>
          <p className={styles.sentence} role="status">
            Before: {name(earlier)}. Now: {name(current)}. {sayWhatChanged(changes)}
          </p>
        </div>
        <Button onClick={() => openImport('history')}>Back to the tables</Button>
      </header>
      <ChangeParts changes={changes} />
    </div>
  );
}
