import { useEffect, useRef } from 'react';
import {
  type Evidence,
  evidenceKinds,
  type EvidenceKind,
  type OrganizationType,
  organizationTypes,
} from '../../data/model/evidence.ts';
import { Button } from '../ui/button.tsx';
import { DateBox } from '../ui/date-box.tsx';
import { NumberBox } from '../ui/number-box.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { AttachFile } from './attach-file.tsx';
import { editEvidence, type Subject } from './edit-candidate.ts';
import { countsStudents, sayKind } from './evidence-words.ts';
import { LinkBox } from './link-box.tsx';
import styles from './field-grid.module.css';

interface Props {
  subject: Subject;
  evidence: Evidence;
  onClose: () => void;
}

/** All that can be said of a piece of evidence; every key is kept at once. */
export function EvidenceForm({ subject, evidence, onClose }: Props) {
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), []);
  const { kind, from, students, quotation, link } = evidence;
  const set = (what: string, change: Partial<Evidence>) =>
    editEvidence(subject, evidence, what, change);
  const setFrom = (change: Partial<Evidence['from']>, what: string) =>
    set(what, { from: { ...from, ...change } });
  const kinds = (Object.keys(evidenceKinds) as EvidenceKind[]).filter(
    (one) => evidenceKinds[one] === evidenceKinds[kind],
  );
  return (
    <fieldset
      ref={form}
      className={styles.grid}
      aria-label={`Evidence: ${kind}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {kinds.length > 1 && (
        <>
          <span className={styles.label}>Kind</span>
          <SelectBox
            label="Kind of evidence"
            options={kinds.map((value) => ({ value, label: sayKind(value) }))}
            value={kind}
            onChange={(value) => {
              const next = value as EvidenceKind;
              set('kind of evidence', {
                kind: next,
                students: countsStudents.has(next) ? students : null,
              });
            }}
          />
        </>
      )}
      <span className={styles.label}>Date</span>
      <DateBox
        label="Date of the evidence"
        value={evidence.date}
        onChange={(date) => date !== null && set('date of evidence', { date })}
      />
      {countsStudents.has(kind) && (
        <>
          <span className={styles.label}>Students</span>
          <NumberBox
            label="Number of students"
            value={students}
            min={0}
            max={1_000_000}
            onChange={(number) =>
              set('number of students', { students: number === null ? null : Math.round(number) })
            }
          />
        </>
      )}
      <span className={styles.label}>From a</span>
      <SelectBox
        label="Type of organization"
        options={organizationTypes.map((type) => ({ value: type, label: type }))}
        value={from.type}
        onChange={(type) =>
          setFrom({ type: type as OrganizationType }, 'type of organization of evidence')
        }
      />
      <span className={styles.label}>Organization</span>
      <TextBox
        label="Organization"
        most={200}
        value={from.organization}
        onChange={(organization) => setFrom({ organization }, 'organization of evidence')}
      />
      <span className={styles.label}>Name</span>
      <TextBox
        label="Name of the person"
        most={200}
        value={from.name}
        onChange={(name) => setFrom({ name }, 'name on evidence')}
      />
      <span className={styles.label}>Role</span>
      <TextBox
        label="Role of the person"
        most={200}
        value={from.role}
        onChange={(role) => setFrom({ role }, 'role on evidence')}
      />
      <span className={styles.label}>Quotation</span>
      <TextBox
        lines
        label="Quotation"
        most={4000}
        value={quotation}
        onChange={(text) => set('quotation of evidence', { quotation: text })}
      />
      <span className={styles.label}>Link</span>
      <LinkBox value={link} onChange={(address) => set('link of evidence', { link: address })} />
      <span className={styles.label}>File</span>
      <AttachFile subject={subject} evidence={evidence} />
      <div className={styles.wide}>
        <Button aria-label={`Close: ${kind}`} onClick={onClose}>
          Done
        </Button>
      </div>
    </fieldset>
  );
}
