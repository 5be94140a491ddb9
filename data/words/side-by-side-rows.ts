import type { ComparedCriterion, ComparedQuestion } from '../fit/side-by-side.ts';
import { nameArea } from '../model/area-name.ts';
import type { Atlas } from '../model/atlas.ts';
import { type Criterion, criterionDescriptions } from '../model/criterion.ts';
import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import type { Units } from '../model/settings.ts';
import { sayAreaInFull } from './area-name.ts';
import { formatDistance, unitWords } from './distance.ts';
import { figureLines } from './figure-lines.ts';
import {
  formatCount,
  formatPairs,
  formatPeople,
  formatScore,
  formatShare,
  unknownMark,
} from './numbers.ts';

/** One figure of a few schools beside each other, as words. */
export interface SideBySideRow {
  label: string;
  /** One for each school. */
  cells: string[];
  /** Places of the best; none where they are level, or where more is not better. */
  best: number[];
}

interface Subject {
  atlas: Atlas;
  figures: SchoolFigures;
  profile: Profile;
}

/** What answers a question at each of the schools; what nobody knows of any of them has no row. */
export function sideBySideRows(
  compared: ComparedQuestion,
  subject: Subject,
  schools: readonly number[],
  units: Units,
): SideBySideRow[] {
  const rows = compared.criteria.filter(isKnownOfAny).map((criterion) => ({
    label: criterionDescriptions[criterion.criterion].name,
    cells: schools.map((school) => cellOf(criterion.criterion, subject, school)),
    best: criterion.best,
  }));
  return compared.question === 'need' ? [...areaRows(subject, schools, units), ...rows] : rows;
}

function isKnownOfAny({ figures }: ComparedCriterion): boolean {
  return figures.some((figure) => !Number.isNaN(figure));
}

function areaRows(
  { atlas, figures }: Subject,
  schools: readonly number[],
  units: Units,
): SideBySideRow[] {
  const row = (label: string, cell: (school: number) => string) => ({
    label,
    cells: schools.map(cell),
    best: [],
  });
  return [
    row('Area', (school) => {
      const area = nameArea(atlas, figures.areaKind[school], figures.area[school]);
      return area === null ? unknownMark : sayAreaInFull(area);
    }),
    row('Immigrants in the area', (school) => {
      const immigrants = formatPeople(figures.immigrants[school]);
      const margin = figures.margin[school];
      return Number.isNaN(margin) ? immigrants : `${immigrants} ± ${formatCount(margin)}`;
    }),
    row('Mean distance of an immigrant', (school) => {
      const km = figures.meanDistanceKm[school];
      return Number.isNaN(km)
        ? unknownMark
        : `${formatDistance(km, units)} ${unitWords[units].name}`;
    }),
  ];
}

function cellOf(criterion: Criterion, subject: Subject, school: number): string {
  const { figures } = subject;
  const figure = figures.criteria[criterion][school];
  return Number.isNaN(figure) ? unknownMark : sayFigure(criterion, figure, subject, school);
}

function sayFigure(criterion: Criterion, figure: number, subject: Subject, school: number): string {
  const { figures } = subject;
  switch (criterion) {
    case 'reach':
      return formatPeople(Math.round(figure));
    case 'centrality':
      return formatScore(figure * 100);
    case 'pairs': {
      const [low, high] = [figures.pairsLow[school], figures.pairsHigh[school]];
      const range = `${formatPairs(low)} to ${formatPairs(high)} pairs`;
      return high > low ? range : `${formatPairs(figure)} pairs`;
    }
    case 'focus':
    case 'firstGeneration':
      return formatShare(figure);
    case 'interest':
      return figure >= 1 ? 'shown' : 'not shown yet';
    case 'home':
      return `${formatCount(figure)} of 5 documented`;
    case 'champion':
      return figureLines('champion', { ...subject, school })[0].words;
    default:
      return formatCount(figure);
  }
}
