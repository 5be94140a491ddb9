import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  candidateSchema,
  mostEvidence,
  newCandidate,
} from '../../../data/model/candidate.ts';
import { contactSchema, mostContacts, mostTalks, newContact } from '../../../data/model/contact.ts';
import type { Evidence } from '../../../data/model/evidence.ts';
import { readSheets } from '../../../data/sheets/read-sheets.ts';
import type { Known } from '../../../data/sheets/sheet-report.ts';
import type { SheetName } from '../../../data/sheets/sheet-tables.ts';
import { sheetOf } from './filled-sheets.ts';

const umass = '166638';
const brown = '217156';
const schools = new Map([
  [umass, { name: 'University of Massachusetts-Boston', city: 'Boston', state: 'MA' }],
  [brown, { name: 'Brown University', city: 'Providence', state: 'RI' }],
]);
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function read(
  sheets: Partial<Record<SheetName, string[][]>>,
  known: Partial<Pick<Known, 'candidates' | 'contacts'>>,
) {
  let made = 100_000;
  return readSheets(
    Object.entries(sheets).map(([name, rows]) => sheetOf(name as SheetName, rows)),
    { candidates: [], contacts: [], schools, ...known },
    () => id(++made),
  );
}

/** Rows that were refused, and what was said of the last. */
function refused({ rows }: ReturnType<typeof read>) {
  const all = rows.filter(({ outcome }) => outcome === 'refused');
  return { count: all.length, sentence: all.at(-1)?.findings.at(-1)?.message ?? '' };
}

const evidenceHead = ['UNITID', 'Kind of evidence', 'Date', 'Type of organization'];
const talkRow = [umass, 'conversation', '2026-11-02', 'single person'];

describe('more than can be kept', () => {
  test('of evidence is refused row by row, and the rest is a candidate that can be saved', () => {
    const first: Evidence = {
      id: id(1),
      kind: 'club or course',
      date: '2026-11-02',
      from: { name: '', role: '', organization: '', type: 'the school itself' },
      students: null,
      quotation: '',
      link: '',
      attachment: null,
    };
    const known = { ...newCandidate(umass, 1), evidence: [first] };
    const rows = Array.from({ length: mostEvidence + 4 }, () => talkRow);
    // A row of the piece that is known is none too many, even behind all others.
    const own = [umass, 'club or course', '2026-11-03', 'the school itself', id(1)];
    const reading = read(
      { evidence: [[...evidenceHead, 'ID'], ...rows.map((row) => [...row, '']), own] },
      { candidates: [known] },
    );
    expect(refused(reading)).toEqual({
      count: 5,
      sentence: `Line 1005, column UNITID: "${umass}" has 1,000 pieces of evidence, as many as can be kept; leave the row out; the row was not taken.`,
    });
    expect(candidateSchema.safeParse(reading.candidates[0]).success).toBe(true);
    expect(reading.candidates[0].evidence[0].date).toBe('2026-11-03');
  });

  test('of talks with one contact is refused row by row', () => {
    const rosa = newContact(id(2), 'attorney', 'Rosa Lima');
    const rows = Array.from({ length: mostTalks + 3 }, () => ['Rosa Lima', '2026-11-02', 'call']);
    const reading = read({ talks: [['Contact', 'Date', 'Way'], ...rows] }, { contacts: [rosa] });
    expect(refused(reading).count).toBe(3);
    expect(refused(reading).sentence).toMatch(
      /"Rosa Lima" has 2,000 talks, as many as can be kept/,
    );
    expect(contactSchema.safeParse(reading.contacts[0]).success).toBe(true);
  });

  test('of contacts is refused row by row, and takes no time to find', () => {
    const contacts = Array.from({ length: mostContacts - 10_000 }, (_, i) =>
      newContact(id(i + 1), 'attorney', `Known ${i}`),
    );
    const rows = Array.from({ length: 10_001 }, (_, i) => ['attorney', `New ${i}`]);
    const talks = Array.from({ length: 5000 }, (_, i) => [`Known ${i}`, '2026-11-02', 'call']);
    const began = performance.now();
    const reading = read(
      {
        contacts: [['Kind of contact', 'Name'], ...rows, ['attorney', 'known 7']],
        talks: [['Contact', 'Date', 'Way'], ...talks],
      },
      { contacts },
    );
    // To ask every contact for every row took a minute.
    expect(performance.now() - began).toBeLessThan(8000);
    expect(refused(reading).count).toBe(2);
    expect(refused(reading).sentence).toMatch(
      /"known 7" is one contact more than the 20,000 that there can be/,
    );
    expect(reading.contacts).toHaveLength(15_000);
  });
});

describe('a name', () => {
  const rosa = newContact(id(2), 'attorney', 'Rosa Lima');

  test('that a row has changed is the one that counts from then on', () => {
    const renamed = ['attorney', 'Rosa Diaz', rosa.id];
    const reading = read(
      {
        contacts: [['Kind of contact', 'Name', 'ID'], renamed, ['attorney', 'Rosa Lima', '']],
        talks: [
          ['Contact', 'Date', 'Way'],
          ['ROSA DIAZ', '2026-11-02', 'call'],
        ],
      },
      { contacts: [rosa] },
    );
    expect(reading.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'new', 'new']);
    expect(reading.rows.flatMap(({ findings }) => findings)).toEqual([]);
    expect(reading.contacts.find((one) => one.id === rosa.id)?.log).toHaveLength(1);
  });

  test('that only an organization has is no namesake of an attorney', () => {
    const reading = read(
      {
        contacts: [
          ['Kind of contact', 'Name'],
          ['organization', 'Rosa Lima'],
          ['attorney', 'rosa-lima'],
        ],
      },
      { contacts: [rosa] },
    );
    expect(reading.rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      [],
      ['contact-namesake'],
    ]);
  });
});

describe('a candidate that another hand put behind the shut gate', () => {
  const lost: Candidate = { ...newCandidate(umass, 1), stage: 'agreement' };

  test('keeps no other row from being taken in', () => {
    const reading = read(
      {
        candidates: [
          ['UNITID', 'Pathway', 'Owner'],
          [umass, '1', 'Jane'],
          [brown, '2', 'Jane'],
        ],
        evidence: [evidenceHead, talkRow, [brown, 'club or course', '2026-11-02', 'business']],
      },
      { candidates: [lost] },
    );
    expect(reading.rows.map(({ outcome }) => outcome)).toEqual([
      'refused',
      'new',
      'refused',
      'new',
    ]);
    expect(reading.candidates.map(({ unitid }) => unitid)).toEqual([brown]);
  });

  test.each<[string, Partial<Record<SheetName, string[][]>>]>([
    [
      'a lower stage',
      {
        candidates: [
          ['UNITID', 'Stage'],
          [umass, 'talks'],
        ],
      },
    ],
    [
      'a letter',
      {
        evidence: [
          evidenceHead,
          [umass, 'letter of recommendation', '2026-11-02', 'public school'],
        ],
      },
    ],
    [
      'a reason',
      {
        candidates: [
          ['UNITID', 'Override: reason', 'Override: date'],
          [umass, 'The board wants it', '2026-11-02'],
        ],
      },
    ],
  ])('is taken in with %s', (_, sheets) => {
    const reading = read(sheets, { candidates: [lost] });
    expect(refused(reading).count).toBe(0);
    expect(reading.candidates).toHaveLength(1);
  });
});

test.each(['0026-12-31', '9999-12-31', '1899-12-31'])('the day %s is a slip of the hand', (day) => {
  const reading = read(
    { evidence: [evidenceHead, [umass, 'conversation', day, 'business']] },
    { candidates: [newCandidate(umass, 1)] },
  );
  expect(refused(reading).sentence).toMatch(/is in a year far off; write it as 2026-11-22/);
});
