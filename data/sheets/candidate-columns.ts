import { stepsToTick } from '../candidate/pathway-steps.ts';
import {
  type Candidate,
  championAuthorities,
  featureStates,
  homeFeatures,
  investmentStates,
  investments,
  pathways,
  stages,
} from '../model/candidate.ts';
import { type SheetColumn, sayYes, yesOrNo } from './sheet-column.ts';

/** What a school is called, for those who read the sheet. */
export interface SchoolName {
  name: string;
  city: string;
  /** Postal code. */
  state: string;
}

export interface CandidateLine {
  candidate: Candidate;
  /** Null for a school that the datasets do not have. */
  school: SchoolName | null;
}

type Column = SheetColumn<CandidateLine>;

const text = (header: string, means: string, of: (candidate: Candidate) => string): Column => ({
  header,
  means,
  kind: 'text',
  write: ({ candidate }) => of(candidate) || null,
});
const word = (
  header: string,
  means: string,
  words: readonly string[],
  of: (candidate: Candidate) => string | null,
): Column => ({ header, means, kind: 'word', words, write: ({ candidate }) => of(candidate) });
const day = (
  header: string,
  means: string,
  of: (candidate: Candidate) => string | null | undefined,
): Column => ({ header, means, kind: 'day', write: ({ candidate }) => of(candidate) ?? null });

export const homeKeys = homeFeatures.map((feature) => ({ feature, key: `home: ${feature}` }));
export const investmentKeys = investments.map((name) => ({
  name,
  state: `investment: ${name}`,
  note: `note on: ${name}`,
}));
export const stepKeys = stepsToTick.map((name) => ({
  name,
  done: `done: ${name}`,
  by: `done by: ${name}`,
}));

/** A row is a school in view as a candidate; its UNITID is what it is known by. */
export const candidateColumns: Readonly<Record<string, Column>> = {
  unitid: {
    header: 'UNITID',
    means: 'The six digits by which IPEDS knows the school; the row is this school.',
    kind: 'code',
    write: ({ candidate }) => candidate.unitid,
  },
  school: {
    header: 'School',
    means: 'For reading only; the program knows the school by its UNITID.',
    kind: 'told',
    write: ({ school }) => school?.name ?? null,
  },
  city: {
    header: 'City',
    means: 'For reading only.',
    kind: 'told',
    write: ({ school }) => school?.city || null,
  },
  state: {
    header: 'State',
    means: 'For reading only.',
    kind: 'told',
    write: ({ school }) => school?.state || null,
  },
  pathway: word(
    'Pathway',
    '1: we identified the school; 2: a student, administrator or faculty member made contact; 3: an organization, attorney or community member did.',
    pathways.map(String),
    ({ pathway }) => String(pathway),
  ),
  stage: word(
    'Stage',
    'Where the school is on its way. “agreement” and “partner” need evidence of the community, or an override.',
    stages,
    ({ stage }) => stage,
  ),
  setAside: word('Set aside', 'Whether it is out of the running for now.', yesOrNo, (candidate) =>
    sayYes(candidate.setAside),
  ),
  owner: text('Owner', 'Who of you looks after it.', ({ owner }) => owner),
  nextAction: {
    ...text('Next action', 'What is to be done next.', ({ nextAction }) => nextAction?.what ?? ''),
    isLong: true,
  },
  due: day('Due', 'By which day.', ({ nextAction }) => nextAction?.due),
  ...Object.fromEntries(
    stepKeys.flatMap(({ name, done, by }) => [
      [
        done,
        day(`Done: ${name}`, 'On which day this step was done.', ({ steps }) => steps[name]?.date),
      ],
      [by, text(`Done by: ${name}`, 'By whom it was done.', ({ steps }) => steps[name]?.by ?? '')],
    ]),
  ),
  ...Object.fromEntries(
    homeKeys.map(({ feature, key }) => [
      key,
      word(
        `Home: ${feature}`,
        'Whether the home at the school has it.',
        featureStates,
        ({ home }) => home.features[feature],
      ),
    ]),
  ),
  dependsOnOnePerson: word(
    'Home depends on one person',
    'Empty where nobody has looked.',
    yesOrNo,
    ({ home }) => sayYes(home.dependsOnOnePerson),
  ),
  homeNote: text('Note on the home', '', ({ home }) => home.note),
  championName: text(
    'Champion',
    'Name of the person with decision-making power.',
    ({ champion }) => champion?.name ?? '',
  ),
  championRole: text('Role of the champion', '', ({ champion }) => champion?.role ?? ''),
  authority: word(
    'Authority of the champion',
    'Empty where nobody has looked. An undergraduate cannot be the champion.',
    championAuthorities,
    ({ champion }) => champion?.authority ?? null,
  ),
  ...Object.fromEntries(
    investmentKeys.flatMap(({ name, state, note }) => [
      [
        state,
        word(
          `Investment: ${name}`,
          'How far the school has come with it.',
          investmentStates,
          ({ investments: given }) => given[name].state,
        ),
      ],
      [note, text(`Note on: ${name}`, '', ({ investments: given }) => given[name].note)],
    ]),
  ),
  overrideReason: text(
    'Override: reason',
    'Why an agreement is made before the community has spoken. Every report shows it.',
    ({ gateOverride }) => gateOverride?.reason ?? '',
  ),
  overrideBy: text('Override: by', 'Who decided so.', ({ gateOverride }) => gateOverride?.by ?? ''),
  overrideDate: day('Override: date', 'On which day.', ({ gateOverride }) => gateOverride?.date),
  notes: { ...text('Notes', '', ({ notes }) => notes), isLong: true },
};
