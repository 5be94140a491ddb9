import { useState } from 'react';
import type { FilePreview } from '../../data/tables/import-report.ts';
import type { MappedKind } from '../../data/tables/mapping/column-mapping.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { CoverageForm } from './coverage-form.tsx';
import { FileFacts } from './file-facts.tsx';
import styles from './file-details.module.css';
import { FindingList } from './finding-list.tsx';
import { choose } from './import-store.ts';
import { sayCounts } from './import-words.ts';
import { JoinReports } from './join-reports.tsx';
import { MappingForm } from './mapping-form.tsx';
import { RowTables } from './row-tables.tsx';

/** All that is known of one file before anything is written, what needs a person first. */
export function FileDetails({ file }: { file: FilePreview }) {
  const needsMapping = file.status === 'needs-mapping';
  // What stands at the head of the page, or is asked there, is not said a second time.
  const { problem } = file;
  const findings = file.findings.filter(
    ({ message }) => problem === null || !message.endsWith(problem),
  );
  const mappable = file.fields !== null && (file.mapping !== null || needsMapping);
  return (
    <article className={styles.details}>
      <header className={styles.head}>
        <h2 className={styles.title} data-copy>
          {file.file}
        </h2>
        <p className={styles.recognised}>{sayRecognition(file)}</p>
        {file.problem !== null && !needsMapping && (
          <p className={styles.problem} role="alert">
            {file.problem}
          </p>
        )}
      </header>
      <FileFacts file={file} />
      {file.status === 'unreadable' && file.head.length > 0 && <OwnList file={file} />}
      {mappable && <MappingPart file={file} />}
      {file.kind === 'attorneys' && !needsMapping && (
        <Part title="States that the list covers in full">
          <CoverageForm file={file} />
        </Part>
      )}
      {findings.length > 0 && (
        <Part title="Findings">
          <FindingList findings={findings} />
        </Part>
      )}
      {file.joins.length > 0 && (
        <Part title="How its rows match">
          <JoinReports joins={file.joins} />
        </Part>
      )}
      {file.head.length > 0 && (
        <Part title="Its rows" summary={file.counts.rows > 0 ? sayCounts(file) : undefined}>
          <RowTables file={file} />
        </Part>
      )}
    </article>
  );
}

/** A list with columns of its own names can still be read: a person says what it is. */
function OwnList({ file: { handle, sheets } }: { file: FilePreview }) {
  const say = (as: MappedKind) => (event: React.MouseEvent<HTMLElement>) => {
    // The buttons go; the focus stays with what they were about.
    event.currentTarget.closest<HTMLElement>('[tabindex]')?.focus();
    choose(handle, { as });
  };
  return (
    <Part title="Is it a list of your own?">
      <p className={styles.offer}>
        {sheets.length > 1 && 'If the list is on another sheet, choose that above. '}
        If you know what it lists, you can say which column holds what.
      </p>
      <div className={styles.offers}>
        <Button onClick={say('attorneys')}>It lists attorneys</Button>
        <Button onClick={say('immigrants')}>It lists immigrants by county</Button>
      </div>
    </Part>
  );
}

/** Open while it is asked; once the columns are known it folds, and can be looked at again. */
function MappingPart({ file }: { file: FilePreview }) {
  const [open, setOpen] = useState(file.status === 'needs-mapping');
  const chosen = Object.values(file.mapping?.columns ?? {});
  return (
    <Fold
      title="Which column holds what"
      summary={open ? undefined : chosen.join(', ')}
      open={open}
      onOpenChange={setOpen}
      level={3}
      className={styles.mapping ?? ''}
    >
      <MappingForm file={file} onSettled={() => setOpen(false)} />
    </Fold>
  );
}

function sayRecognition({ kind, title, why, status, mapping }: FilePreview): string {
  if (kind === null || title === null) {
    return why ?? (status === 'unreadable' ? '' : 'Not one of the official layouts.');
  }
  if (mapping !== null) return `Read as ${title} by the columns that were chosen.`;
  const reason = why === null ? '' : ` ${why.replace(/\.?$/, '.')}`;
  return `Recognised as ${title}.${reason}`;
}

interface PartProps {
  title: string;
  summary?: string | undefined;
  children: React.ReactNode;
}

function Part({ title, summary, children }: PartProps) {
  return (
    <section className={styles.part}>
      <header className={styles.partHead}>
        <h3>{title}</h3>
        {summary && <span className={styles.summary}>{summary}</span>}
      </header>
      {children}
    </section>
  );
}
