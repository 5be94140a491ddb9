import { useId, useState } from 'react';
import type { Shortlist } from '../../data/model/shortlist.ts';
import { Fold } from '../ui/fold.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { setReportText } from './edit-cities.ts';
import styles from './report-texts.module.css';

const longestTitle = 200;
const longestOpening = 4000;

/** What a report of this shortlist says in the organization's own words. */
export function ReportTexts({ report }: { report: Shortlist['report'] }) {
  const [open, setOpen] = useState(false);
  return (
    <Fold
      title="Words of the report"
      summary={`${report.title}, ${report.withNotes ? 'with' : 'without'} notes`}
      open={open}
      onOpenChange={setOpen}
      className={styles.fold}
    >
      <div className={styles.fields}>
        <TitleField title={report.title} />
        <label className={styles.field}>
          <span>Opening, a paragraph a line</span>
          <textarea
            className={styles.text}
            rows={3}
            maxLength={longestOpening}
            value={report.opening}
            onChange={(event) =>
              setReportText({ opening: event.target.value }, 'opening of the report')
            }
          />
        </label>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={report.withNotes}
            onChange={(event) =>
              setReportText(
                { withNotes: event.target.checked },
                event.target.checked ? 'notes into the report' : 'notes out of the report',
              )
            }
          />
          Put the notes on the cities into the report
        </label>
      </div>
    </Fold>
  );
}

function TitleField({ title }: { title: string }) {
  const { draft, problem, change } = useDraft(
    title,
    (typed) => (typed.trim() === '' ? 'A report needs a title.' : null),
    (typed) => setReportText({ title: typed }, 'title of the report'),
  );
  const sentence = useId();
  return (
    <label className={styles.field}>
      <span>Title</span>
      <input
        className={styles.title}
        maxLength={longestTitle}
        value={draft}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : sentence}
        onChange={(event) => change(event.target.value)}
        onBlur={() => problem !== null && change(title)}
      />
      {problem !== null && (
        <span id={sentence} role="alert">
          {problem}
        </span>
      )}
    </label>
  );
}
