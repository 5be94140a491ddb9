import { describe, expect, test } from 'vitest';
import { newCandidate } from '../../../data/model/candidate.ts';
import { newContact } from '../../../data/model/contact.ts';
import { candidacySaves } from '../../../renderer/state/candidacy-saves.ts';
import { ownPart } from '../../../renderer/state/own-part.ts';
import type { Candidacy } from '../../../renderer/state/work-store.ts';

const umass = newCandidate('166638', 1);
const brown = newCandidate('217156', 2);
const worcester = newCandidate('168430', 3);
const rosa = newContact('00000000-0000-4000-8000-000000000002', 'attorney', 'Rosa Lima');
const ana = newContact('00000000-0000-4000-8000-000000000003', 'attorney', 'Ana Reyes');
const nothing: Candidacy = { candidates: [], contacts: [], feeSchedule: { steps: [] } };
const arrived: Candidacy = { ...nothing, candidates: [umass], contacts: [rosa] };

/** As the workspace gives it back: other objects that say the same. */
const asRead = (candidacy: Candidacy) => structuredClone(candidacy);

/** What is sent after a failure, when the workspace has `loaded`. */
function sent(loaded: Candidacy, ...tried: Candidacy[]) {
  return candidacySaves(ownPart(asRead(loaded), arrived, tried), tried.at(-1) ?? arrived);
}

describe('after a save that failed', () => {
  test('what another program has added is not deleted', () => {
    const now = { ...arrived, candidates: [{ ...umass, owner: 'Jane' }] };
    const loaded = { ...arrived, candidates: [umass, brown], contacts: [rosa, ana] };
    expect(sent(loaded, now)).toEqual([
      { request: 'saveCandidate', input: { candidate: { ...umass, owner: 'Jane' } } },
    ]);
  });

  test('what another program has changed is not overwritten where nobody touched it here', () => {
    const now = { ...arrived, contacts: [{ ...rosa, phone: '1' }] };
    const loaded = { ...arrived, candidates: [{ ...umass, notes: 'of the sheet' }] };
    expect(sent(loaded, now)).toEqual([
      { request: 'saveContacts', input: { contacts: now.contacts, deleted: [] } },
    ]);
  });

  test('all of this window that has not arrived is sent again, and nothing that has', () => {
    const now = { ...nothing, candidates: [{ ...umass, stage: 'talks' as const }, worcester] };
    const half = { ...arrived, candidates: [umass, worcester] };
    expect(sent(half, now)).toEqual([
      { request: 'saveCandidate', input: { candidate: now.candidates[0] } },
      { request: 'saveContacts', input: { contacts: [], deleted: [rosa.id] } },
    ]);
    expect(sent(now, now)).toEqual([]);
  });

  test('what arrived and was undone meanwhile is undone there as well', () => {
    const tried = { ...arrived, candidates: [{ ...umass, owner: 'Jane' }, brown] };
    expect(sent(tried, tried, arrived)).toEqual([
      { request: 'deleteCandidate', input: { unitid: brown.unitid } },
      { request: 'saveCandidate', input: { candidate: umass } },
    ]);
  });

  test('the schedule of fees of another program stays, and one of this window is sent', () => {
    const theirs: Candidacy = {
      ...arrived,
      feeSchedule: { steps: [{ control: 'public' as const, undergraduatesFrom: 0, fee: 100 }] },
    };
    expect(sent(theirs, arrived)).toEqual([]);
    const mine = { ...arrived, feeSchedule: { steps: [] } };
    expect(sent(theirs, mine)).toEqual([
      { request: 'saveFeeSchedule', input: { schedule: mine.feeSchedule } },
    ]);
  });
});
