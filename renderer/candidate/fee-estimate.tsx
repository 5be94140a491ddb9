import { useState } from 'react';
import { membershipFee } from '../../data/candidate/membership-fee.ts';
import { useFeeSchedule } from '../state/candidate-store.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import styles from './fee-estimate.module.css';
import { FeeScheduleForm } from './fee-schedule-form.tsx';

/** What the school would pay by the organization's schedule, which can be changed here. */
export function FeeEstimate({ ranked, school }: { ranked: Ranked; school: number }) {
  const [open, setOpen] = useState(false);
  const schedule = useFeeSchedule();
  const { control, undergraduates } = ranked.atlas.schools;
  const number = undergraduates[school];
  const fee = membershipFee(schedule, control[school], number);
  const kind =
    control[school] === 'unknown' ? 'a school of unknown kind' : `a ${control[school]} school`;
  const size = Number.isNaN(number)
    ? 'of an unknown number of undergraduates'
    : `of ${formatCount(number)} undergraduates`;
  return (
    <div className={styles.fee}>
      <p>
        {fee === null
          ? `The schedule has no fee for ${kind} ${size}. `
          : `By the schedule $${formatCount(fee)} a year, for ${kind} ${size}. `}
        <Button className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Close the schedule' : 'Schedule…'}
        </Button>
      </p>
      {open && <FeeScheduleForm schedule={schedule} />}
    </div>
  );
}
