import { askFigures, withBackend } from './ask-backend.ts';
import { listSchools, type RankedSchool } from '../../data/report/ranked-schools.ts';
import { printedSchool } from './printed-school.ts';
import { schoolOptions } from './school-options.ts';
import { writeSchoolsCsv } from './schools-csv.ts';
import { drawTable, type TextColumn, unknownMark, written } from './text-table.ts';
import {
  aNumber,
  listed,
  oneOf,
  readOptions,
  refusePositionals,
  someText,
  UsageError,
} from './usage.ts';

const upwards = { min: 0, max: Number.POSITIVE_INFINITY, whole: true };

export const rankOptions = {
  profile: schoolOptions.profile,
  area: schoolOptions.area,
  'half-distance': schoolOptions['half-distance'],
  state: someText('XX', 'only schools of this state (postal code); ranks stay those of all'),
  'min-undergraduates': aNumber('N', 'only schools with at least so many undergraduates', upwards),
  top: aNumber(
    'N',
    'how many schools; 0: all, with those that have no rank (default: 20)',
    upwards,
  ),
  format: oneOf(['table', 'csv', 'json'], 'how to print them (default: table)'),
  workspace: schoolOptions.workspace,
};

/** Ranks the schools of a workspace and returns the list as text. */
export async function rank(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('rank', args, rankOptions);
  refusePositionals('rank', positionals);
  const { atlas, figures, profile } = await withBackend(values.workspace, (ask) =>
    askFigures(ask, values),
  );
  const state =
    values.state === undefined ? undefined : checkState(values.state, atlas.schools.state);
  const fewest = values['min-undergraduates'] ?? 0;
  const listedSchools = listSchools(atlas, figures, profile).schools.filter(
    (school) =>
      (state === undefined || school.state === state) && (school.undergraduates ?? 0) >= fewest,
  );
  const top = values.top ?? 20;
  const shown = top === 0 ? listedSchools : listedSchools.slice(0, top);
  return formats[values.format ?? 'table'](shown);
}

function checkState(given: string, states: readonly string[]): string {
  const state = given.toUpperCase();
  if (states.includes(state)) return state;
  const all = [...new Set(states)].sort();
  throw new UsageError(`--state cannot be "${given}": there are schools in ${listed(all, 'and')}.`);
}

const formats = {
  table(schools: RankedSchool[]) {
    const someOut = schools.some(({ excluded }) => excluded !== null);
    return drawTable(someOut ? [...tableColumns, reasonColumn] : tableColumns, schools);
  },
  json: (schools: RankedSchool[]) => JSON.stringify(schools.map(printedSchool), null, 2),
  csv: writeSchoolsCsv,
};

const tableColumns: TextColumn<RankedSchool>[] = [
  { head: 'Rank', align: 'right', cell: ({ rank }) => written(rank) },
  { head: 'School', most: 40, cell: ({ name }) => name },
  { head: 'City', most: 22, cell: ({ city, state }) => `${city}, ${state}` },
  { head: 'Area', most: 34, cell: ({ areaName }) => areaName ?? unknownMark },
  { head: 'Immigrants', align: 'right', cell: ({ immigrants }) => written(immigrants) },
  { head: 'In reach', align: 'right', cell: (school) => written(school.reachableImmigrants) },
  { head: 'Centrality', align: 'right', cell: ({ centrality }) => written(percent(centrality)) },
  { head: 'Pairs', align: 'right', cell: ({ attorneyPairs }) => written(attorneyPairs, 1) },
  { head: 'Undergraduates', align: 'right', cell: (school) => written(school.undergraduates) },
  { head: 'Met', align: 'right', cell: ({ baselinesMet }) => `${baselinesMet}/5` },
  { head: 'Known', align: 'right', cell: (school) => `${written(percent(school.completeness))} %` },
  { head: 'Fit', align: 'right', cell: ({ fit }) => written(fit) },
];

const reasonColumn: TextColumn<RankedSchool> = {
  head: 'Out of the ranking',
  cell: ({ excluded }) => excluded ?? '',
};

function percent(share: number | null): number | null {
  return share === null ? null : share * 100;
}
