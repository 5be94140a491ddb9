import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './form-dialog.module.css';

interface Props {
  title: string;
  /** What it is about, under the title. */
  sentence: string;
  /** The word on the button that sends the form, and in its place while it is being done. */
  done: string;
  doing: string;
  /** The word on the button beside it. */
  leave?: string;
  busy: boolean;
  trouble: string | null;
  /** Of the sentence of trouble, for the box that it is about. */
  troubleId?: string;
  onSend: () => void;
  onLeave: () => void;
  children: ReactNode;
}

/** A question over the window that waits for its answer; Esc leaves it. */
export function FormDialog(props: Props) {
  const { title, sentence, done, doing, leave = 'Cancel', busy, trouble, troubleId } = props;
  const { onSend, onLeave, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={head}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSend();
        }}
      >
        <h2 id={head} className={styles.title}>
          {title}
        </h2>
        <p className={styles.sentence}>{sentence}</p>
        {children}
        {trouble !== null && (
          <p id={troubleId} className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
        <div className={styles.actions}>
          <Button onClick={onLeave}>{leave}</Button>
          <Button type="submit" kind="primary" disabled={busy}>
            {busy ? doing : done}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
