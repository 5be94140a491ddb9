import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../data/model/decision.ts';
import { request } from '../api.ts';
import { startPresenting } from '../present/present-store.ts';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { DecisionChanges } from './decision-changes.tsx';
import styles from './decision-record.module.css';
import { RecordExport } from './record-export.tsx';
import { RecordPages } from './record-pages.tsx';

type Part = 'changes' | 'pages';

const parts: { value: Part; label: string; hint: string }[] = [
  { value: 'pages', label: 'As it was shown', hint: 'The pages of then' },
  {
    value: 'changes',
    label: 'Compared with today',
    hint: 'What is different under the figures and the profile of today',
  },
];

const time = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' });

/** One record: read it, present it, export it, or hold it against today. */
export function DecisionRecord({ decision }: { decision: Decision }) {
  const { id, title, recordedAt, shortlist, profile, reportSha256 } = decision;
  const [part, setPart] = useState<Part>('pages');
  const kept = useQuery({
    queryKey: ['decision', id],
    queryFn: () => request('decision', { id }),
    structuralSharing: false,
    gcTime: 60_000,
  });
  return (
    <article className={styles.record} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title} data-copy>
          {title}
        </h2>
        <p className={styles.about} data-copy>
          {`Recorded ${time.format(new Date(recordedAt))} · shortlist “${shortlist}” · profile “${profile}”`}
        </p>
        <div className={styles.actions}>
          <Segments label="Part of the record" options={parts} value={part} onChange={setPart} />
          <span className={styles.space} />
          <RecordExport decision={id} />
          <Button
            kind="primary"
            disabled={!kept.isSuccess}
            onClick={() => void startPresenting({ decision: id })}
          >
            Present as it was
          </Button>
        </div>
      </header>
      {kept.error && (
        <p className={styles.trouble} role="alert">
          {kept.error.message}
        </p>
      )}
      {part === 'pages' && kept.data && (
        <RecordPages report={kept.data.report} recordedAt={recordedAt} />
      )}
      {part === 'changes' && <DecisionChanges decision={id} />}
      <footer className={styles.foot} data-copy>
        {`SHA-256 of the report: ${reportSha256}`}
      </footer>
    </article>
  );
}
