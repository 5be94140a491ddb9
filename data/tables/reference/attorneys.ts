import { attorneyInterests, attorneyKinds, placements } from '../../model/attorney.ts';
import { numberCell } from '../cells/number-cell.ts';
import { nameCell } from '../cells/text-cell.ts';
import { readAttorney } from '../read-attorney.ts';
import type { AttorneyRow } from '../rows.ts';
import { type ReferenceTable, written, writtenDegrees } from './reference-table.ts';

const pairs = {
  unit: 'pairs',
  range: '0 or more, not above the next; blank = unknown',
};

export const attorneys: ReferenceTable<AttorneyRow> = {
  file: 'attorneys.csv',
  kind: 'attorneys',
  title: 'Immigration legal offices',
  columns: [
    {
      name: 'id',
      meaning: 'Made from the ZIP code and the name, so that it stays when the roster is reordered',
      unit: 'text',
      range: 'not blank',
    },
    { name: 'name', meaning: 'Name', unit: 'text', range: 'not blank' },
    {
      name: 'kind',
      meaning: 'A single attorney or an office',
      unit: 'word',
      range: attorneyKinds.join(', '),
    },
    { name: 'city', meaning: 'City of the address', unit: 'text', range: 'not blank' },
    {
      name: 'state',
      meaning: 'Postal code of the state of the address',
      unit: 'code',
      range: '2 letters',
    },
    {
      name: 'zip',
      meaning: 'ZIP code as the source has it',
      unit: 'code',
      range: '5 digits; blank = unknown',
    },
    { name: 'latitude', meaning: 'Where it lies', unit: 'degrees WGS84', range: '-15 to 72' },
    {
      name: 'longitude',
      meaning: 'Where it lies',
      unit: 'degrees WGS84',
      range: '-180 to -64, or 130 to 180',
    },
    {
      name: 'placed_by',
      meaning: 'What the place was found by',
      unit: 'word',
      range: placements.join(', '),
    },
    {
      name: 'interest',
      meaning: 'How far they have said yes',
      unit: 'word',
      range: attorneyInterests.join(', '),
    },
    { name: 'pairs_low', meaning: 'Pairs they take at least', ...pairs },
    { name: 'pairs_expected', meaning: 'Pairs they are expected to take', ...pairs },
    {
      name: 'pairs_high',
      meaning: 'Pairs they take at most',
      unit: 'pairs',
      range: '0 or more; blank = unknown',
    },
  ],
  read: (row) => readAttorney(row, { name: nameCell, city: nameCell, figure: numberCell }),
  write: (row) => [
    row.id,
    row.name,
    row.kind,
    row.city,
    row.state,
    row.zip ?? '',
    writtenDegrees(row.latitude),
    writtenDegrees(row.longitude),
    row.placedBy,
    row.interest,
    written(row.pairsLow),
    written(row.pairsExpected),
    written(row.pairsHigh),
  ],
  key: (row) => row.id,
};
