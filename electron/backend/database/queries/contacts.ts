import {
  type AttorneyContact,
  attorneyContactSchema,
  type CommunityOrganization,
  communityOrganizationSchema,
} from '../../../../data/model/contact.ts';
import { type FeeSchedule, feeScheduleSchema } from '../../../../data/model/fee-schedule.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

/** What attorneys and offices answered, by the id of the list. */
export function readAttorneyContacts(db: ReadableDatabase): AttorneyContact[] {
  const rows = db.prepare('SELECT json FROM attorney_contact ORDER BY attorney').pluck().all();
  return rows.map((json) => attorneyContactSchema.parse(JSON.parse(json as string)));
}

export function storeAttorneyContact(db: WritableDatabase, contact: AttorneyContact): void {
  db.prepare(
    `INSERT INTO attorney_contact (attorney, json) VALUES (?, ?)
     ON CONFLICT (attorney) DO UPDATE SET json = excluded.json`,
  ).run(contact.attorney, JSON.stringify(contact));
}

/** False where there is none. */
export function removeAttorneyContact(db: WritableDatabase, attorney: string): boolean {
  return db.prepare('DELETE FROM attorney_contact WHERE attorney = ?').run(attorney).changes === 1;
}

export function readOrganizations(db: ReadableDatabase): CommunityOrganization[] {
  const rows = db.prepare('SELECT json FROM community_organization ORDER BY id').pluck().all();
  return rows.map((json) => communityOrganizationSchema.parse(JSON.parse(json as string)));
}

export function storeOrganization(db: WritableDatabase, organization: CommunityOrganization): void {
  db.prepare(
    `INSERT INTO community_organization (id, json) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET json = excluded.json`,
  ).run(organization.id, JSON.stringify(organization));
}

/** False where there is none. */
export function removeOrganization(db: WritableDatabase, id: string): boolean {
  return db.prepare('DELETE FROM community_organization WHERE id = ?').run(id).changes === 1;
}

const feeSchedule = 'fee schedule';

/** Without steps where the organization has set none. */
export function readFeeSchedule(db: ReadableDatabase): FeeSchedule {
  const json = db.prepare('SELECT json FROM setting WHERE name = ?').pluck().get(feeSchedule);
  return json === undefined ? { steps: [] } : feeScheduleSchema.parse(JSON.parse(json as string));
}

export function storeFeeSchedule(db: WritableDatabase, schedule: FeeSchedule): void {
  db.prepare(
    `INSERT INTO setting (name, json) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET json = excluded.json`,
  ).run(feeSchedule, JSON.stringify(schedule));
}
