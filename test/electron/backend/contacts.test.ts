import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newCandidate } from '../../../data/model/candidate.ts';
import { type Contact, contactSchema, newContact } from '../../../data/model/contact.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { answerCandidates } from '../../../electron/backend/answer-candidates.ts';
import { answerContacts } from '../../../electron/backend/answer-contacts.ts';
import { purgeRemoved } from '../../../electron/backend/database/purge-removed.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';

const jane: Contact = {
  ...newContact('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'attorney', 'Jane Q. Unmistakable'),
  email: 'jane@example.org',
  notes: 'Prefers to be called in the evening',
};

const brown = '217156';
const mit = '166683';
const besideBrown = { latitude: 41.826, longitude: -71.403 };

function answers() {
  const told: boolean[] = [];
  const contacts = answerContacts((_name, { figures }) => told.push(figures));
  const candidates = answerCandidates(() => undefined);
  return { ...contacts, ...candidates, told };
}

describe('contacts in a workspace', () => {
  it('are kept as they are, changed in place, and told of', () =>
    withShippedWorkspace(async (workspace) => {
      const { contacts, saveContacts, told } = answers();
      expect(contacts(workspace, {})).toEqual([]);
      saveContacts(workspace, { contacts: [jane], deleted: [] });
      const talk = {
        id: '3f0c3c61-58a4-4a7b-9b68-2cf2ab3de002',
        date: '2026-11-02',
        way: 'call',
        by: 'Sam',
        what: 'Would take two pairs',
      } as const;
      const asked: Contact = { ...jane, log: [talk] };
      saveContacts(workspace, { contacts: [asked], deleted: [] });
      expect(contacts(workspace, {})).toEqual([asked]);
      saveContacts(workspace, { contacts: [], deleted: [jane.id] });
      expect(contacts(workspace, {})).toEqual([]);
      // A talk is no figure of a school: nothing has to be measured for it.
      expect(told).toEqual([true, false, true]);
    }));

  it('are all saved or none', () =>
    withShippedWorkspace(async (workspace) => {
      const { contacts, saveContacts } = answers();
      const deleted = ['3f0c3c61-58a4-4a7b-9b68-2cf2ab3de009'];
      expect(() => saveContacts(workspace, { contacts: [jane], deleted })).toThrow(/no contact/);
      expect(contacts(workspace, {})).toEqual([]);
    }));

  it('leave nothing in the file when they have been deleted and it is opened again', () =>
    withShippedWorkspace(async (workspace) => {
      const { db, path } = workspace;
      const { saveContacts } = answers();
      saveContacts(workspace, { contacts: [jane], deleted: [] });
      db.pragma('wal_checkpoint(TRUNCATE)');
      expect(readFileSync(path).includes(jane.email)).toBe(true);
      saveContacts(workspace, { contacts: [], deleted: [jane.id] });
      purgeRemoved(db);
      const kept = readFileSync(path);
      for (const text of [jane.name, jane.email, jane.notes]) {
        expect([text, kept.includes(text)]).toEqual([text, false]);
      }
      expect(db.pragma('freelist_count', { simple: true })).toBe(0);
    }));
});

describe('the answer of a contact', () => {
  it('is in the pairs of the schools within reach at once, and in the timelines of candidates there', () =>
    withShippedWorkspace(async (workspace) => {
      const { saveContacts, saveCandidate, candidateTimeline } = answers();
      const school = workspace.atlas().schools.unitid.indexOf(brown);
      const pairs = () => workspace.figures(fiveQuestions).pairsExpected[school];
      const sentences = async (unitid: string) =>
        (await candidateTimeline(workspace, { unitid })).map(({ sentence }) => sentence);
      for (const unitid of [brown, mit]) {
        saveCandidate(workspace, { candidate: newCandidate(unitid, 1) });
      }
      const before = pairs();
      const pairsSaid = { low: 2, expected: 3, high: 3 };
      const yes: Contact = {
        ...jane,
        city: 'Providence',
        place: besideBrown,
        interest: 'committed',
        pairs: pairsSaid,
      };
      saveContacts(workspace, { contacts: [yes], deleted: [] });
      // MODEL.md: pairs times interest, one half at 15 miles; she is a third of a mile away.
      expect(pairs() - before).toBeCloseTo(3, 2);
      expect(await sentences(brown)).toEqual([
        expect.stringMatching(/^Fit \d+ \(.+\), before \d+ \(.+\)$/),
        expect.stringMatching(/^Attorney supply: .+ pairs \(.+ to .+\), before .+ pairs \(.+\)$/),
        'An attorney in Providence: committed; 2 to 3 pairs',
        'Taken in view: We identified the school',
      ]);
      // No list covers all of Massachusetts, and MIT is 40 miles away.
      expect(await sentences(mit)).toHaveLength(1);
      // Taken back soon after, it is as if nothing had been said.
      saveContacts(workspace, { contacts: [], deleted: [jane.id] });
      expect(pairs()).toBe(before);
      expect(await sentences(brown)).toEqual(['Taken in view: We identified the school']);
    }));

  it('is told once while its pairs are typed', () =>
    withShippedWorkspace(async (workspace) => {
      const { saveContacts, saveCandidate, candidateTimeline } = answers();
      saveCandidate(workspace, { candidate: newCandidate(brown, 1) });
      const contact: Contact = { ...jane, place: besideBrown, interest: 'interested' };
      for (const expected of [1, 12]) {
        const pairs = { low: null, expected, high: null };
        saveContacts(workspace, { contacts: [{ ...contact, pairs }], deleted: [] });
      }
      const timeline = await candidateTimeline(workspace, { unitid: brown });
      const answered = timeline.filter(({ sentence }) => sentence.startsWith('An attorney'));
      expect(answered.map(({ sentence }) => sentence)).toEqual([
        'An attorney: interested; 12 pairs',
      ]);
    }));

  it('of many at once is one line in a timeline', () =>
    withShippedWorkspace(async (workspace) => {
      const { saveContacts, saveCandidate, candidateTimeline } = answers();
      saveCandidate(workspace, { candidate: newCandidate(brown, 1) });
      const contacts = Array.from({ length: 40 }, (_, i): Contact => {
        const id = `3f0c3c61-58a4-4a7b-9b68-2cf2ab3de1${String(i).padStart(2, '0')}`;
        return { ...jane, id, place: besideBrown, interest: 'committed' };
      });
      saveContacts(workspace, { contacts, deleted: [] });
      const timeline = await candidateTimeline(workspace, { unitid: brown });
      expect(timeline.map(({ sentence }) => sentence)).toContain('Answers of 40 contacts changed');
      expect(timeline.length).toBeLessThan(5);
    }));
});

describe('a contact', () => {
  it.each([
    ['that is an organization with a row of the attorneys', { kind: 'organization' }],
    ['that is an attorney of a type', { attorney: null, organizationType: 'public school' }],
    ['that takes at least more pairs than at most', { pairs: { low: 3, expected: null, high: 2 } }],
    ['that has no name', { name: '  ' }],
  ])('%s is refused', (_what, change) => {
    const row = { ...jane, attorney: '02108-a-row' };
    expect(contactSchema.safeParse(row).success).toBe(true);
    expect(contactSchema.safeParse({ ...row, ...change }).success).toBe(false);
  });
});
