import type { FeeSchedule } from '../model/fee-schedule.ts';
import type { SchoolControl } from '../model/school.ts';

/**
 * The fee that a school would pay, US dollars a year: the step of its type with the most undergraduates
 * that it reaches. Null where the schedule has none or the number of undergraduates (NaN) is unknown.
 */
export function membershipFee(
  { steps }: FeeSchedule,
  control: SchoolControl,
  undergraduates: number,
): number | null {
  const reached = steps
    .filter((step) => step.control === control && undergraduates >= step.undergraduatesFrom)
    .toSorted((a, b) => b.undergraduatesFrom - a.undergraduatesFrom);
  return reached[0]?.fee ?? null;
}
