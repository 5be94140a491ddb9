import { useEffect, useState } from 'react';
import { ProblemError } from '../../data/model/problem.ts';
import {
  type ExportFormat,
  formatDescriptions,
  recordFormats,
} from '../../data/report/export-format.ts';
import { request, subscribe } from '../api.ts';
import { tell } from '../shortlist/candidates.ts';
import { currentProfile } from '../state/profile-store.ts';
import { Button } from '../ui/button.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import styles from './record-export.module.css';

const options = recordFormats.map((format) => ({
  value: format,
  label: formatDescriptions[format].name,
}));

/** Writes the report of a record to a file, as it was shown. */
export function RecordExport({ decision }: { decision: number }) {
  const [format, setFormat] = useState<ExportFormat>('pdf');
  const [doing, setDoing] = useState<string | null>(null);
  const busy = doing !== null;
  useEffect(() => {
    if (!busy) return;
    return subscribe('progress', ({ task, sentence }) => {
      if (task === 'export') setDoing(sentence);
    });
  }, [busy]);
  const run = async () => {
    setDoing('Choose where the file goes');
    try {
      const profile = currentProfile();
      const written = await request('exportReport', { format, shortlist: null, profile, decision });
      if (written !== null) tell(`${written.file} is written: ${written.contents}.`);
    } catch (error) {
      const cancelled = error instanceof ProblemError && error.problem.code === 'cancelled';
      const sentence = error instanceof Error ? error.message : String(error);
      tell(cancelled ? 'Stopped; no file was written.' : sentence);
    } finally {
      setDoing(null);
    }
  };
  if (doing !== null) {
    return (
      <div className={styles.doing}>
        <span role="status">{doing}</span>
        <Button onClick={() => void request('cancel', { task: 'export' })}>Cancel</Button>
      </div>
    );
  }
  return (
    <div className={styles.export}>
      <SelectBox
        label="Form of the file"
        options={options}
        value={format}
        onChange={(chosen) => setFormat(recordFormats.find((one) => one === chosen) ?? 'pdf')}
      />
      <Button onClick={() => void run()}>Export…</Button>
    </div>
  );
}
