import { useState } from 'react';
import type { ImportResult } from '../../data/tables/import-report.ts';
import { sayWhatChanged, withVintage } from '../../data/words/change-words.ts';
import { kindNames } from '../../data/words/dataset-name.ts';
import { countOf, listOf } from '../../data/words/plural.ts';
import { Button } from '../ui/button.tsx';
import styles from './change-page.module.css';
import { ChangeParts } from './change-parts.tsx';
import { FindingList } from './finding-list.tsx';
import { leaveImport, undoImport } from './import-store.ts';
import { nameFiles } from './name-files.ts';
import { SaveRefused } from './save-refused.tsx';
import { useRegainedFocus } from './use-regained-focus.ts';

/** What an import changed, most telling first, and the way back. */
export function ChangePage({ result }: { result: ImportResult }) {
  const { changes, files, datasets, findings } = result;
  const [trouble, setTrouble] = useState<string | null>(null);
  const undo = () => {
    undoImport(result.id, nameFiles(files)).catch((error: unknown) => {
      setTrouble(error instanceof Error ? error.message : String(error));
    });
  };
  const title = useRegainedFocus<HTMLHeadingElement>(result);
  const taken = files.reduce((sum, file) => sum + file.taken, 0);
  const made = datasets.map(({ kind, vintage }) => withVintage(kindNames[kind], vintage));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title} ref={title} tabIndex={-1}>
            {countOf(taken, 'row')} imported
          </h2>
          <p className={styles.sentence} role="status">
            Now in use: {listOf(made)}. {sayWhatChanged(changes)}
          </p>
          {trouble && <p role="alert">{trouble}</p>}
        </div>
        <Button onClick={undo}>Undo the import</Button>
        <Button kind="primary" onClick={leaveImport}>
          See the ranking
        </Button>
      </header>
      <ChangeParts changes={changes}>
        <Refused result={result} />
        {findings.length > 0 && (
          <section className={styles.wide}>
            <h3>Findings</h3>
            <FindingList findings={findings} />
          </section>
        )}
      </ChangeParts>
    </div>
  );
}

function Refused({ result: { id, files } }: { result: ImportResult }) {
  const refused = files.reduce((sum, file) => sum + file.refused, 0);
  if (refused === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{countOf(refused, 'row')} refused</h3>
      <SaveRefused importId={id} />
    </section>
  );
}
