import { mostDraws } from '../../data/api/contract.ts';
import type { Robustness } from '../../data/fit/robustness.ts';
import { csvOf } from '../backend/export/write-csv.ts';
import { withBackend, askFigures } from './ask-backend.ts';
import { listSchools, type RankedSchool } from '../../data/report/ranked-schools.ts';
import { schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn, written } from './text-table.ts';
import { aNumber, oneOf, readOptions, refusePositionals } from './usage.ts';

const defaults = { draws: 10_000, seed: 1, top: 10 };

export const robustnessOptions = {
  draws: aNumber('N', `how often the ranking is drawn (default: ${defaults.draws})`, {
    min: 1,
    max: mostDraws,
    whole: true,
  }),
  seed: aNumber('S', `the same seed gives the same draws (default: ${defaults.seed})`, {
    min: 0,
    max: 2 ** 32 - 1,
    whole: true,
  }),
  top: aNumber('K', `count the draws with a rank of at most K (default: ${defaults.top})`, {
    min: 1,
    max: 100_000,
    whole: true,
  }),
  profile: schoolOptions.profile,
  area: schoolOptions.area,
  'half-distance': schoolOptions['half-distance'],
  format: oneOf(
    ['table', 'csv', 'json'],
    'how to print them; the table has the first 30 (default: table)',
  ),
  workspace: schoolOptions.workspace,
};

/** How sure the rank of a school is; these names and their order are a promise to programs. */
interface DrawnSchool {
  unitid: string;
  name: string;
  /** The rank without any draws. */
  rank: number;
  /** Rank in 5 % and 95 % of the draws. */
  rankLow: number;
  rankHigh: number;
  /** Share of draws with a rank of at most K, 0..1. */
  topShare: number;
}

const csvColumns = ['unitid', 'name', 'rank', 'rankLow', 'rankHigh', 'topShare'];
const tableLines = 30;

/** Draws the ranking many times over and returns the ranked schools with their intervals as text. */
export async function robustness(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('robustness', args, robustnessOptions);
  refusePositionals('robustness', positionals);
  const { draws = defaults.draws, seed = defaults.seed, top = defaults.top } = values;
  return withBackend(values.workspace, async (ask) => {
    const { atlas, figures, profile } = await askFigures(ask, values);
    const drawn = await ask('robustness', { profile, draws, seed, top });
    const schools = drawnSchools(
      listSchools(atlas, figures, profile).schools,
      atlas.schools.unitid,
      drawn,
    );
    if (values.format === 'json') return JSON.stringify(schools, null, 2);
    if (values.format === 'csv') return csvOf(schools, csvColumns);
    return drawTable(tableColumns(top), schools.slice(0, tableLines));
  });
}

function drawnSchools(
  schools: RankedSchool[],
  unitids: readonly string[],
  { school, rankLow, rankHigh, topShare }: Robustness,
): DrawnSchool[] {
  const entryOf = new Map(Array.from(school, (s, entry) => [unitids[s], entry]));
  return schools.flatMap(({ unitid, name, rank }) => {
    const entry = entryOf.get(unitid);
    if (entry === undefined || rank === null) return [];
    const [low, high] = [rankLow[entry], rankHigh[entry]];
    return [{ unitid, name, rank, rankLow: low, rankHigh: high, topShare: topShare[entry] }];
  });
}

function tableColumns(top: number): TextColumn<DrawnSchool>[] {
  return [
    { head: 'Rank', align: 'right', cell: ({ rank }) => written(rank) },
    { head: 'UNITID', cell: ({ unitid }) => unitid },
    { head: 'School', most: 50, cell: ({ name }) => name },
    { head: '5 %', align: 'right', cell: ({ rankLow }) => written(rankLow) },
    { head: '95 %', align: 'right', cell: ({ rankHigh }) => written(rankHigh) },
    {
      head: `In top ${written(top)}`,
      align: 'right',
      cell: ({ topShare }) => `${written(topShare * 100)} %`,
    },
  ];
}
