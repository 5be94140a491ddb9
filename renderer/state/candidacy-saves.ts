import type { Candidate } from '../../data/model/candidate.ts';
import type { Contact } from '../../data/model/contact.ts';
import type { FeeSchedule } from '../../data/model/fee-schedule.ts';
import type { Candidacy } from './work-store.ts';

/** One thing that the workspace has to be asked. */
export type CandidacySave =
  | { request: 'deleteCandidate'; input: { unitid: string } }
  | { request: 'saveCandidate'; input: { candidate: Candidate } }
  | { request: 'saveCandidacy'; input: { candidates: Candidate[]; contacts: Contact[] } }
  | { request: 'saveContacts'; input: { contacts: Contact[]; deleted: string[] } }
  | { request: 'saveFeeSchedule'; input: { schedule: FeeSchedule } };

/** What leads from the candidates, contacts and fees that the workspace has to those on screen. */
export function candidacySaves(saved: Candidacy, now: Candidacy): CandidacySave[] {
  const candidates = difference(saved.candidates, now.candidates, ({ unitid }) => unitid);
  const contacts = difference(saved.contacts, now.contacts, ({ id }) => id);
  const saves: CandidacySave[] = [
    ...candidates.gone.map(
      (unitid) => ({ request: 'deleteCandidate', input: { unitid } }) as const,
    ),
    ...saveCandidates(candidates.other),
  ];
  if (contacts.gone.length + contacts.other.length > 0) {
    const input = { contacts: contacts.other, deleted: contacts.gone };
    saves.push({ request: 'saveContacts', input });
  }
  if (saved.feeSchedule !== now.feeSchedule) {
    saves.push({ request: 'saveFeeSchedule', input: { schedule: now.feeSchedule } });
  }
  return saves;
}

/** Several at once, as a spreadsheet changes them, are ranked once and told of together. */
function saveCandidates(candidates: Candidate[]): CandidacySave[] {
  if (candidates.length > 1) {
    return [{ request: 'saveCandidacy', input: { candidates, contacts: [] } }];
  }
  return candidates.map((candidate) => ({ request: 'saveCandidate', input: { candidate } }));
}

/** Keys of those that are gone, and those that are new or other ones than before. */
function difference<One>(
  before: readonly One[],
  now: readonly One[],
  keyOf: (one: One) => string,
): { gone: string[]; other: One[] } {
  const had = new Map(before.map((one) => [keyOf(one), one]));
  const left = new Set(now.map(keyOf));
  return {
    gone: [...had.keys()].filter((key) => !left.has(key)),
    other: now.filter((one) => had.get(keyOf(one)) !== one),
  };
}
