import { describe, expect, test } from 'vitest';
import { type Candidate, newCandidate } from '../../../data/model/candidate.ts';
import { type Contact, newContact } from '../../../data/model/contact.ts';
import type { Evidence } from '../../../data/model/evidence.ts';
import { readSheets } from '../../../data/sheets/read-sheets.ts';
import type { SheetName } from '../../../data/sheets/sheet-tables.ts';
import { writeSheets } from '../../../data/sheets/write-sheets.ts';
import { sheetOf, sourcesOf } from './filled-sheets.ts';

const umass = '166638';
const brown = '217156';
const schools = new Map([
  [umass, { name: 'University of Massachusetts-Boston', city: 'Boston', state: 'MA' }],
  [brown, { name: 'Brown University', city: 'Providence', state: 'RI' }],
]);

const letter: Evidence = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'letter of recommendation',
  date: '2026-11-02',
  from: { name: 'Ana Reyes', role: 'Director', organization: 'Casa', type: 'organizing group' },
  students: null,
  quotation: 'Please come',
  link: '',
  attachment: '00000000-0000-4000-8000-00000000000a',
};
const agreed: Candidate = { ...newCandidate(umass, 1), stage: 'agreement', evidence: [letter] };
const rosa: Contact = {
  ...newContact('00000000-0000-4000-8000-000000000002', 'attorney', 'Rosa Lima'),
  log: [
    {
      id: '00000000-0000-4000-8000-000000000003',
      date: '2026-11-05',
      way: 'call',
      by: 'Jane',
      what: 'Two pairs',
    },
  ],
};

interface Known {
  candidates?: Candidate[];
  contacts?: Contact[];
}

/** Reads sheets whose first row is the header. */
function read(sheets: Partial<Record<SheetName, string[][]>>, known: Known = {}) {
  const sources = Object.entries(sheets).map(([name, rows]) => sheetOf(name as SheetName, rows));
  let made = 0;
  const newId = () => `00000000-0000-4000-9000-${String(++made).padStart(12, '0')}`;
  return readSheets(sources, { candidates: [], contacts: [], schools, ...known }, newId);
}

const outcomes = ({ rows }: ReturnType<typeof read>) => rows.map(({ outcome }) => outcome);
const said = ({ rows, notes }: ReturnType<typeof read>) =>
  [...rows.flatMap(({ findings }) => findings), ...notes].map(({ message }) => message);

describe('a cell', () => {
  test('that is not there, or in a column that is not there, leaves what is known as it is', () => {
    const known = { ...agreed, owner: ' Jane ', notes: 'Long talks' };
    const { candidates, rows } = read(
      {
        candidates: [
          ['UNITID', 'Owner'],
          [umass, 'John'],
        ],
      },
      { candidates: [known] },
    );
    expect(candidates).toEqual([{ ...known, owner: 'John' }]);
    expect(rows[0].changes).toEqual([{ column: 'Owner', before: ' Jane ', after: 'John' }]);
  });

  test('that is emptied is emptied', () => {
    const known: Candidate = { ...agreed, nextAction: { what: 'Call', due: '2026-12-01' } };
    const sheet = [
      ['UNITID', 'Next action', 'Due'],
      [umass, '', ''],
    ];
    const { candidates } = read({ candidates: sheet }, { candidates: [known] });
    expect(candidates).toEqual([{ ...known, nextAction: null }]);
  });

  test.each([
    ['Stage', 'signed', /"signed" is none of: identified; contact; talks; agreement; partner/],
    ['Pathway', '4', /"4" is none of: 1; 2; 3/],
    ['Stage', '', /Stage: "" has to be filled in with one of/],
    ['Due', '31.12.2026', /"31\.12\.2026" is no day; write it as 2026-11-22/],
    ['Due', '03/04/2026', /can be read as two days; write it as 2026-11-22/],
    ['Due', '2026-02-30', /is no day/],
    ['Due', '2026-12-01', /a day without a next action/],
    ['Done by: School contacted', 'Jane', /says who did it, but not when/],
    ['Champion', 'A student', /does not say what the champion can do; fill in one of/],
    ['Authority of the champion', 'undergraduate', /it takes a person with decision-making power/],
    ['Override: by', 'A. Board', /leaves out why the gate is overridden/],
    ['Owner', 'x'.repeat(201), /has more than 200 characters; make it shorter/],
    ['Owner', '#REF!', /is a formula in error; write what is meant/],
    ['Home: funding', 'perhaps', /is none of: documented; not there; unknown/],
  ])('%s with “%s” refuses its row and says what to do', (column, value, sentence) => {
    const reading = read(
      {
        candidates: [
          ['UNITID', column],
          [umass, value],
        ],
      },
      { candidates: [agreed] },
    );
    expect(outcomes(reading)).toEqual(['refused']);
    expect(said(reading)).toHaveLength(1);
    expect(said(reading)[0]).toMatch(sentence);
    expect(said(reading)[0]).toMatch(/^Line 2, column .+; the row was not taken\.$/);
    expect(reading.candidates).toEqual([]);
  });

  test.each([
    ['2026-12-01', '2026-12-01'],
    ['12/31/2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['46357', '2026-12-01'],
    ['2026-12-01T00:00:00.000Z', '2026-12-01'],
  ])('that says the day %s is read as %s', (cell, day) => {
    const sheet = [
      ['UNITID', 'Pathway', 'Next action', 'Due'],
      [umass, '1', 'Call', cell],
    ];
    expect(read({ candidates: sheet }).candidates[0].nextAction?.due).toBe(day);
  });

  test('holds a word in any capitals, and a guarded formula is the text that it was', () => {
    const sheet = [
      ['unitid', 'PATHWAY', 'stage', 'set_aside', 'Owner'],
      [umass, '2', ' TALKS ', 'Yes', "'=1+1"],
    ];
    expect(read({ candidates: sheet }).candidates[0]).toMatchObject({
      pathway: 2,
      stage: 'talks',
      setAside: true,
      owner: '=1+1',
    });
  });
});

describe('rows of candidates', () => {
  test('are of schools that there are, each once', () => {
    const header = ['UNITID', 'Pathway'];
    const reading = read({
      candidates: [header, [umass, '1'], ['000001', '1'], ['Brown', '1'], [umass, '2'], ['', '1']],
    });
    expect(outcomes(reading)).toEqual(['new', 'refused', 'refused', 'refused', 'refused']);
    expect(said(reading)).toEqual([
      expect.stringContaining('"000001" is no school of the table in use; check the UNITID'),
      expect.stringContaining('"Brown" is not a UNITID (6 digits)'),
      expect.stringContaining('is there twice; leave one row of a school'),
      expect.stringContaining('"" is not a UNITID (6 digits)'),
    ]);
  });

  test('a row that calls its school by another name is taken with a warning', () => {
    const reading = read({
      candidates: [
        ['UNITID', 'School', 'Pathway'],
        [umass, 'Brown University', '1'],
      ],
    });
    expect(outcomes(reading)).toEqual(['new']);
    expect(said(reading)[0]).toContain('The UNITID is that of University of Massachusetts-Boston');
  });

  test('nothing is deleted by not being there', () => {
    const reading = read(
      {
        candidates: [
          ['UNITID', 'Pathway'],
          [brown, '1'],
        ],
      },
      { candidates: [agreed] },
    );
    expect(reading.candidates.map(({ unitid }) => unitid)).toEqual([brown]);
  });
});

describe('the gate', () => {
  const header = ['UNITID', 'Pathway', 'Stage'];

  test('refuses a row that would finalize talks before the community has spoken, with its sentence', () => {
    const reading = read({ candidates: [header, [brown, '1', 'agreement']] });
    expect(outcomes(reading)).toEqual(['refused']);
    expect(said(reading)[0]).toMatch(
      /The stage “agreement” needs the support of the community first/,
    );
    expect(reading.candidates).toEqual([]);
  });

  test('is opened by evidence of the same file, and by an override, which is said', () => {
    const evidence = [
      ['UNITID', 'Kind of evidence', 'Date', 'Type of organization'],
      [brown, 'formal partnership', '2026-11-02', 'public school'],
    ];
    const open = read({ candidates: [header, [brown, '1', 'agreement']], evidence });
    expect(outcomes(open)).toEqual(['new', 'new']);
    expect(open.candidates[0].stage).toBe('agreement');
    const overridden = read({
      candidates: [
        [...header, 'Override: reason', 'Override: by', 'Override: date'],
        [brown, '1', 'agreement', 'The funding ends', 'A. Board', '2026-11-20'],
      ],
    });
    expect(outcomes(overridden)).toEqual(['new']);
    expect(said(overridden)[0]).toContain('an agreement by override');
  });

  test('keeps what evidence stands behind it: another kind is refused, the rest of the file is taken', () => {
    const reading = read(
      {
        candidates: [
          ['UNITID', 'Owner'],
          [umass, 'Jane'],
        ],
        evidence: [
          ['UNITID', 'Kind of evidence', 'ID'],
          [umass, 'conversation', letter.id],
        ],
      },
      { candidates: [agreed] },
    );
    expect(outcomes(reading)).toEqual(['changed', 'refused']);
    expect(reading.candidates).toEqual([{ ...agreed, owner: 'Jane' }]);
  });

  test('a school that is refused at it keeps the evidence of the same file where it is known', () => {
    const talks = newCandidate(umass, 1);
    const evidence = [
      ['UNITID', 'Kind of evidence', 'Date', 'Type of organization'],
      [umass, 'conversation', '2026-11-02', 'public school'],
    ];
    const sheets = { candidates: [header, [umass, '1', 'partner']], evidence };
    const known = read(sheets, { candidates: [talks] });
    expect(outcomes(known)).toEqual(['refused', 'new']);
    expect(known.candidates[0]).toMatchObject({
      stage: 'identified',
      evidence: [{ kind: 'conversation' }],
    });
    const fresh = read(sheets);
    expect(outcomes(fresh)).toEqual(['refused', 'refused']);
    expect(said(fresh)[1]).toContain('The row of its school was refused; mend that first.');
    expect(fresh.candidates).toEqual([]);
  });
});

describe('rows of evidence', () => {
  test('change the piece of their ID and leave its file; without one they are new', () => {
    const reading = read(
      {
        evidence: [
          [
            'UNITID',
            'Kind of evidence',
            'Date',
            'From: name',
            'From: role',
            'From: organization',
            'Type of organization',
            'Quotation',
            'ID',
          ],
          [
            umass,
            'letter of recommendation',
            '2026-11-03',
            'Ana Reyes',
            'Director',
            'Casa',
            'organizing group',
            'Please come',
            letter.id,
          ],
          [umass, 'sign-ups', '2026-11-04', '', '', '', 'the school itself', '', ''],
        ],
      },
      { candidates: [agreed] },
    );
    expect(outcomes(reading)).toEqual(['changed', 'new']);
    expect(reading.candidates[0].evidence[0]).toEqual({ ...letter, date: '2026-11-03' });
    expect(reading.candidates[0].evidence[1]).toMatchObject({ kind: 'sign-ups', attachment: null });
  });

  test.each([
    [
      [brown, 'sign-ups', '2026-11-04', 'the school itself', ''],
      /not in view as a candidate; add a row/,
    ],
    [[umass, 'sign-ups', '', 'the school itself', ''], /leaves out the day/],
    [
      [umass, 'sign-ups', '2026-11-04', '', ''],
      /has to be filled in with one of: organizing group/,
    ],
    [[umass, 'rumour', '2026-11-04', 'business', ''], /"rumour" is none of: sign-ups/],
    [[umass, 'sign-ups', '2026-11-04', 'business', 'A1'], /is no ID of this program/],
  ])('%j is refused', (cells, sentence) => {
    const header = ['UNITID', 'Kind of evidence', 'Date', 'Type of organization', 'ID'];
    const reading = read({ evidence: [header, cells] }, { candidates: [agreed] });
    expect(outcomes(reading)).toEqual(['refused']);
    expect(said(reading)[0]).toMatch(sentence);
  });

  test('a piece of another school is not moved, and what is known already is warned of', () => {
    const known = { candidates: [agreed, newCandidate(brown, 1)] };
    const moved = read(
      {
        evidence: [
          ['UNITID', 'Kind of evidence', 'ID'],
          [brown, 'conversation', letter.id],
        ],
      },
      known,
    );
    expect(said(moved)[0]).toContain('belongs to evidence of another school');
    const [, all] = sourcesOf(writeSheets({ ...known, contacts: [], schools, files: new Map() }));
    const withoutId = all.rows.map(({ cells }) =>
      cells.map((cell) => (cell === letter.id ? '' : cell)),
    );
    const twice = read({ evidence: withoutId }, known);
    expect(outcomes(twice)).toEqual(['new']);
    expect(said(twice)[0]).toContain('The same is known already');
  });
});

describe('contacts and talks', () => {
  const talkHeader = ['Contact', 'Date', 'Way', 'What was said', 'Contact ID', 'ID'];

  test('a talk finds its contact by the name, also one that is new in the same file', () => {
    const reading = read(
      {
        contacts: [
          ['Kind of contact', 'Name', 'Type of organization'],
          ['organization', 'Casa Abierta', 'organizing group'],
        ],
        talks: [
          talkHeader,
          ['casa abierta', '2026-11-06', 'meeting', 'They would come', '', ''],
          ['Rosa Lima', '2026-11-01', 'letter', '', '', ''],
        ],
      },
      { contacts: [rosa] },
    );
    expect(outcomes(reading)).toEqual(['new', 'new', 'new']);
    const [casa, lima] = reading.contacts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(casa.log).toMatchObject([{ what: 'They would come' }]);
    // In the order of dates.
    expect(lima.log.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-05']);
  });

  test.each([
    ['Nobody', '', /"Nobody" is no contact; add a row to the sheet of contacts/],
    ['Rosa Lima', '00000000-0000-4000-8000-00000000000f', /is the ID of no contact/],
    ['Twin', '', /is the name of several contacts; fill in the ID/],
  ])('a talk with “%s” of the ID “%s” is refused', (name, id, sentence) => {
    const twins = ['4', '5'].map((end) =>
      newContact(`00000000-0000-4000-8000-00000000000${end}`, 'office', 'Twin'),
    );
    const reading = read(
      { talks: [talkHeader, [name, '2026-11-06', 'call', '', id, '']] },
      { contacts: [rosa, ...twins] },
    );
    expect(outcomes(reading)).toEqual(['refused']);
    expect(said(reading)[0]).toMatch(sentence);
  });

  test.each([
    [{ Latitude: '42.3' }, /one without the other is no place/],
    [{ Latitude: '142.3', Longitude: '-71' }, /is not a number from -90 to 90/],
    [{ 'Pairs at least': '5', 'Pairs expected': '2' }, /put the three in order/],
    [{ 'Pairs expected': 'two' }, /"two" is not a number from 0 to 1000/],
    [{ State: 'Mass.' }, /is no postal code of a state, such as MA/],
    [{ 'Type of organization': 'business' }, /is for organizations, and this is an attorney/],
    [{ Name: '' }, /leaves out the name/],
  ])('a contact with %j is refused', (cells, sentence) => {
    const all: Record<string, string> = {
      'Kind of contact': 'attorney',
      Name: 'Rosa Lima',
      ...cells,
    };
    const reading = read({ contacts: [Object.keys(all), Object.values(all)] });
    expect(outcomes(reading)).toEqual(['refused']);
    expect(said(reading)[0]).toMatch(sentence);
  });

  test('who is new and says only in which city is put in the middle of it; who is known stays where nobody knows', () => {
    const header = ['Kind of contact', 'Name', 'City', 'State', 'ID'];
    const id = '00000000-0000-4000-8000-000000000006';
    const rows = [
      ['office', 'Here', 'Boston', 'ma', ''],
      ['office', 'Elsewhere', 'Nowhere', 'MA', ''],
      ['office', 'Known', 'Boston', 'MA', id],
    ];
    const reading = readSheets(
      [sheetOf('contacts', [header, ...rows])],
      {
        ...{ candidates: [], contacts: [], schools },
        placeOfCity: (city, state) =>
          `${city}, ${state}` === 'Boston, MA' ? { latitude: 42.36, longitude: -71.06 } : null,
      },
      () => crypto.randomUUID(),
    );
    const places = reading.contacts.map(({ name, place }) => [name, place !== null]);
    expect(places).toEqual([
      ['Here', true],
      ['Elsewhere', false],
      ['Known', false],
    ]);
    expect(said(reading)).toEqual([
      'Line 2, column City: No place is given; it is put in the middle of Boston, MA.',
    ]);
  });

  test('a namesake without an ID is taken as a new contact, with a warning', () => {
    const sheet = [
      ['Kind of contact', 'Name'],
      ['attorney', 'ROSA LIMA'],
    ];
    const reading = read({ contacts: sheet }, { contacts: [rosa] });
    expect(outcomes(reading)).toEqual(['new']);
    expect(said(reading)[0]).toContain('There is a contact ROSA LIMA already');
  });
});

describe('sheets', () => {
  test('are known by their columns, with lines above the header and columns of one’s own', () => {
    const source = {
      ...sheetOf('candidates', [
        ['Our list'],
        [],
        ['Mood', 'UNITID', 'Pathway', 'Owner', 'Owner'],
        ['good', umass, '1', 'Jane', 'John'],
        ['', '', '', '', ''],
      ]),
      sheet: 'Sheet1',
    };
    const reading = readSheets([source], { candidates: [], contacts: [], schools }, () => '');
    expect(reading.candidates.map(({ owner }) => owner)).toEqual(['Jane']);
    expect(reading.rows.map(({ line }) => line)).toEqual([4]);
    expect(said(reading)).toEqual([
      'candidates.xlsx, Sheet1: the column “Mood” is not known here and was passed over.',
      'candidates.xlsx, Sheet1: the column “Owner” is there twice; the first was read.',
    ]);
  });

  test('of something else are passed over, and a file without any says what it should have', () => {
    const other = {
      ...sheetOf('talks', [
        ['County', 'Immigrants'],
        ['25025', '1'],
      ]),
      sheet: 'Counties',
    };
    const reading = readSheets([other], { candidates: [], contacts: [], schools }, () => '');
    expect(reading.rows).toEqual([]);
    expect(said(reading)).toEqual([
      'candidates.xlsx, Counties: has not the columns of any sheet of ours; it was passed over.',
      expect.stringMatching(/^No sheet of candidates, evidence, contacts, talks was found/),
    ]);
  });
});
