import { readAttorney } from '../read-attorney.ts';
import type { AttorneyRow } from '../rows.ts';
import { savedFigure, savedName, type SavedTable, savedText } from './saved-table.ts';

export const savedAttorneys: SavedTable<AttorneyRow> = {
  kind: 'attorneys',
  title: 'Immigration attorneys',
  columns: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['city', ({ city }) => city],
    ['state', ({ state }) => state],
    ['zip', ({ zip }) => zip],
    ['latitude', ({ latitude }) => latitude],
    ['longitude', ({ longitude }) => longitude],
    ['placed_by', ({ placedBy }) => placedBy],
    ['interest', ({ interest }) => interest],
    ['pairs_low', ({ pairsLow }) => pairsLow],
    ['pairs_expected', ({ pairsExpected }) => pairsExpected],
    ['pairs_high', ({ pairsHigh }) => pairsHigh],
  ],
  // A list with coordinates may leave out the city.
  read: (row) => readAttorney(row, { name: savedName, city: savedText, figure: savedFigure }),
  key: ({ id }) => id,
};
