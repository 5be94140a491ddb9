import { useId, useState } from 'react';
import { FormDialog } from '../ui/form-dialog.tsx';
import { recordDecision, stopRecording, useDecisions } from './decision-store.ts';
import styles from './record-dialog.module.css';

const longest = 200;

/** Asks for a title and records what was shown. */
export function RecordDialog() {
  const recording = useDecisions((state) => state.recording);
  return recording === null ? null : (
    <TitleDialog first={recording.title} presented={recording.presented} />
  );
}

function TitleDialog({ first, presented }: { first: string; presented: boolean }) {
  const [title, setTitle] = useState(first);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ids = { box: useId(), trouble: useId() };
  const record = async () => {
    if (title.trim() === '') {
      setTrouble('Give it a title by which it is found again, such as “Board, November 2026”.');
      return;
    }
    setBusy(true);
    try {
      await recordDecision(title.trim());
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={presented ? 'Record what was shown?' : 'Record what was shown'}
      sentence={`The report ${presented ? 'as it was presented' : 'of the shortlist as it stands'} is kept with its profile and its datasets. A record is never changed or deleted; it can be opened as it was, and held against later figures.`}
      done="Record"
      doing="Recording"
      leave={presented ? 'Not now' : 'Cancel'}
      busy={busy}
      trouble={trouble}
      troubleId={ids.trouble}
      onSend={() => void record()}
      onLeave={stopRecording}
    >
      <label className={styles.label} htmlFor={ids.box}>
        Title
      </label>
      <input
        id={ids.box}
        className={styles.box}
        value={title}
        maxLength={longest}
        aria-invalid={trouble !== null}
        aria-describedby={trouble === null ? undefined : ids.trouble}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTitle(event.target.value)}
      />
    </FormDialog>
  );
}
