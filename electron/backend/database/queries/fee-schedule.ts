import { type FeeSchedule, feeScheduleSchema } from '../../../../data/model/fee-schedule.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

const name = 'fee schedule';

/** Without steps where the organization has set none. */
export function readFeeSchedule(db: ReadableDatabase): FeeSchedule {
  const json = db.prepare('SELECT json FROM setting WHERE name = ?').pluck().get(name);
  return json === undefined ? { steps: [] } : feeScheduleSchema.parse(JSON.parse(json as string));
}

export function storeFeeSchedule(db: WritableDatabase, schedule: FeeSchedule): void {
  db.prepare(
    `INSERT INTO setting (name, json) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET json = excluded.json`,
  ).run(name, JSON.stringify(schedule));
}
