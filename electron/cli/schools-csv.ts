import { questions } from '../../data/model/question.ts';
import type { RankedSchool } from '../../data/report/ranked-schools.ts';
import { csvOf } from '../backend/export/write-csv.ts';

const csvColumns = [
  'rank',
  'unitid',
  'name',
  'city',
  'state',
  'areaKind',
  'areaId',
  'areaName',
  'immigrants',
  'meanDistanceKm',
  'bestMeanDistanceKm',
  'centrality',
  'reachableImmigrants',
  'attorneyPairs',
  'undergraduates',
  'fit',
  'completeness',
  'baselinesMet',
  ...questions,
  'excluded',
];

export function writeSchoolsCsv(schools: RankedSchool[]): string {
  return csvOf(
    schools.map((school) => ({ ...school, ...school.questions })),
    csvColumns,
  );
}
