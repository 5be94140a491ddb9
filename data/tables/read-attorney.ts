import { attorneyInterests, attorneyKinds, placements } from '../model/attorney.ts';
import { choiceCell, choicesOf } from './cells/choice-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from './cells/coordinate-cell.ts';
import { stateCell } from './cells/text-cell.ts';
import { zipCell } from './cells/zip-cell.ts';
import { checkRising } from './mapping/check-rising.ts';
import type { AttorneyRow } from './rows.ts';
import type { TableRow } from './table-row.ts';

const kinds = choicesOf(attorneyKinds);
const interests = choicesOf(attorneyInterests);
const placedBys = choicesOf(placements);

/** How a table of ours writes its texts and figures. */
interface AttorneyCells {
  name(row: TableRow, column: number): string;
  city(row: TableRow, column: number): string;
  figure(row: TableRow, column: number): number | null;
}

/** An attorney from the columns of our own tables, in their order; null where the row is refused. */
export function readAttorney(
  row: TableRow,
  { name, city, figure }: AttorneyCells,
): AttorneyRow | null {
  const read = {
    id: name(row, 0),
    name: name(row, 1),
    kind: choiceCell(row, 2, kinds),
    city: city(row, 3),
    state: stateCell(row, 4),
    zip: zipCell(row, 5),
    latitude: latitudeCell(row, 6),
    longitude: longitudeCell(row, 7),
    placedBy: choiceCell(row, 8, placedBys),
    interest: choiceCell(row, 9, interests),
    pairsLow: figure(row, 10),
    pairsExpected: figure(row, 11),
    pairsHigh: figure(row, 12),
  };
  checkPlace(row, 6, read.latitude, read.longitude);
  checkRising(row, [10, 11, 12], [read.pairsLow, read.pairsExpected, read.pairsHigh]);
  const { kind, placedBy, interest } = read;
  if (row.outcome !== 'taken' || kind === null || placedBy === null || interest === null) {
    return null;
  }
  return { ...read, kind, placedBy, interest };
}
