import { Check, Minus, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { judgeEvidence } from '../../data/candidate/judge-evidence.ts';
import type { Evidence } from '../../data/model/evidence.ts';
import { sayDay } from '../../data/words/day.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import { AttachedFile } from './attached-file.tsx';
import type { Subject } from './edit-candidate.ts';
import styles from './evidence-entry.module.css';
import { EvidenceForm } from './evidence-form.tsx';
import { sayFrom, sayKind } from './evidence-words.ts';
import { Refusal } from './refusal.tsx';

interface Props {
  subject: Subject;
  evidence: Evidence;
  open: boolean;
  onOpen: (open: boolean) => void;
  onRemove: () => void;
}

/** A piece of evidence: what it is, from whom, what it says, and whether it counts. */
export function EvidenceEntry({ subject, evidence, open, onOpen, onRemove }: Props) {
  const verdict = judgeEvidence(evidence);
  const { kind, date, students, quotation, link, attachment } = evidence;
  const Sign = verdict.counts ? Check : Minus;
  const editButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    // The form had the focus, and is gone then.
    requestAnimationFrame(() => editButton.current?.focus());
  };
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <p data-copy>
          <strong>{sayKind(kind)}</strong>
          {students !== null && <> · {formatCount(students)}</>}
        </p>
        {!open && (
          <Button
            ref={editButton}
            kind="icon"
            className={styles.action}
            aria-label={`Edit: ${kind}`}
            onClick={() => onOpen(true)}
          >
            <Pencil size={14} aria-hidden />
          </Button>
        )}
        <Button
          kind="icon"
          className={styles.action}
          aria-label={`Remove: ${kind}`}
          onClick={onRemove}
        >
          <Trash2 size={14} aria-hidden />
        </Button>
      </div>
      {open ? (
        <EvidenceForm subject={subject} evidence={evidence} onClose={close} />
      ) : (
        <div className={styles.what}>
          <p className={styles.from} data-copy>
            {sayDay(date)} · {sayFrom(evidence)}
          </p>
          {quotation !== '' && <blockquote data-copy>“{quotation}”</blockquote>}
          {link !== '' && (
            <a className={styles.link} href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          )}
          {attachment !== null && (
            <AttachedFile unitid={subject.candidate.unitid} id={attachment} />
          )}
        </div>
      )}
      <p className={styles.verdict} data-counts={verdict.counts || undefined}>
        <Sign className={styles.sign} size={14} aria-hidden />
        <span>{verdict.sentence}</span>
      </p>
      <Refusal unitid={subject.candidate.unitid} place={evidence.id} />
    </li>
  );
}
