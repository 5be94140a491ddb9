import { DateBox } from '../ui/date-box.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { edit, type Subject } from './edit-candidate.ts';
import styles from './field-grid.module.css';

/** Who sees to it, and what is to be done next and when. */
export function PlanFields({ subject }: { subject: Subject }) {
  const { candidate, name } = subject;
  const { owner, nextAction } = candidate;
  return (
    <div className={styles.grid}>
      <span className={styles.label}>Owner</span>
      <TextBox
        label={`Owner of ${name}`}
        most={200}
        value={owner}
        onChange={(text) => edit(subject, 'owner', (now) => ({ ...now, owner: text }))}
      />
      <span className={styles.label}>Next action</span>
      <TextBox
        label={`Next action for ${name}`}
        most={300}
        value={nextAction?.what ?? ''}
        onChange={(what) =>
          edit(subject, 'next action', (now) => ({
            ...now,
            nextAction: what === '' ? null : { what, due: now.nextAction?.due ?? null },
          }))
        }
      />
      {nextAction !== null && (
        <>
          <span className={styles.label}>Due</span>
          <DateBox
            label={`Next action due for ${name}`}
            optional
            value={nextAction.due}
            onChange={(due) =>
              edit(subject, 'day of the next action', (now) => ({
                ...now,
                nextAction: now.nextAction && { ...now.nextAction, due },
              }))
            }
          />
        </>
      )}
    </div>
  );
}
