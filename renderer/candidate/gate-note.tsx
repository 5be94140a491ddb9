import { isOverridden } from '../../data/candidate/enter-stage.ts';
import { type Stage, stages } from '../../data/model/candidate.ts';
import { sayOverride } from '../../data/words/candidate-words.ts';
import { Button } from '../ui/button.tsx';
import { edit, type Subject, useRefusal } from './edit-candidate.ts';
import styles from './gate-note.module.css';
import { OverrideForm } from './override-form.tsx';
import { Refusal } from './refusal.tsx';

/** Why the gate let nothing through and the way on all the same; or that somebody went that way. */
export function GateNote({ subject }: { subject: Subject }) {
  const { candidate } = subject;
  const { unitid, gateOverride } = candidate;
  const refused = useRefusal(
    ({ refused }) => refused?.unitid === unitid && refused.place === 'stage',
  );
  if (refused) {
    return (
      <div>
        <Refusal unitid={unitid} place="stage" />
        <OverrideForm subject={subject} />
      </div>
    );
  }
  if (gateOverride === null) {
    const unsaid = sayOverride(candidate);
    return unsaid === null ? null : (
      <div className={styles.note}>
        <p data-copy>{unsaid}</p>
      </div>
    );
  }
  const takeBack = () =>
    edit(subject, 'override', (now) => ({
      ...now,
      gateOverride: null,
      stage: isOverridden(now) ? beforeTheGate : now.stage,
    }));
  return (
    <div className={styles.note}>
      <p data-copy>
        {sayOverride(candidate) ??
          `The gate was overridden on ${gateOverride.date}: ${gateOverride.reason}`}
        {gateOverride.by !== '' && ` (${gateOverride.by})`}
      </p>
      <Button onClick={takeBack}>Take the override back</Button>
    </div>
  );
}

/** The last stage that needs no word of the community. */
const beforeTheGate: Stage = stages[stages.indexOf('agreement') - 1];
