import { Check } from 'lucide-react';
import { pathwaySteps, type StepState } from '../../data/candidate/pathway-steps.ts';
import { DateBox } from '../ui/date-box.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { edit, type Subject, today } from './edit-candidate.ts';
import styles from './step-list.module.css';

/** The steps of the pathway: what is done, when and by whom, and what is next. */
export function StepList({ subject }: { subject: Subject }) {
  const steps = pathwaySteps(subject.candidate);
  const next = steps.find(({ done }) => !done);
  return (
    <ol className={styles.steps} aria-label={`Steps of ${subject.name}`}>
      {steps.map((step) => (
        <li key={step.name} className={styles.step} data-done={step.done || undefined}>
          {step.byEvidence ? (
            <p className={styles.name} data-copy>
              <span
                className={styles.sign}
                role="img"
                aria-label={step.done ? 'Done' : 'Open'}
                title="The evidence decides it"
              >
                {step.done && <Check size={12} aria-hidden />}
              </span>
              {step.name}
            </p>
          ) : (
            <Tick subject={subject} step={step} />
          )}
          {step === next && <p className={styles.next}>Next: {step.next}</p>}
        </li>
      ))}
    </ol>
  );
}

/** A step that a person ticks; the tick says when it was and who did it. */
function Tick({ subject, step: { name, ticked } }: { subject: Subject; step: StepState }) {
  const set = (what: string, entry: StepState['ticked']) =>
    edit(subject, what, (now) => {
      const { [name]: _, ...others } = now.steps;
      return { ...now, steps: entry === null ? others : { ...others, [name]: entry } };
    });
  const toggle = () =>
    ticked === null
      ? set(`step “${name}”`, { date: today(), by: subject.candidate.owner })
      : set(`step “${name}”`, null);
  return (
    <>
      <label className={styles.name}>
        <input type="checkbox" className={styles.box} checked={ticked !== null} onChange={toggle} />
        {name}
      </label>
      {ticked !== null && (
        <div className={styles.when}>
          <DateBox
            label={`Day of: ${name}`}
            value={ticked.date}
            onChange={(date) => date !== null && set(`day of “${name}”`, { ...ticked, date })}
          />
          <TextBox
            label={`Who did: ${name}`}
            most={200}
            placeholder="By whom"
            value={ticked.by}
            onChange={(by) => set(`who did “${name}”`, { ...ticked, by })}
          />
        </div>
      )}
    </>
  );
}
