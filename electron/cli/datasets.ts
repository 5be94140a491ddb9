import type { RequestOutput } from '../../data/api/answers.ts';
import type { SchoolChange } from '../../data/tables/import-report.ts';
import {
  capitalised,
  changedFigures,
  sayChanged,
  sayRank,
  sayWhatChanged,
  withVintage,
} from '../../data/words/change-words.ts';
import { kindNames } from '../../data/words/dataset-name.ts';
import { formatCount } from '../../data/words/numbers.ts';
import { countOf } from '../../data/words/plural.ts';
import { type Ask, withBackend } from './ask-backend.ts';
import { schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn } from './text-table.ts';
import { oneOf, readOptions, UsageError } from './usage.ts';

export const datasetsOptions = {
  format: oneOf(['table', 'json'], 'how to print them (default: table)'),
  workspace: schoolOptions.workspace,
};

type Format = 'table' | 'json';

/** Lists the datasets of a workspace, or says what is different between an earlier one and that in use. */
export async function datasetsCommand(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('datasets', args, datasetsOptions);
  const [action, id, ...more] = positionals;
  const format = values.format ?? 'table';
  if (action === undefined) return withBackend(values.workspace, (ask) => list(ask, format));
  if (action !== 'compare' || id === undefined || more.length > 0) {
    throw new UsageError('"datasets" is called so: datasets, or datasets compare ID.');
  }
  if (!/^[1-9]\d{0,8}$/.test(id)) {
    throw new UsageError(
      `"datasets compare" needs the number of a dataset, not "${id}"; "datasets" lists them.`,
    );
  }
  return withBackend(values.workspace, (ask) => compare(ask, Number(id), format));
}

type Listed = RequestOutput['datasets'][number];

const columns: TextColumn<Listed>[] = [
  { head: 'ID', cell: ({ id }) => String(id), align: 'right' },
  { head: 'In use', cell: ({ current }) => (current ? '●' : '') },
  { head: 'Kind', cell: ({ kind }) => kindNames[kind] },
  { head: 'Table', cell: ({ title }) => title },
  { head: 'Vintage', cell: ({ vintage }) => vintage },
  { head: 'Rows', cell: ({ rowsTaken }) => formatCount(rowsTaken), align: 'right' },
  { head: 'File', cell: ({ file }) => file },
];

async function list(ask: Ask, format: Format): Promise<string> {
  const datasets = await ask('datasets', {});
  return format === 'json' ? JSON.stringify(datasets, null, 2) : drawTable(columns, datasets);
}

async function compare(ask: Ask, id: number, format: Format): Promise<string> {
  const comparison = await ask('compareDatasets', { id });
  if (format === 'json') return JSON.stringify(comparison, null, 2);
  const { earlier, current, changes } = comparison;
  const name = ({ title, vintage, file }: typeof earlier) =>
    `${withVintage(title, vintage)} (${file})`;
  const parts = [
    `Before: ${name(earlier)}\nNow:    ${name(current)}\n\n${sayWhatChanged(changes)}`,
    ...tableOf('Ranks that changed most in the first 50', changes.ranks, sayRank),
    ...changedFigures(changes).flatMap(({ figure, count, schools }) =>
      tableOf(`${capitalised(figure)}: ${countOf(count, 'school')} changed`, schools, (value) =>
        sayChanged(figure, value),
      ),
    ),
  ];
  return parts.join('\n\n');
}

function tableOf(
  title: string,
  schools: readonly SchoolChange[],
  written: (value: number | null) => string,
): string[] {
  if (schools.length === 0) return [];
  const table = drawTable<SchoolChange>(
    [
      { head: 'School', cell: ({ name }) => name },
      { head: 'Before', cell: ({ before }) => written(before), align: 'right' },
      { head: 'Now', cell: ({ after }) => written(after), align: 'right' },
    ],
    schools,
  );
  return [`${title}\n${table}`];
}
