import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Lock, LockOpen } from 'lucide-react';
import { isGateOpen } from '../../data/candidate/community-support.ts';
import { stagesWithinReach } from '../../data/candidate/enter-stage.ts';
import { type Stage, stages } from '../../data/model/candidate.ts';
import { edit, type Subject } from './edit-candidate.ts';
import styles from './stage-steps.module.css';

/** The stages in their order with the gate among them; trying one behind a shut gate says why not. */
export function StageSteps({ subject }: { subject: Subject }) {
  const { candidate, name } = subject;
  const within = stagesWithinReach(candidate);
  const open = isGateOpen(candidate.evidence);
  const reached = stages.indexOf(candidate.stage);
  const Gate = open ? LockOpen : Lock;
  return (
    <RadioGroup<Stage>
      className={styles.stages}
      aria-label={`Stage of ${name}`}
      value={candidate.stage}
      onValueChange={(stage) => edit(subject, 'stage', (now) => ({ ...now, stage }), 'stage')}
    >
      {stages.flatMap((stage, i) => [
        ...(stage === 'agreement'
          ? [
              <span
                key="gate"
                className={styles.gate}
                title={open ? 'The gate: open' : 'The gate: shut'}
              >
                <Gate size={14} aria-hidden />
              </span>,
            ]
          : []),
        <Radio.Root
          key={stage}
          value={stage}
          className={styles.stage}
          data-passed={i <= reached || undefined}
          data-shut={!within.includes(stage) || undefined}
        >
          <span className={styles.dot} />
          {stage[0].toUpperCase() + stage.slice(1)}
        </Radio.Root>,
      ])}
    </RadioGroup>
  );
}
