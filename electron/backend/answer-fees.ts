import { readFeeSchedule, storeFeeSchedule } from './database/queries/fee-schedule.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what is asked about membership fees. */
export function answerFees(): HandlersOf<'feeSchedule' | 'saveFeeSchedule'> {
  return {
    feeSchedule: ({ db }) => readFeeSchedule(db),
    saveFeeSchedule({ db }, { schedule }) {
      storeFeeSchedule(db, schedule);
      return null;
    },
  };
}
