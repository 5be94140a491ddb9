import { type Pathway, pathwayNames, pathways } from '../../data/model/candidate.ts';
import { Button } from '../ui/button.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { edit, type Subject } from './edit-candidate.ts';
import { GateNote } from './gate-note.tsx';
import { PlanFields } from './plan-fields.tsx';
import { StageSteps } from './stage-steps.tsx';
import { StepList } from './step-list.tsx';
import styles from './way-fields.module.css';

/** Where the candidate is on its way: pathway, stage and gate, the steps, and what is next. */
export function WayFields({ subject }: { subject: Subject }) {
  const { candidate, name } = subject;
  return (
    <div className={styles.way}>
      <StageSteps subject={subject} />
      <GateNote subject={subject} />
      <PlanFields subject={subject} />
      <StepList subject={subject} />
      <div className={styles.foot}>
        <SelectBox
          label={`Pathway of ${name}`}
          options={pathways.map((pathway) => ({
            value: String(pathway),
            label: pathwayNames[pathway],
          }))}
          value={String(candidate.pathway)}
          onChange={(value) =>
            edit(subject, 'pathway', (now) => ({ ...now, pathway: Number(value) as Pathway }))
          }
        />
        <Button
          aria-pressed={candidate.setAside}
          onClick={() =>
            edit(subject, candidate.setAside ? 'taking up again' : 'setting aside', (now) => ({
              ...now,
              setAside: !now.setAside,
            }))
          }
        >
          {candidate.setAside ? 'Take up again' : 'Set aside'}
        </Button>
      </div>
    </div>
  );
}
