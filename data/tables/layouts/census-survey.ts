import { sumMargins } from '../../fit/margin.ts';
import type { Finding } from '../../model/finding.ts';
import { countOf, listOf, type Noun } from '../../words/plural.ts';
import { checkState } from '../cells/code-cell.ts';
import { estimateCell, marginCell } from '../cells/survey-cell.ts';
import type { Layout, RowReader } from '../layout.ts';
import type { SurveyRow } from '../source-rows.ts';
import type { TableRow } from '../table-row.ts';
import {
  type ApiPositions,
  apiColumns,
  areaOfApiRow,
  areaOfGeoId,
  otherApiColumns,
  type SurveyArea,
} from './survey-areas.ts';
import {
  findProfileColumns,
  findSurveyColumns,
  type SurveyColumns,
  surveyVintageOfName,
} from './survey-columns.ts';

const identity = {
  kind: 'immigrants',
  source: 'US Census Bureau, American Community Survey',
  licence: 'Public domain (work of the US government)',
  vintageFromName: surveyVintageOfName,
} as const;

/**
 * Tables of the survey as data.census.gov (GEO_ID) and before it American FactFinder (GEO.id) hand
 * them out: a row of codes, below it a row of labels. B05002, B05001, S0501 and DP02.
 */
export const censusSurvey: Layout<SurveyRow> = {
  ...identity,
  id: 'census-survey',
  title: 'Immigrants by area',
  needs: ['GEO_ID', 'NAME', 'B05002_013E'],
  recognise(head) {
    for (const [headerRow, cells] of head.entries()) {
      const columns = cells.map((cell) => cell.trim());
      const geography = positionOfGeography(columns);
      const labels = head[headerRow + 1];
      const found = geography < 0 ? null : findSurveyColumns(columns, labels);
      if (found === null) continue;
      const labelled = labels !== undefined && /^(geography|id)$/i.test(labels[0]?.trim() ?? '');
      const site = columns.includes('GEO.id') ? 'American FactFinder' : 'data.census.gov';
      return {
        headerRow,
        firstRow: headerRow + (labelled ? 2 : 1),
        // A comma more at the end of each line makes one more column, without a name.
        columns,
        vintage: null,
        why: `It is table ${found.table} as ${site} hands it out: ${describe(columns, found)}`,
        labels: labels ?? [],
      };
    }
    return null;
  },
  reader(recognition) {
    const { columns } = recognition;
    const geography = positionOfGeography(columns);
    const name = columns.findIndex((column) => /^(NAME|GEO\.display-label)$/.test(column));
    const found = findSurveyColumns(columns, recognition.labels);
    return readerOf(found, name, (row) => areaOfGeoId(row, geography));
  },
};

/** The answer of the Census API: an array of arrays, the header first, areas in columns of their own. */
export const censusApi: Layout<SurveyRow> = {
  ...identity,
  id: 'census-api',
  title: 'Immigrants by area',
  needs: ['NAME', 'B05002_013E', 'state', 'county'],
  recognise([header], clue) {
    const columns = header?.map((cell) => cell.trim()) ?? [];
    const areas = [...Object.values(apiColumns), ...otherApiColumns.map(([column]) => column)];
    if (!areas.some((column) => columns.includes(column))) return null;
    const year = clue?.year ?? null;
    const found = findSurveyColumns(columns, undefined) ?? findProfileColumns(columns, year);
    if (found === null) return null;
    const where =
      found === 'year'
        ? 'which of its columns has the immigrants depends on the year'
        : describe(columns, found);
    const table = found === 'year' ? 'DP02' : found.table;
    return {
      headerRow: 0,
      firstRow: 1,
      columns,
      vintage: null,
      why: `It is table ${table} as the Census API answers: ${where}`,
      year,
    };
  },
  reader(recognition) {
    const { columns } = recognition;
    const at = {} as ApiPositions;
    for (const level of Object.keys(apiColumns) as (keyof ApiPositions)[]) {
      at[level] = columns.indexOf(apiColumns[level]);
    }
    const other = otherApiColumns.find(([column]) => columns.includes(column))?.[1] ?? null;
    const found =
      findSurveyColumns(columns, undefined) ??
      findProfileColumns(columns, recognition.year ?? null);
    if (found === 'year') return readerWithoutYear;
    return readerOf(found, columns.indexOf('NAME'), (row) => areaOfApiRow(row, at, other));
  },
};

function positionOfGeography(columns: readonly string[]): number {
  return columns.findIndex((column) => column === 'GEO_ID' || column === 'GEO.id');
}

function describe(columns: readonly string[], { immigrants }: SurveyColumns): string {
  const names = immigrants.map(({ estimate }) => columns[estimate]).join(' and ');
  return `immigrants are in ${names}`;
}

/** DP02 without labels and without a year: any of its columns may be the one. */
const readerWithoutYear: RowReader<SurveyRow> = {
  read(row) {
    row.refuseWhole('vintage-needed', 'it is not known which column has the immigrants');
    return null;
  },
  key: ({ code }) => code,
  findings: () => [
    {
      code: 'vintage-needed',
      severity: 'error',
      row: null,
      column: null,
      value: null,
      message:
        'The file is table DP02 as the Census API answers, in which the column of immigrants is another one from year to year, and nothing in it tells the year; give its vintage, such as ACS 2019-23.',
    },
  ],
};

function readerOf(
  found: SurveyColumns | null,
  nameColumn: number,
  areaOf: (row: TableRow) => SurveyArea | null,
): RowReader<SurveyRow> {
  if (found === null) throw new Error('A table without immigrants was recognised');
  const { immigrants: parts, population: populationColumn } = found;
  let areas = 0;
  return {
    read(row) {
      const area = areaOf(row);
      if (area === null || row.outcome !== 'taken') return null;
      areas += 1;
      if (area.level !== 'metro') checkState(row, 0, area.code);
      const estimates = parts.map(({ estimate }) => estimateCell(row, estimate));
      const margins = parts.map(({ margin }) => marginCell(row, margin));
      const population = populationColumn < 0 ? null : estimateCell(row, populationColumn);
      const immigrants = sumOf(estimates);
      if (population !== null && immigrants !== null && immigrants > population) {
        row.refuse(
          parts[0].estimate,
          'more-than-population',
          `is more than the population (${population})`,
        );
      }
      if (row.outcome !== 'taken') return null;
      const name = nameColumn < 0 ? '' : row.text(nameColumn);
      const margin = immigrants === null ? null : marginOf(estimates, margins);
      return { ...area, name, population, immigrants, margin };
    },
    key: ({ level, code }) => `${level} ${code}`,
    findings(passedOver): Finding[] {
      if (areas > 0) return [];
      return [
        {
          code: 'no-usable-area',
          severity: 'error',
          row: null,
          column: null,
          value: null,
          message: sayOtherAreas(found.table, passedOver),
        },
      ];
    },
  };
}

/** What the file is about instead, and what to download in its place. */
function sayOtherAreas(table: string, rows: readonly { noun: Noun; count: number }[]): string {
  const counted = rows
    .filter(({ noun }) => noun[0] !== 'empty row')
    .map(({ noun, count }) => countOf(count, ...noun));
  const has = counted.length === 0 ? 'has no row of an area' : `has ${listOf(counted)}`;
  return `The file is table ${table} of the American Community Survey and ${has}, but none of a county, a metropolitan area or a census tract, by which immigrants are counted here; choose County (all counties of the United States) as the geography and download the table again.`;
}

/** Unknown where a part is: a sum of some of the parts would be too small. */
function sumOf(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

function marginOf(
  estimates: readonly (number | null)[],
  margins: readonly (number | null)[],
): number | null {
  if (margins.length === 1) return margins[0];
  const known = (figure: number | null): number => figure ?? Number.NaN;
  const margin = sumMargins(estimates.map(known), margins.map(known));
  return Number.isNaN(margin) ? null : Math.round(margin * 100) / 100;
}
