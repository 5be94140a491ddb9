import { type Ranking, standings } from '../../data/fit/rank.ts';
import type { FitColumns } from '../../data/fit/score.ts';
import { countBaselinesMet, judgeSchool } from '../../data/fit/status.ts';
import { inMetro } from '../../data/model/area-name.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { Candidate } from '../../data/model/candidate.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import type { Profile } from '../../data/model/profile.ts';
import { regionOfState } from '../../data/model/region.ts';
import type { SchoolColumns } from '../../data/model/school.ts';
import {
  areaSizes,
  type CandidacyOf,
  type SchoolFilters,
} from '../../data/model/school-filters.ts';
import { expandShortNames, foldText } from '../../data/search/search-words.ts';

/** What the list, the table and the map are narrowed to. */
export interface Filters extends SchoolFilters {
  /** Positions of the schools in what was drawn on the map; null where nothing is drawn. */
  drawn: ReadonlySet<number> | null;
}

export const noFilters: Filters = {
  search: '',
  states: [],
  regions: [],
  areaSizes: [],
  minimumUndergraduates: null,
  maximumUndergraduates: null,
  controls: [],
  levels: [],
  meets: [],
  baselinesMet: null,
  completeness: null,
  standings: [],
  candidacies: [],
  shortlisted: false,
  drawn: null,
};

/** What filters look at: the country as it is ranked, and what people have made of its schools. */
export interface FilterSubject {
  atlas: Pick<Atlas, 'schools' | 'counties' | 'metros'>;
  figures: SchoolFigures;
  profile: Profile;
  fit: Pick<FitColumns, 'completeness'>;
  ranking: Pick<Ranking, 'standing'>;
  candidates: readonly Candidate[];
  /** UNITIDs on the shortlist in use. */
  listed: ReadonlySet<string>;
}

type Test = (school: number) => boolean;

/** Whether a filter hides anything; one kind by its name, or any of them. */
export function isFiltered(filters: Filters): boolean {
  return (Object.keys(noFilters) as (keyof Filters)[]).some((kind) => isSet(filters, kind));
}

export function isSet(filters: Filters, kind: keyof Filters): boolean {
  const value = filters[kind];
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'string') return value.trim() !== '';
  return value !== null && value !== false;
}

/** The text of each school that a search looks into, made once. */
export function searchTexts(schools: SchoolColumns): string[] {
  return schools.unitid.map((unitid, s) =>
    foldText(`${schools.name[s]} ${schools.city[s]} ${schools.state[s]} ${unitid}`),
  );
}

/** 1 for each school in whose text all words of the search are found. */
export function searchSchools(texts: string[], search: string): Uint8Array {
  const found = testOfSearch(texts, search);
  return Uint8Array.from(texts, (_, s) => (found(s) ? 1 : 0));
}

/** 1 for each school that passes all filters. */
export function filterSchools(
  subject: FilterSubject,
  texts: string[],
  filters: Filters,
): Uint8Array {
  const tests = testsOf(subject, texts, filters);
  const visible = new Uint8Array(texts.length);
  for (let s = 0; s < visible.length; s++) visible[s] = tests.every((passes) => passes(s)) ? 1 : 0;
  return visible;
}

/** Only the filters that are set, the quick ones first. */
function testsOf(subject: FilterSubject, texts: string[], filters: Filters): Test[] {
  const { atlas, fit, ranking, listed } = subject;
  const { schools } = atlas;
  const { undergraduates } = schools;
  const { drawn, minimumUndergraduates: low, maximumUndergraduates: high, completeness } = filters;
  const tests: { [Kind in keyof Filters]: () => Test } = {
    drawn: () => (s) => drawn?.has(s) ?? true,
    minimumUndergraduates: () => (s) => undergraduates[s] >= (low ?? 0),
    maximumUndergraduates: () => (s) => undergraduates[s] <= (high ?? 0),
    states: () => oneOf(filters.states, (s) => schools.state[s]),
    regions: () => oneOf(filters.regions, (s) => regionOfState(schools.state[s])),
    controls: () => oneOf(filters.controls, (s) => schools.control[s]),
    levels: () => oneOf(filters.levels, (s) => schools.level[s]),
    standings: () => oneOf(filters.standings, (s) => standings[ranking.standing[s]]),
    // A share that is the floor but for rounding is on the floor.
    completeness: () => (s) => fit.completeness[s] >= (completeness ?? 0) - 1e-9,
    areaSizes: () => oneOf<number>(filters.areaSizes, (s) => sizeOf(populationOf(subject, s))),
    shortlisted: () => (s) => listed.has(schools.unitid[s]),
    candidacies: () => testOfCandidacy(subject, filters.candidacies),
    search: () => testOfSearch(texts, filters.search),
    meets: () => (s) => {
      const statuses = judgeSchool(subject.figures, subject.profile, s);
      return filters.meets.every((question) => statuses[question] === 'meets');
    },
    baselinesMet: () => (s) =>
      countBaselinesMet(judgeSchool(subject.figures, subject.profile, s)) >=
      (filters.baselinesMet ?? 0),
  };
  return (Object.keys(tests) as (keyof Filters)[])
    .filter((kind) => isSet(filters, kind))
    .map((kind) => tests[kind]());
}

/** Population of the area that a school is judged by; NaN where there is none or none is known. */
export function populationOf(
  { atlas, figures }: Pick<FilterSubject, 'atlas' | 'figures'>,
  school: number,
): number {
  const area = figures.area[school];
  if (area < 0) return Number.NaN;
  const areas = figures.areaKind[school] === inMetro ? atlas.metros : atlas.counties;
  return areas.population[area];
}

/** Where a school stands as a candidate. */
export function candidacyOf(candidate: Candidate | undefined): CandidacyOf {
  if (candidate === undefined) return 'not a candidate';
  return candidate.setAside ? 'set aside' : candidate.stage;
}

/** The band that a population falls into, by its lower end; NaN falls into none. */
function sizeOf(population: number): number {
  return areaSizes.findLast((from) => population >= from) ?? Number.NaN;
}

function oneOf<Value>(wanted: readonly Value[], kindOf: (school: number) => Value): Test {
  const set = new Set(wanted);
  return (s) => set.has(kindOf(s));
}

function testOfCandidacy(
  { atlas, candidates }: FilterSubject,
  wanted: readonly CandidacyOf[],
): Test {
  const byUnitid = new Map(candidates.map((candidate) => [candidate.unitid, candidate]));
  return oneOf(wanted, (s) => candidacyOf(byUnitid.get(atlas.schools.unitid[s])));
}

function testOfSearch(texts: string[], search: string): Test {
  const words = foldText(expandShortNames(search)).split(' ').filter(Boolean);
  return (s) => words.every((word) => texts[s].includes(word));
}
