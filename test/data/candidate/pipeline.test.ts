import { describe, expect, it } from 'vitest';
import { firstBlock } from '../../../data/candidate/first-block.ts';
import {
  daysOverdue,
  type PipelineCard,
  pipelineCards,
  saysTheSame,
} from '../../../data/candidate/pipeline-card.ts';
import {
  filterCards,
  noPipelineFilter,
  ownersOf,
  type PipelineFilter,
  sortCards,
} from '../../../data/candidate/pipeline-filter.ts';
import { stageSince } from '../../../data/candidate/stage-since.ts';
import { whatChanged } from '../../../data/candidate/what-changed.ts';
import { type Candidate, newCandidate, type Stage } from '../../../data/model/candidate.ts';
import type { Evidence, EvidenceKind } from '../../../data/model/evidence.ts';
import { pipelineSheet, pipelineSheetSchema } from '../../../data/report/pipeline-sheet.ts';
import { sayDue, sayHere, sayPipelineScope } from '../../../data/words/pipeline-words.ts';

const names = ['Alder College', 'Birch College', 'Cedar College', 'Dogwood College'];
const unitids = ['100001', '100002', '100003', '100004'];
const country = {
  atlas: {
    schools: {
      unitid: unitids,
      name: names,
      city: ['Boston', 'Boston', 'Reno', 'Reno'],
      state: ['MA', 'MA', 'NV', 'NV'],
    },
  },
  fit: {
    fit: Float64Array.of(70, 90, Number.NaN, 80),
    completeness: Float64Array.of(0.7, 0.5, 0, 1),
  },
} as unknown as Parameters<typeof pipelineCards>[1];
const moment = { day: '2026-11-22', at: Date.parse('2026-11-22T12:00:00Z') };

function evidence(kind: EvidenceKind, change: Partial<Evidence> = {}): Evidence {
  return {
    id: crypto.randomUUID(),
    kind,
    date: '2026-11-02',
    from: { name: '', role: '', organization: '', type: 'organizing group' },
    students: 5,
    quotation: '',
    link: '',
    attachment: null,
    ...change,
  };
}

const ticked = { date: '2026-11-01', by: '' };
const letter = evidence('letter of recommendation');
const faculty: EvidenceKind[] = [
  'advisor recruited',
  'positive first meeting',
  'written communication of faculty or administration',
];

function known(change: Partial<Candidate> = {}): Candidate {
  const first = newCandidate('100001', 1);
  return {
    ...first,
    steps: { 'Location identified': ticked, 'School contacted': ticked },
    evidence: [evidence('sign-ups'), ...faculty.map((kind) => evidence(kind)), letter],
    champion: { name: '', role: '', authority: 'can request funding', undergraduate: false },
    home: { ...first.home, features: { ...first.home.features, funding: 'documented' } },
    investments: Object.fromEntries(
      Object.keys(first.investments).map((one) => [one, { state: 'agreed', note: '' }]),
    ) as Candidate['investments'],
    stage: 'talks',
    ...change,
  };
}

const without = (...kinds: EvidenceKind[]) =>
  known().evidence.filter(({ kind }) => !kinds.includes(kind));

describe('what holds a candidate up first', () => {
  it.each<[string, Candidate, string, RegExp]>([
    ['a school just in view waits for us', newCandidate('100001', 1), 'us', /^Choose the location/],
    ['one of pathway 3 as well', newCandidate('100001', 3), 'us', /^Choose a school together/],
    [
      'interest that nothing speaks of',
      known({ evidence: without('sign-ups') }),
      'students',
      /^Nothing speaks of it yet/,
    ],
    [
      'three of five students',
      known({
        evidence: [
          ...without('sign-ups'),
          evidence('written communication of students', { students: 3 }),
        ],
      }),
      'students',
      /3 of the 5 students/,
    ],
    [
      'the meeting that is missing',
      known({ evidence: without('positive first meeting') }),
      'school',
      /^Still needed: a positive first meeting\.$/,
    ],
    [
      'the community',
      known({ evidence: without('letter of recommendation') }),
      'community',
      /^Ask organizations/,
    ],
    [
      'the community that was talked with in vain',
      known({ evidence: [...without('letter of recommendation'), evidence('conversation')] }),
      'community',
      /opens nothing/,
    ],
    ['a champion nobody looked for', known({ champion: null }), 'champion', /^Nobody has looked/],
    [
      'a champion without authority',
      known({
        champion: {
          name: '',
          role: '',
          authority: 'no authority over funding',
          undergraduate: false,
        },
      }),
      'champion',
      /no authority over funding/,
    ],
    ['a home', known({ home: newCandidate('100001', 1).home }), 'home', /^Nobody has looked/],
    [
      'investments that are not agreed',
      known({
        investments: {
          ...known().investments,
          space: { state: 'promised', note: '' },
          credit: { state: 'open', note: '' },
        },
      }),
      'investments',
      /^Not agreed yet: space and credit\.$/,
    ],
    ['nothing', known(), 'nothing', /it can go on to agreement\.$/],
    ['a partner', known({ stage: 'partner', champion: null }), 'nothing', /^It is a partner\.$/],
    [
      'an agreement by override',
      known({
        stage: 'agreement',
        evidence: without('letter of recommendation'),
        gateOverride: { reason: 'Time', by: 'B', date: '2026-11-20' },
      }),
      'community',
      /by override/,
    ],
  ])('%s', (_, candidate, by, sentence) => {
    expect(firstBlock(candidate)).toEqual({ by, sentence: expect.stringMatching(sentence) });
  });

  it('is nothing to be said of a candidate set aside', () => {
    expect(firstBlock(known({ setAside: true }))).toBeNull();
  });
});

describe('the time in a stage', () => {
  /** The timeline of a candidate that went through these stages, a day apart, the newest first. */
  function timeline(...through: Stage[]) {
    let before: Candidate | null = null;
    return through
      .flatMap((stage, day) => {
        const after = { ...newCandidate('100001', 1), stage };
        const said = whatChanged(before, after);
        before = after;
        return said.map((sentence) => ({ at: `2026-11-0${day + 1}T00:00:00.000Z`, sentence }));
      })
      .reverse();
  }

  it('begins when the stage was entered last, in the words that the timeline is written in', () => {
    expect(stageSince(timeline('identified', 'contact', 'talks'))).toBe('2026-11-03T00:00:00.000Z');
    expect(stageSince(timeline('identified', 'contact', 'identified'))).toBe(
      '2026-11-03T00:00:00.000Z',
    );
  });

  it('begins when the candidate came in view where it never went on', () => {
    const later = { at: '2026-11-09T00:00:00.000Z', sentence: 'Owner: Stage: manager' };
    expect(stageSince([later, ...timeline('identified')])).toBe('2026-11-01T00:00:00.000Z');
    expect(stageSince([])).toBeNull();
  });
});

describe('a next action', () => {
  const due = (day: string | null, change: Partial<Candidate> = {}) =>
    daysOverdue({ ...known(change), nextAction: { what: 'Call', due: day } }, '2026-03-10');

  it('is late from the day after its day, over a change of the clocks too', () => {
    expect(due('2026-03-10')).toBe(0);
    expect(due('2026-03-11')).toBe(0);
    expect(due('2026-03-09')).toBe(1);
    expect(due('2026-03-01')).toBe(9);
    expect(due('2025-03-10')).toBe(365);
  });

  it('is not late without a day, and not for a candidate set aside', () => {
    expect(due(null)).toBe(0);
    expect(due('2026-03-01', { setAside: true })).toBe(0);
    expect(daysOverdue(known(), '2026-03-10')).toBe(0);
  });
});

const candidates: Candidate[] = [
  known({
    unitid: '100001',
    owner: 'Jane Smith',
    nextAction: { what: 'Call the dean', due: '2026-11-10' },
  }),
  known({ unitid: '100002', pathway: 2, owner: ' ', evidence: [], stage: 'contact' }),
  known({
    unitid: '100003',
    owner: 'Omar',
    stage: 'agreement',
    evidence: [],
    gateOverride: { reason: 'Time', by: 'A. Board', date: '2026-11-20' },
    nextAction: { what: 'Sign', due: '2026-12-01' },
  }),
  known({ unitid: '100004', owner: 'Jane Smith', setAside: true }),
  known({ unitid: '999999', stage: 'identified' }),
];
const since = new Map([
  ['100001', '2026-11-20T13:00:00.000Z'],
  ['100002', '2026-10-22T12:00:00.000Z'],
]);
const cards = pipelineCards(candidates, country, since, moment);
const idsOf = (some: readonly PipelineCard[]) => some.map(({ candidate }) => candidate.unitid);

describe('the cards of a pipeline', () => {
  it('say how good, how sure, how the gate stands, how late and how old', () => {
    expect(cards[0]).toMatchObject({
      name: 'Alder College',
      place: 'Boston, MA',
      fit: 70,
      completeness: 0.7,
      gate: 'open',
      overdue: 12,
      age: 1,
    });
    expect(cards.map(({ gate }) => gate)).toEqual(['open', 'shut', 'override', 'open', 'open']);
    expect(cards[1].age).toBe(31);
    expect(cards[2].age).toBeNull();
    expect(cards[4]).toMatchObject({ school: -1, name: 'School 999999', fit: Number.NaN });
  });

  it.each<[Partial<PipelineFilter>, string[]]>([
    [{}, ['100001', '100002', '100003', '999999']],
    [{ owner: 'Jane Smith' }, ['100001']],
    [{ owner: 'Jane Smith', setAside: 'with' }, ['100001', '100004']],
    [{ setAside: 'only' }, ['100004']],
    [{ owner: '' }, ['100002', '999999']],
    [{ pathway: 2 }, ['100002']],
    [{ gate: 'override' }, ['100003']],
    [{ gate: 'shut' }, ['100002']],
    [{ due: 'overdue' }, ['100001']],
    [{ due: 'undated' }, ['100002', '999999']],
  ])('pass the filter %o', (filter, left) => {
    expect(idsOf(filterCards(cards, { ...noPipelineFilter, ...filter }))).toEqual(left);
  });

  it('are sorted with what is not known at the end', () => {
    expect(idsOf(sortCards(cards, 'fit'))).toEqual([
      '100002',
      '100004',
      '100001',
      '100003',
      '999999',
    ]);
    expect(idsOf(sortCards(cards, 'due')).slice(0, 2)).toEqual(['100001', '100003']);
    expect(idsOf(sortCards(cards, 'age')).slice(0, 2)).toEqual(['100002', '100001']);
    expect(idsOf(sortCards(cards, 'name'))[4]).toBe('999999');
  });

  it('name each owner once', () => {
    expect(ownersOf(cards)).toEqual(['Jane Smith', 'Omar']);
  });

  it('stay what they are until something of them changes', () => {
    const again = pipelineCards(candidates, country, since, moment);
    expect(cards.every((card, i) => saysTheSame(card, again[i]))).toBe(true);
    const tomorrow = { day: '2026-11-23', at: moment.at + 86_400_000 };
    const later = pipelineCards(candidates, country, since, tomorrow);
    // Those that are late or whose time in the stage is known are told of anew.
    expect(cards.map((card, i) => saysTheSame(card, later[i]))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    const changed = candidates.map((one) => ({ ...one }));
    const others = pipelineCards(changed, country, since, moment);
    expect(cards.some((card, i) => saysTheSame(card, others[i]))).toBe(false);
  });

  it('are told of in words', () => {
    expect(sayDue(cards[0], '2026-11-22')).toBe('Nov 10, 12 days overdue');
    expect(sayDue(cards[2], '2027-01-05')).toBe('Dec 1, 2026');
    expect(sayDue(cards[1], '2026-11-22')).toBe('');
    expect(sayHere(cards[0], true)).toBe('here 1 day · Jane Smith');
    expect(sayHere(cards[0], false)).toBe('here 1 day');
    expect(sayHere(cards[3], false)).toBe('set aside');
    expect(sayPipelineScope(cards, 5)).toBe('5 candidates, 1 overdue');
    expect(sayPipelineScope(cards.slice(1, 3), 5)).toBe('2 of 5 candidates');
  });
});

describe('the printed pipeline', () => {
  const options = { date: '2026-11-22', all: 5, profile: 'Five questions' };

  it('has every card in its stage and names nobody unless asked to', () => {
    const sheet = pipelineSheet(cards, { ...options, withOwners: false });
    expect(pipelineSheetSchema.parse(sheet)).toEqual(sheet);
    expect(sheet.columns.map(({ title, cards: all }) => [title, all.length])).toEqual([
      ['Identified', 1],
      ['Contact', 1],
      ['Talks', 2],
      ['Agreement', 1],
      ['Partner', 0],
    ]);
    expect(JSON.stringify(sheet)).not.toMatch(/Jane|Omar|A\. Board/);
    expect(JSON.stringify(pipelineSheet(cards, { ...options, withOwners: true }))).toContain(
      'Jane Smith',
    );
    // One set aside is held up by nothing.
    expect(sheet.blocks.flatMap(({ lines }) => lines)).toHaveLength(4);
  });

  it('takes the longest words that a workspace can hold', () => {
    const longest = known({
      unitid: '999999',
      owner: 'o'.repeat(200),
      nextAction: { what: 'w'.repeat(300), due: '2026-11-01' },
    });
    const [card] = pipelineCards([longest], country, since, moment);
    const sheet = pipelineSheet([card], { ...options, withOwners: true });
    expect(pipelineSheetSchema.safeParse(sheet).success).toBe(true);
  });
});
