import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, setTitle] = useState(first);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ids = { head: useId(), box: useId(), trouble: useId() };
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const record = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
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
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={ids.head}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        stopRecording();
      }}
    >
      <form className={styles.form} onSubmit={record}>
        <h2 id={ids.head} className={styles.title}>
          {presented ? 'Record what was shown?' : 'Record what was shown'}
        </h2>
        <p className={styles.sentence}>
          {presented
            ? 'The report as it was presented is kept'
            : 'The report of the shortlist as it stands is kept'}{' '}
          with its profile and its datasets. A record is never changed or deleted; it can be opened
          as it was, and held against later figures.
        </p>
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
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
        {trouble !== null && (
          <p id={ids.trouble} className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
        <div className={styles.actions}>
          <Button onClick={stopRecording}>{presented ? 'Not now' : 'Cancel'}</Button>
          <Button type="submit" kind="primary" disabled={busy}>
            {busy ? 'Recording' : 'Record'}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
