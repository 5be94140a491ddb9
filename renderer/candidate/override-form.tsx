import { type FormEvent, useState } from 'react';
import { isReason } from '../../data/candidate/enter-stage.ts';
import { Button } from '../ui/button.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { edit, type Subject, today, useRefusal } from './edit-candidate.ts';
import { leadTo } from './open-folds.ts';
import styles from './override-form.module.css';

/** The way through a shut gate asks why and by whom: both stand with the candidate from then on. */
export function OverrideForm({ subject }: { subject: Subject }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const close = () => {
    useRefusal.setState({ refused: null });
    leadTo('way');
  };
  if (!asked) {
    return (
      <div className={styles.actions}>
        <Button onClick={close}>Leave it</Button>
        <Button className={styles.quiet} onClick={() => setAsked(true)}>
          Go on all the same…
        </Button>
      </div>
    );
  }
  const isComplete = isReason(reason) && isReason(by);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    const gateOverride = { reason: reason.trim(), by: by.trim(), date: today() };
    edit(subject, 'agreement by override', (now) => ({ ...now, gateOverride, stage: 'agreement' }));
    leadTo('way');
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <span className={styles.label}>Why</span>
      <TextBox
        lines
        label="Reason for going on before the community has spoken"
        most={2000}
        autoFocus
        value={reason}
        onChange={setReason}
      />
      <span className={styles.label}>By whom</span>
      <TextBox label="Who overrides the gate" most={200} value={by} onChange={setBy} />
      <p className={styles.actions}>
        <Button type="submit" kind="primary" disabled={!isComplete}>
          Enter agreement by override
        </Button>
        <Button onClick={close}>Cancel</Button>
      </p>
    </form>
  );
}
