import { rankSchools, tieOrder } from '../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../data/fit/score.ts';
import { judgeSchool } from '../../data/fit/status.ts';
import type { AreaKind } from '../../data/model/area.ts';
import { nameArea, type NamedArea } from '../../data/model/area-name.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import type { Status } from '../../data/model/question.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { formatCount } from '../ui/format.ts';

/** What a school would be if it alone were judged by an area of one kind, all others as they are. */
export interface SchoolInArea {
  kind: AreaKind;
  area: NamedArea;
  immigrants: number;
  reach: number;
  /** 0..1 */
  centrality: number;
  /** Score of the need, 0-100. */
  need: number;
  status: Status;
  fit: number;
  /** 0 without a rank. */
  rank: number;
}

/** The figures that come from the area of a school, columns of one entry a school. */
const columnsOfArea = [
  'areaKind',
  'area',
  'immigrants',
  'margin',
  'chanceOverBaseline',
  'countiesWithoutFigure',
  'meanDistanceKm',
  'bestMeanDistanceKm',
  'apportioned',
] as const satisfies (keyof SchoolFigures)[];

/**
 * The figures on screen with those of one school taken from figures measured by another area.
 * Null where it lies in no such area.
 */
export function figuresInArea(
  figures: SchoolFigures,
  otherwise: SchoolFigures,
  school: number,
): SchoolFigures | null {
  if (otherwise.area[school] < 0) return null;
  const mixed: SchoolFigures = { ...figures, criteria: { ...figures.criteria } };
  for (const name of columnsOfArea) {
    const column = figures[name].slice();
    column[school] = otherwise[name][school];
    Object.assign(mixed, { [name]: column });
  }
  for (const criterion of ['reach', 'centrality'] as const) {
    const column = figures.criteria[criterion].slice();
    column[school] = otherwise.criteria[criterion][school];
    mixed.criteria[criterion] = column;
  }
  return mixed;
}

/** Scores under those figures; redone only when values or criterion weights change. */
export function scoreInArea(ranked: Ranked, figures: SchoolFigures) {
  return {
    figures,
    scores: scoreQuestions(figures.criteria, ranked.profile),
    ties: tieOrder(figures, ranked.atlas.schools),
  };
}

export function rankInArea(
  { atlas, profile }: Ranked,
  { figures, scores, ties }: ReturnType<typeof scoreInArea>,
  kind: AreaKind,
  school: number,
): SchoolInArea | null {
  const area = nameArea(atlas, figures.areaKind[school], figures.area[school]);
  if (area === null) return null;
  const fit = scoreFit(scores, profile);
  return {
    kind,
    area,
    immigrants: figures.immigrants[school],
    reach: figures.criteria.reach[school],
    centrality: figures.criteria.centrality[school],
    need: scores.questions.need[school],
    status: judgeSchool(figures, profile, school).need,
    fit: fit.fit[school],
    rank: rankSchools(fit, figures, ties, profile).rank[school],
  };
}

/** 'By metro 73 places higher than by county.' */
export function rankChange(
  county: Pick<SchoolInArea, 'rank'>,
  metro: Pick<SchoolInArea, 'rank'>,
): string {
  if (county.rank === 0 || metro.rank === 0) {
    if (county.rank === metro.rank) return 'Without a rank by either.';
    return county.rank === 0 ? 'Ranked by metro only.' : 'Ranked by county only.';
  }
  const places = Math.abs(county.rank - metro.rank);
  if (places === 0) return 'The same rank by either.';
  const [better, worse] = metro.rank < county.rank ? ['metro', 'county'] : ['county', 'metro'];
  const howMany = places === 1 ? 'one place' : `${formatCount(places)} places`;
  return `By ${better} ${howMany} higher than by ${worse}.`;
}
