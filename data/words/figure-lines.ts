import { reliabilityOf } from '../fit/margin.ts';
import { nameArea } from '../model/area-name.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Criterion } from '../model/criterion.ts';
import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import type { Question } from '../model/question.ts';
import { sayAreaInFull } from './area-name.ts';
import { formatCount, formatPairs, formatPeople, formatScore, formatShare } from './numbers.ts';
import { countOf, nounFor } from './plural.ts';
import { nameOfState } from './state-name.ts';

/** One figure in words: the number, and what it is. */
export interface FigureLine {
  /** What stands before the number; '' where the line begins with it. */
  before: string;
  /** The number; '' where the line says that it is not known. */
  figure: string;
  words: string;
  /** The criterion whose figure it is; null where it is no criterion's own. */
  criterion: Criterion | null;
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
    return [line('home', formatCount(features), 'of the 5 features of a home documented')];
  },
  champion: ({ figures, school }) => {
    const authority = figures.criteria.champion[school];
    if (Number.isNaN(authority)) return [nothing('Nothing documented yet')];
    return [{ ...nothing(champions[authority] ?? champions[0]), criterion: 'champion' }];
  },
};

const champions = [
  'Nobody found so far',
  'A person without authority over funding',
  'A person who can request funding',
  'A person with funding of their own',
];

function describeNeed({ atlas, figures, profile, school }: Subject): FigureLine[] {
  const area = nameArea(atlas, figures.areaKind[school], figures.area[school]);
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
  if (Number.isNaN(immigrants))
    return [nothing(`No figure of immigrants for ${sayAreaInFull(area)}`)];
  const reach = figures.criteria.reach[school];
  const centrality = figures.criteria.centrality[school];
  return [
    Number.isNaN(reach)
      ? nothing('Immigrants within reach are not known: a part of the area has no figure')
      : line('reach', formatPeople(Math.round(reach)), 'immigrants within reach'),
    // The figure above is made of this one, and its trace leads here too.
    {
      before: '',
      figure: formatPeople(immigrants),
      words: ofTheArea(sayAreaInFull(area), figures, profile, school),
      criterion: null,
    },
    Number.isNaN(centrality)
      ? nothing('Centrality is not known: fewer than three places to measure from')
      : {
          before: 'Centrality',
          figure: formatScore(centrality * 100),
          words:
            Math.round(centrality * 100) === 100
              ? '; no place in the area is better'
              : '; the best place in the area would be 100',
          criterion: 'centrality',
        },
  ];
}

/** 'immigrants in Suffolk County, MA, above the 90,000 baseline; the margin is not known' */
function ofTheArea(name: string, figures: SchoolFigures, profile: Profile, school: number): string {
  const baseline = profile.baselines.immigrants;
  const immigrants = figures.immigrants[school];
  const margin = figures.margin[school];
  const above = immigrants >= baseline;
  const place = `${above ? 'above' : 'below'} the ${formatCount(baseline)} baseline`;
  const missing = figures.countiesWithoutFigure[school];
  const leastNumber =
    missing === 0
      ? ''
      : `; a least number, since ${missing === 1 ? 'one county has' : `${missing} counties have`} no figure`;
  if (Number.isNaN(margin)) {
    return `immigrants in ${name}, ${place}; the margin is not known${leastNumber}`;
  }
  const chance = figures.chanceOverBaseline[school];
  const reliability = reliabilityOf(immigrants, margin);
  return [
    `± ${formatCount(margin)} (90 %) immigrants in ${name}, ${place} with a chance of `,
    `${formatShare(above ? chance : 1 - chance)}; reliability ${reliability}${leastNumber}`,
  ].join('');
}

function describeAttorneys({ atlas, figures, profile, school }: Subject): FigureLine[] {
  const expected = figures.pairsExpected[school];
  const answers = figures.answersWithinReach[school];
  if (Number.isNaN(expected)) {
    const state = nameOfState(atlas.schools.state[school]);
    const uncovered = `No attorney data covers all of ${state} yet`;
    if (answers === 0) return [nothing(uncovered)];
    return [
      nothing(
        `${uncovered}; ${countOf(answers, 'contact')} ${answers === 1 ? 'has' : 'have'} answered for ${formatPairs(figures.pairsOfAnswers[school])} of the ${formatPairs(profile.baselines.firstYearPairs)} pairs of the first year`,
      ),
    ];
  }
  const [low, high] = [figures.pairsLow[school], figures.pairsHigh[school]];
  const { firstYearPairs, growthPairs } = profile.baselines;
  const needed = `${formatPairs(firstYearPairs)} needed in the first year, ${formatPairs(growthPairs)} to grow`;
  const counted = sayAnswers(atlas, figures, school);
  return [
    high > low
      ? line(
          'pairs',
          `${formatPairs(low)} to ${formatPairs(high)} pairs`,
          `with attorneys nearby, ${formatPairs(expected)} expected; ${needed}${counted}`,
        )
      : line(
          'pairs',
          `${formatPairs(expected)} pairs`,
          `with attorneys nearby; ${needed}${counted}`,
        ),
  ];
}

/** '; 3 contacts have answered'; '' where none has. */
function sayAnswers({ schools, attorneyCoverage }: Atlas, figures: SchoolFigures, school: number) {
  const answers = figures.answersWithinReach[school];
  if (answers === 0) return '';
  const state = schools.state[school];
  if (attorneyCoverage.includes(state)) {
    return `; with the ${nounFor(answers, 'answer')} of ${countOf(answers, 'contact')}`;
  }
  return `; a least number, by the ${nounFor(answers, 'answer')} of ${countOf(answers, 'contact')} alone, since no attorney data covers all of ${nameOfState(state)}`;
}

function describeStudents({ figures, profile, school }: Subject): FigureLine[] {
  const undergraduates = figures.criteria.undergraduates[school];
  const interest = describeInterest(figures.criteria.interest[school]);
  if (Number.isNaN(undergraduates)) {
    return [nothing('The number of undergraduates is not known'), ...interest];
  }
  const { undergraduatesLow: low, undergraduatesHigh: high } = profile.baselines;
  const place = undergraduates >= high ? 'above' : undergraduates >= low ? 'within' : 'below';
  return [
    line(
      'undergraduates',
      formatCount(undergraduates),
      `${undergraduates === 1 ? 'undergraduate' : 'undergraduates'}, ${place} the baseline of ${formatCount(low)} to ${formatCount(high)}`,
    ),
    ...interest,
  ];
}

/** Nothing where nobody looked: the interest of students is then one of the facts that are missing. */
function describeInterest(interest: number): FigureLine[] {
  if (Number.isNaN(interest)) return [];
  const words =
    interest >= 1
      ? 'The interest of students is shown'
      : 'The interest of students is not shown yet';
  return [{ ...nothing(words), criterion: 'interest' }];
}

function line(criterion: Criterion, figure: string, words: string): FigureLine {
  return { before: '', figure, words, criterion };
}

/** A sentence without a number of its own. */
function nothing(words: string): FigureLine {
  return { before: '', figure: '', words, criterion: null };
}

/** The line as one sentence, for where the number is not set apart. */
export function sayFigureLine({ before, figure, words }: FigureLine): string {
  return [before, figure, words].filter(Boolean).join(' ').replace(' ;', ';').replace(' ,', ',');
}
