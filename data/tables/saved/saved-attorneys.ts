import {
  type AttorneyInterest,
  type AttorneyKind,
  attorneyInterests,
  attorneyKinds,
  type Placement,
  placements,
} from '../../model/attorney.ts';
import { choiceCell } from '../cells/choice-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { stateCell } from '../cells/text-cell.ts';
import { zipCell } from '../cells/zip-cell.ts';
import { checkRising } from '../mapping/check-rising.ts';
import type { AttorneyRow } from '../rows.ts';
import { savedFigure, savedName, type SavedTable, savedText } from './saved-table.ts';

const kinds: ReadonlyMap<string, AttorneyKind> = new Map(attorneyKinds.map((one) => [one, one]));
const interests: ReadonlyMap<string, AttorneyInterest> = new Map(
  attorneyInterests.map((one) => [one, one]),
);
const placedBys: ReadonlyMap<string, Placement> = new Map(placements.map((one) => [one, one]));

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
  read(row) {
    const id = savedName(row, 0);
    const name = savedName(row, 1);
    const kind = choiceCell(row, 2, kinds);
    // A list with coordinates may leave out the city.
    const city = savedText(row, 3);
    const state = stateCell(row, 4);
    const zip = zipCell(row, 5);
    const latitude = latitudeCell(row, 6);
    const longitude = longitudeCell(row, 7);
    checkPlace(row, 6, latitude, longitude);
    const placedBy = choiceCell(row, 8, placedBys);
    const interest = choiceCell(row, 9, interests);
    const pairsLow = savedFigure(row, 10);
    const pairsExpected = savedFigure(row, 11);
    const pairsHigh = savedFigure(row, 12);
    checkRising(row, [10, 11, 12], [pairsLow, pairsExpected, pairsHigh]);
    if (row.outcome !== 'taken' || kind === null || placedBy === null || interest === null) {
      return null;
    }
    return {
      id,
      name,
      kind,
      city,
      state,
      zip,
      latitude,
      longitude,
      placedBy,
      interest,
      pairsLow,
      pairsExpected,
      pairsHigh,
    };
  },
  key: ({ id }) => id,
};
