import { rankCountry } from '../../data/fit/rank-country.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import type { SortKey } from '../../data/model/table-view.ts';
import type { Workspace } from '../../electron/backend/workspace.ts';
import {
  type Filters,
  filterSchools,
  noFilters,
  searchTexts,
} from '../../renderer/ranking/filter-schools.ts';
import { sortSchools } from '../../renderer/ranking/sort-schools.ts';
import type { TableSubject } from '../../renderer/ranking/table-column.ts';
import { tableColumns } from '../../renderer/ranking/table-columns.ts';
import { tableText } from '../../renderer/ranking/table-text.ts';
import { type Measured, timeInTurns } from './measure.ts';

/** A frame of 60 a second; what the window does on a key or a press has to fit into it. */
const frameMs = 16.7;

/** Every filter but the drawn area, each passing most schools, so that none spares the others their work. */
const manyFilters: Filters = {
  ...noFilters,
  search: 'u',
  regions: ['Northeast', 'Midwest', 'South', 'West'],
  areaSizes: [0, 100_000, 250_000, 1_000_000, 5_000_000],
  minimumUndergraduates: 0,
  maximumUndergraduates: 1_000_000,
  controls: ['public', 'private nonprofit', 'private for-profit'],
  levels: ['four-year', 'two-year'],
  baselinesMet: 1,
  completeness: 0.1,
  standings: ['ranked'],
  candidacies: ['not a candidate'],
};

const keys: SortKey[] = [
  { column: 'baselines-met', descending: true },
  { column: 'area', descending: false },
  { column: 'students-status', descending: false },
  { column: 'school', descending: false },
];

/** The table of schools on the shipped data: filters, order by several keys, and the text that is copied. */
export async function measureTable(workspace: Workspace): Promise<Measured[]> {
  const atlas = workspace.atlas();
  const figures = workspace.figures(fiveQuestions);
  const subject: TableSubject = {
    ...rankCountry(atlas, figures, fiveQuestions),
    listed: new Set(),
    candidacy: new Map(),
    units: 'miles',
  };
  const texts = searchTexts(atlas.schools);
  const all = subject.ranking.order;
  const started = performance.now();
  sortSchools(all, keys, subject);
  const first = performance.now() - started;
  const work = {
    filter: () => filterSchools({ ...subject, candidates: [] }, texts, manyFilters),
    sort: () => sortSchools(all, keys, subject),
    copy: () => tableText(tableColumns, all, subject),
  };
  await timeInTurns(work, 3);
  const times = await timeInTurns(work, 15);
  const count = atlas.schools.unitid.length.toLocaleString('en-US');
  return [
    { what: `Twelve filters over ${count} schools`, ...times.filter, limit: frameMs },
    { what: `Order of ${count} schools by four keys`, ...times.sort, limit: frameMs },
    { what: 'The same order for the first time', ms: first, limit: null },
    {
      what: `Text of ${tableColumns.length} columns of ${count} schools`,
      ...times.copy,
      limit: null,
    },
  ];
}
