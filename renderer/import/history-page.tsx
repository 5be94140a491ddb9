import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportRecord } from '../../data/tables/import-report.ts';
import { withVintage } from '../../data/words/change-words.ts';
import { kindNames } from '../../data/words/dataset-name.ts';
import { countOf } from '../../data/words/plural.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { formatCount } from '../ui/format.ts';
import { DatasetTable } from './dataset-table.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './history-page.module.css';
import { chooseFiles, undoImport } from './import-store.ts';
import { importsQuery } from './imports-query.ts';
import { nameFiles } from './name-files.ts';
import { SaveRefused } from './save-refused.tsx';
import { useRegainedFocus } from './use-regained-focus.ts';

/** Every import with what was said of it; each can be undone, and earlier datasets used again. */
export function HistoryPage() {
  const { data, error, refetch } = useQuery(importsQuery);
  const [trouble, setTrouble] = useState<string | null>(null);
  const page = useRegainedFocus<HTMLElement>(data);
  const attempt = async (work: () => Promise<unknown>) => {
    setTrouble(null);
    try {
      await work();
    } catch (problem) {
      setTrouble(problem instanceof Error ? problem.message : String(problem));
    }
    await refetch();
  };
  const sentence = trouble ?? error?.message ?? null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.page} aria-label="History of imports" ref={page} tabIndex={0}>
      {sentence && (
        <p className={styles.trouble} role="alert">
          {sentence}
        </p>
      )}
      {data?.length === 0 && (
        <div className={styles.empty}>
          <h2 className={styles.title}>Nothing has been imported yet</h2>
          <p>
            The figures in use came with the program. Each import will be listed here with what was
            done with its rows, and can be undone.
          </p>
          <Button kind="primary" onClick={() => void chooseFiles()}>
            Choose files…
          </Button>
        </div>
      )}
      <ol className={styles.list}>
        {data?.map((record) => (
          <Entry key={record.id} record={record} attempt={(work) => void attempt(work)} />
        ))}
      </ol>
      <DatasetTable attempt={(work) => void attempt(work)} />
    </section>
  );
}

interface EntryProps {
  record: ImportRecord;
  attempt: (work: () => Promise<unknown>) => void;
}

function Entry({ record, attempt }: EntryProps) {
  const { id, importedAt, undoable, undoneAt, files, datasets } = record;
  const [open, setOpen] = useState(false);
  const findings = files.flatMap((file) => file.findings);
  return (
    <li className={styles.entry} tabIndex={-1} data-undone={undoneAt !== null || undefined}>
      <div className={styles.when}>
        <h2>
          <time dateTime={importedAt}>{formatTime(importedAt)}</time>
        </h2>
        {undoneAt !== null && <p>undone {formatTime(undoneAt)}</p>}
        {undoable && (
          <Button
            onClick={({ currentTarget }) => {
              // The button goes; the focus stays with the import that is undone.
              currentTarget.closest('li')?.focus();
              attempt(() => undoImport(id, nameFiles(files)));
            }}
          >
            Undo
          </Button>
        )}
      </div>
      <div className={styles.what}>
        <table className={styles.files}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Read as</th>
              <th scope="col">SHA-256</th>
              <th scope="col" className={styles.number}>
                Read
              </th>
              <th scope="col" className={styles.number}>
                Taken
              </th>
              <th scope="col" className={styles.number}>
                Refused
              </th>
              <th scope="col" className={styles.number}>
                Unmatched
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.id}>
                <th scope="row" title={file.file}>
                  {file.file}
                </th>
                <td>
                  {[file.kind && kindNames[file.kind], file.vintage].filter(Boolean).join(' ')}
                </td>
                <td>{file.sha256.slice(0, 8)}</td>
                <td className={styles.number}>{formatCount(file.read)}</td>
                <td className={styles.number}>{formatCount(file.taken)}</td>
                <td className={styles.number}>{formatCount(file.refused)}</td>
                <td className={styles.number}>{formatCount(file.unmatched)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul className={styles.datasets}>
          {datasets.map(({ id: dataset, title, vintage, current }) => (
            <li key={dataset}>
              {withVintage(title, vintage)}
              <span className={styles.mark}>{current ? '● in use' : '○ not in use'}</span>
            </li>
          ))}
        </ul>
        <SaveRefused importId={id} />
        {findings.length > 0 && (
          <Fold
            title={countOf(findings.length, 'finding')}
            open={open}
            onOpenChange={setOpen}
            className={styles.fold ?? ''}
            level={3}
          >
            <FindingList findings={findings} />
          </Fold>
        )}
      </div>
    </li>
  );
}

const time = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

function formatTime(iso: string): string {
  return time.format(new Date(iso));
}
