import { useRef, useState } from 'react';
import {
  type Evidence,
  type EvidenceKind,
  evidenceKinds,
  type EvidenceSubject,
} from '../../data/model/evidence.ts';
import { Button } from '../ui/button.tsx';
import { edit, type Subject, today } from './edit-candidate.ts';
import { EvidenceEntry } from './evidence-entry.tsx';
import styles from './evidence-list.module.css';
import { sayKind } from './evidence-words.ts';
import { Refusal } from './refusal.tsx';

interface Props {
  subject: Subject;
  of: EvidenceSubject;
}

/** The evidence that speaks for one thing, the newest first; a new piece begins with its kind. */
export function EvidenceList({ subject, of }: Props) {
  const { candidate, name } = subject;
  /** The piece that stands open as a form. */
  const [open, setOpen] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  // What had the focus is gone then.
  const focusAdd = () => requestAnimationFrame(() => addButton.current?.focus());
  const list = candidate.evidence
    .filter(({ kind }) => evidenceKinds[kind] === of)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const kinds = kindsOf(of);
  const add = (kind: EvidenceKind) => {
    const added = newEvidence(kind);
    edit(subject, `evidence (${kind})`, (now) => ({ ...now, evidence: [...now.evidence, added] }));
    setAsked(false);
    setOpen(added.id);
  };
  const stopAsking = () => {
    setAsked(false);
    focusAdd();
  };
  const remove = ({ id, kind }: Evidence) => {
    const removed = edit(
      subject,
      `removal of evidence (${kind})`,
      (now) => ({ ...now, evidence: now.evidence.filter((one) => one.id !== id) }),
      `list of ${of}`,
    );
    if (removed) focusAdd();
  };
  return (
    <div>
      {list.length > 0 && (
        <ul className={styles.list} aria-label={`Evidence of ${of} for ${name}`}>
          {list.map((evidence) => (
            <EvidenceEntry
              key={evidence.id}
              subject={subject}
              evidence={evidence}
              open={open === evidence.id}
              onOpen={(now) => setOpen(now ? evidence.id : null)}
              onRemove={() => remove(evidence)}
            />
          ))}
        </ul>
      )}
      <Refusal unitid={candidate.unitid} place={`list of ${of}`} />
      {asked ? (
        <fieldset
          className={styles.kinds}
          aria-label="Kind of evidence"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            stopAsking();
          }}
        >
          {kinds.map((kind, i) => (
            <button
              key={kind}
              type="button"
              className={styles.kind}
              // biome-ignore lint/a11y/noAutofocus: the choice was asked for by the button in its place
              autoFocus={i === 0}
              onClick={() => add(kind)}
            >
              {sayKind(kind)}
            </button>
          ))}
          <Button onClick={stopAsking}>Cancel</Button>
        </fieldset>
      ) : (
        <Button
          ref={addButton}
          className={styles.add}
          aria-label={`Add evidence of ${of}`}
          onClick={() => (kinds.length === 1 ? add(kinds[0]) : setAsked(true))}
        >
          Add evidence{kinds.length === 1 ? '' : '…'}
        </Button>
      )}
    </div>
  );
}

function kindsOf(of: EvidenceSubject): EvidenceKind[] {
  return (Object.keys(evidenceKinds) as EvidenceKind[]).filter(
    (kind) => evidenceKinds[kind] === of,
  );
}

/** From nobody in particular: nothing counts as the community's before somebody says that it is. */
function newEvidence(kind: EvidenceKind): Evidence {
  return {
    id: crypto.randomUUID(),
    kind,
    date: today(),
    from: {
      name: '',
      role: '',
      organization: '',
      type: evidenceKinds[kind] === 'community' ? 'single person' : 'the school itself',
    },
    students: null,
    quotation: '',
    link: '',
    attachment: null,
  };
}
