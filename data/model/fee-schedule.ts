import { z } from 'zod';
import { schoolControls } from './school.ts';

/** A step of the sliding scale: what schools of a type pay from so many undergraduates on. */
const feeStep = z.object({
  control: z.enum(schoolControls),
  undergraduatesFrom: z.int().min(0),
  /** US dollars a year. */
  fee: z.number().min(0).max(1_000_000),
});

/** Membership fees by size and type of school, as the organization sets them. */
export const feeScheduleSchema = z.object({ steps: z.array(feeStep).max(100) });
export type FeeSchedule = z.infer<typeof feeScheduleSchema>;
