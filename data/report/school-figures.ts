import { formatDistance } from '../words/distance.ts';
import type { DatasetKind } from '../model/dataset.ts';
import {
  formatCount,
  formatPairs,
  formatPeople,
  formatScore,
  formatShare,
} from '../words/numbers.ts';
import type { RankedSchool } from './ranked-schools.ts';
import { type FigureKey, figureKeys, type ReportFigure } from './report.ts';

interface FigureDescription {
  label: string;
  unit: string;
  source: DatasetKind | null;
  /** Writes a known figure; distances are told in miles. */
  write: (figure: number) => string;
}

/** What each figure of a school is called, how it is written, and whose it is. */
export const figureDescriptions: Record<FigureKey, FigureDescription> = {
  immigrants: {
    label: 'Immigrants in the area',
    unit: 'immigrants',
    source: 'immigrants',
    write: formatCount,
  },
  margin: {
    label: 'Margin of the immigrants (90 %)',
    unit: 'immigrants',
    source: 'immigrants',
    write: formatCount,
  },
  reachableImmigrants: {
    label: 'Immigrants within reach',
    unit: 'immigrants',
    source: 'immigrants',
    write: (people) => formatPeople(Math.round(people)),
  },
  centrality: {
    label: 'Centrality',
    unit: '',
    source: 'tract-centres',
    write: (share) => formatScore(share * 100),
  },
  meanDistanceKm: {
    label: 'Mean distance to an immigrant',
    unit: 'miles',
    source: 'tract-centres',
    write: (km) => formatDistance(km, 'miles'),
  },
  bestMeanDistanceKm: {
    label: 'Mean distance from the best place',
    unit: 'miles',
    source: 'tract-centres',
    write: (km) => formatDistance(km, 'miles'),
  },
  attorneyPairs: {
    label: 'Attorney supply, expected',
    unit: 'pairs',
    source: 'attorneys',
    write: formatPairs,
  },
  attorneyPairsLow: {
    label: 'Attorney supply, low',
    unit: 'pairs',
    source: 'attorneys',
    write: formatPairs,
  },
  attorneyPairsHigh: {
    label: 'Attorney supply, high',
    unit: 'pairs',
    source: 'attorneys',
    write: formatPairs,
  },
  undergraduates: {
    label: 'Undergraduates',
    unit: '',
    source: 'schools',
    write: formatCount,
  },
  fit: { label: 'Fit', unit: '', source: null, write: formatScore },
  completeness: { label: 'Completeness', unit: '', source: null, write: formatShare },
};

/** The figures of a school with their words, in one order everywhere. */
export function schoolFigures(school: RankedSchool): ReportFigure[] {
  return figureKeys.map((key) => {
    const { label, unit, source, write } = figureDescriptions[key];
    const value = school[key];
    return { key, label, value, text: write(value ?? Number.NaN), unit, source };
  });
}
