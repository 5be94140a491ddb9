import type { Standing } from '../../data/fit/rank.ts';
import { questionNames } from '../../data/model/question.ts';
import type { SchoolControl, SchoolLevel } from '../../data/model/school.ts';
import {
  type AreaSize,
  areaSizes,
  type CandidacyOf,
  type SchoolFilters,
} from '../../data/model/school-filters.ts';
import { formatCount, formatShare } from '../../data/words/numbers.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import { type Filters, isSet, noFilters } from './filter-schools.ts';

/** A filter that is set, in few words, with what takes it away. */
export interface FilterChip {
  kind: keyof Filters;
  label: string;
  without: Partial<Filters>;
}

export const controlWords: Record<SchoolControl, string> = {
  public: 'Public',
  'private nonprofit': 'Private nonprofit',
  'private for-profit': 'Private for-profit',
  unknown: 'Control not known',
};

export const levelWords: Record<SchoolLevel, string> = {
  'four-year': 'Four years',
  'two-year': 'Two years',
  'less-than-two-year': 'Less than two years',
  unknown: 'Level not known',
};

export const standingWords: Record<Standing, string> = {
  ranked: 'Ranked',
  apart: 'Apart',
  excluded: 'Out',
};

export const candidacyWords: Record<CandidacyOf, string> = {
  'not a candidate': 'Not a candidate',
  identified: 'Identified',
  contact: 'Contact',
  talks: 'Talks',
  agreement: 'Agreement',
  partner: 'Partner',
  'set aside': 'Set aside',
};

/** Filters that are set, in one order. The search has none: its box shows it and empties it. */
export function filterChips(filters: Filters): FilterChip[] {
  return (Object.keys(words) as (keyof typeof words)[])
    .filter((kind) => isSet(filters, kind))
    .map((kind) => ({
      kind,
      label: words[kind](filters),
      without: { [kind]: noFilters[kind] },
    }));
}

/** 'under 100,000', '100,000 to 250,000', '5 million or more' */
export function sayAreaSize(from: AreaSize): string {
  const to = areaSizes[areaSizes.indexOf(from) + 1];
  if (from === 0) return `under ${sayPeople(to)}`;
  if (to === undefined) return `${sayPeople(from)} or more`;
  return from >= 1e6
    ? `${from / 1e6} to ${sayPeople(to)}`
    : `${sayPeople(from)} to ${sayPeople(to)}`;
}

function sayPeople(people: number): string {
  return people >= 1e6 ? `${people / 1e6} million` : formatCount(people);
}

const words: Record<Exclude<keyof Filters, 'search'>, (filters: Filters) => string> = {
  drawn: ({ drawn }) => `${formatCount(drawn?.size ?? 0)} in the drawn area`,
  regions: ({ regions }) => someOf(regions, 'regions'),
  states: ({ states }) => someOf(states.map(nameOfState), 'states'),
  areaSizes: ({ areaSizes: sizes }) =>
    `Area of ${someOf(inOrder(sizes, areaSizes).map(sayAreaSize), 'sizes')}`,
  minimumUndergraduates: ({ minimumUndergraduates: low }) =>
    `${formatCount(low ?? 0)} undergraduates or more`,
  maximumUndergraduates: ({ maximumUndergraduates: high }) =>
    `${formatCount(high ?? 0)} undergraduates at most`,
  controls: ({ controls }) =>
    someOf(
      controls.map((one) => controlWords[one]),
      'kinds of control',
    ),
  levels: ({ levels }) =>
    someOf(
      levels.map((one) => levelWords[one]),
      'levels',
    ),
  meets: ({ meets }) => `Meets ${listAll(meets.map((question) => questionNames[question]))}`,
  baselinesMet: ({ baselinesMet }) => `${baselinesMet} of 5 baselines met or more`,
  completeness: ({ completeness }) => `${formatShare(completeness ?? 0)} known or more`,
  standings: ({ standings }) =>
    someOf(
      standings.map((one) => standingWords[one]),
      'standings',
    ),
  candidacies: ({ candidacies }) =>
    someOf(
      candidacies.map((one) => candidacyWords[one]),
      'stages',
    ),
  shortlisted: () => 'On the shortlist',
};

/** 'Maine or Vermont'; more than two are counted. */
function someOf(words: readonly string[], noun: string): string {
  if (words.length > 2) return `${words.length} ${noun}`;
  return words.join(' or ');
}

/** 'Need, Students and Home' */
function listAll(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

function inOrder<Value>(some: readonly Value[], all: readonly Value[]): Value[] {
  return all.filter((value) => some.includes(value));
}

/** The filters as a saved view keeps them: what was drawn goes beside them, as UNITIDs. */
export function withoutDrawn({ drawn: _, ...filters }: Filters): SchoolFilters {
  return filters;
}
