import { questions } from '../../data/model/question.ts';
import type { RankedSchool } from '../../data/report/ranked-schools.ts';
import { csvOf } from '../backend/export/write-csv.ts';
import { printedKeys } from './printed-school.ts';

/** The promised keys, with the scores of the questions in the place of `questions`. */
const csvColumns = printedKeys.flatMap((key) => (key === 'questions' ? questions : [key]));

export function writeSchoolsCsv(schools: RankedSchool[]): string {
  return csvOf(
    schools.map((school) => ({ ...school, ...school.questions })),
    csvColumns,
  );
}
