import { tractCentres } from '../reference/tract-centres.ts';
import type { TractCentreRow } from '../rows.ts';
import type { SavedTable } from './saved-table.ts';

export const savedTractCentres: SavedTable<TractCentreRow> = {
  kind: 'tract-centres',
  title: tractCentres.title,
  columns: [
    ['tract', ({ tract }) => tract],
    ['population', ({ population }) => population],
    ['latitude', ({ latitude }) => latitude],
    ['longitude', ({ longitude }) => longitude],
  ],
  // Nothing but codes and figures, in the columns of the reference table.
  read: tractCentres.read,
  key: tractCentres.key,
};
