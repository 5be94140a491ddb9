import { X } from 'lucide-react';
import { Fragment } from 'react';
import type { FeeSchedule } from '../../data/model/fee-schedule.ts';
import { type SchoolControl, schoolControls } from '../../data/model/school.ts';
import { changeFeeSchedule } from '../state/candidate-store.ts';
import { Button } from '../ui/button.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { TypedNumber } from '../ui/typed-number.tsx';
import styles from './fee-estimate.module.css';

type FeeStep = FeeSchedule['steps'][number];

/** The organization's own sliding scale: fees by type of school and by number of undergraduates. */
export function FeeScheduleForm({ schedule: { steps } }: { schedule: FeeSchedule }) {
  const set = (at: number, change: Partial<FeeStep>) =>
    changeFeeSchedule({
      steps: steps.map((step, i) => (i === at ? { ...step, ...change } : step)),
    });
  const last = steps.at(-1);
  return (
    <fieldset aria-label="Schedule of membership fees">
      {steps.length > 0 && (
        <div className={styles.steps}>
          <span className={styles.head}>School</span>
          <span className={styles.head}>From</span>
          <span className={styles.head}>$ a year</span>
          <span />
          {steps.map((step, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place
            <Fragment key={i}>
              <SelectBox
                label={`Type of school of step ${i + 1}`}
                options={schoolControls.map((value) => ({ value, label: value }))}
                value={step.control}
                onChange={(control) => set(i, { control: control as SchoolControl })}
              />
              <TypedNumber
                label={`Undergraduates from, step ${i + 1}`}
                min={0}
                max={1_000_000}
                step={1000}
                value={step.undergraduatesFrom}
                onCommit={(undergraduatesFrom) => set(i, { undergraduatesFrom })}
              />
              <TypedNumber
                label={`Fee a year in dollars, step ${i + 1}`}
                min={0}
                max={1_000_000}
                step={100}
                value={step.fee}
                onCommit={(fee) => set(i, { fee })}
              />
              <Button
                kind="icon"
                className={styles.remove}
                aria-label={`Remove step ${i + 1}`}
                onClick={() => changeFeeSchedule({ steps: steps.filter((_, at) => at !== i) })}
              >
                <X size={14} aria-hidden />
              </Button>
            </Fragment>
          ))}
        </div>
      )}
      {steps.length < 100 && (
        <Button
          className={styles.more}
          onClick={() =>
            changeFeeSchedule({
              steps: [...steps, last ?? { control: 'public', undergraduatesFrom: 0, fee: 0 }],
            })
          }
        >
          Add a step
        </Button>
      )}
    </fieldset>
  );
}
