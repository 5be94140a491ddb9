import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import type { Profile } from '../../data/model/profile.ts';
import type { Question } from '../../data/model/question.ts';
import { nameOfState } from '../ranking/state-names.ts';
import { formatCount, formatPairs, formatPeople, formatScore, formatShare } from '../ui/format.ts';
import { type NamedArea, nameArea } from './area-name.ts';

/** One figure in words: the number, and what it is. */
export interface FigureLine {
  /** What stands before the number; '' where the line begins with it. */
  before: string;
  /** The number; '' where the line says that it is not known. */
  figure: string;
  words: string;
}

interface Subject {
  atlas: Atlas;
  figures: SchoolFigures;
  profile: Profile;
  school: number;
}

/** What a question is answered by for one school, each figure with the baseline it is held against. */
export function figureLines(question: Question, subject: Subject): FigureLine[] {
  return lines[question](subject);
}

const lines: Record<Question, (subject: Subject) => FigureLine[]> = {
  need: describeNeed,
  attorneys: describeAttorneys,
  students: describeStudents,
  home: ({ figures, school }) => {
    const features = figures.criteria.home[school];
    if (Number.isNaN(features)) return [nothing('Nothing documented yet')];
    return [line(formatCount(features), 'of the 5 features of a home documented')];
  },
  champion: ({ figures, school }) => {
    const authority = figures.criteria.champion[school];
    if (Number.isNaN(authority)) return [nothing('Nothing documented yet')];
    return [nothing(champions[authority] ?? champions[0])];
  },
};

const champions = [
  'Nobody found so far',
  'A person without authority over funding',
  'A person who can request funding',
  'A person with funding of their own',
];

/** The area that the school is judged by; null where it has none. */
function areaOf({ atlas, figures, school }: Omit<Subject, 'profile'>): NamedArea | null {
  const area = figures.area[school];
  if (area < 0) return null;
  const { counties, metros } = atlas;
  if (figures.areaKind[school] === 1)
    return { kind: 'metro', id: metros.id[area], name: metros.name[area] };
  const name = `${counties.name[area]}, ${counties.state[area]}`;
  return { kind: 'county', id: counties.id[area], name };
}

function describeNeed({ atlas, figures, profile, school }: Subject): FigureLine[] {
  const area = areaOf({ atlas, figures, school });
  if (area === null) {
    return [
      nothing(
        profile.areaMode === 'metro'
          ? 'The school lies in no metropolitan area; by its county the need can be told'
          : 'No county is known for the place of the school',
      ),
    ];
  }
  const immigrants = figures.immigrants[school];
  if (Number.isNaN(immigrants)) return [nothing(`No figure of immigrants for ${nameArea(area)}`)];
  const reach = figures.criteria.reach[school];
  const centrality = figures.criteria.centrality[school];
  return [
    line(formatPeople(Math.round(reach)), 'immigrants within reach'),
    line(
      formatPeople(immigrants),
      `immigrants in ${nameArea(area)}, ${againstBaseline(figures, profile, school)}`,
    ),
    Number.isNaN(centrality)
      ? nothing('Centrality is not known: fewer than three places to measure from')
      : {
          before: 'Centrality',
          figure: formatScore(centrality * 100),
          words: 'of 100, the best place in the area',
        },
  ];
}

function againstBaseline(figures: SchoolFigures, profile: Profile, school: number): string {
  const baseline = profile.baselines.immigrants;
  const immigrants = figures.immigrants[school];
  const margin = figures.margin[school];
  const side = immigrants >= baseline ? 'above' : 'below';
  const words = `${side} the ${formatCount(baseline)} baseline`;
  if (Number.isNaN(margin)) return `${words}; the margin is not known`;
  const chance = figures.chanceOverBaseline[school];
  return `± ${formatCount(margin)}, ${words}; ${formatShare(chance)} likely to reach it`;
}

function describeAttorneys({ atlas, figures, profile, school }: Subject): FigureLine[] {
  const expected = figures.pairsExpected[school];
  const state = atlas.schools.state[school];
  if (Number.isNaN(expected)) {
    return [nothing(`No attorney data covers all of ${nameOfState(state)} yet`)];
  }
  const [low, high] = [figures.pairsLow[school], figures.pairsHigh[school]];
  const needed = `the ${profile.baselines.firstYearPairs} of the first year`;
  const place =
    low >= profile.baselines.firstYearPairs
      ? `above ${needed}`
      : high < profile.baselines.firstYearPairs
        ? `below ${needed}`
        : `which may or may not reach ${needed}`;
  return [
    line(
      formatPairs(expected),
      `pairs with attorneys nearby (${formatPairs(low)} to ${formatPairs(high)}), ${place}`,
    ),
  ];
}

function describeStudents({ figures, profile, school }: Subject): FigureLine[] {
  const undergraduates = figures.criteria.undergraduates[school];
  if (Number.isNaN(undergraduates)) return [nothing('The number of undergraduates is not known')];
  const { undergraduatesLow: low, undergraduatesHigh: high } = profile.baselines;
  const place = undergraduates >= high ? 'above' : undergraduates >= low ? 'within' : 'below';
  return [
    line(
      formatCount(undergraduates),
      `${undergraduates === 1 ? 'undergraduate' : 'undergraduates'}, ${place} the baseline of ${formatCount(low)} to ${formatCount(high)}`,
    ),
  ];
}

function line(figure: string, words: string): FigureLine {
  return { before: '', figure, words };
}

/** A sentence without a number of its own. */
function nothing(words: string): FigureLine {
  return { before: '', figure: '', words };
}
