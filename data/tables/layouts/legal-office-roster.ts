import { nameCell, stateCell } from '../cells/text-cell.ts';
import { zipCell } from '../cells/zip-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { OfficeRow } from '../source-rows.ts';

const names = { name: 'name', city: 'city', state: 'state', zip: 'zip' } as const;
const needs = [...Object.values(names), 'office_type', 'address'];

/**
 * Roster of the nonprofit offices recognised by the Department of Justice to represent immigrants,
 * transcribed from the published document: one row for each office.
 */
export const legalOfficeRoster: Layout<OfficeRow> = {
  id: 'legal-office-roster',
  kind: 'attorneys',
  title: 'Immigration legal offices',
  source:
    'US Department of Justice, Executive Office for Immigration Review, roster of recognized organizations (a sample, transcribed)',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    return {
      read(row) {
        const name = nameCell(row, at.name);
        const city = nameCell(row, at.city);
        const state = stateCell(row, at.state);
        const zip = zipCell(row, at.zip);
        return row.outcome === 'taken' ? { name, city, state, zip } : null;
      },
      key: (row) => `${row.name}, ${row.city}, ${row.state} ${row.zip}`,
    };
  },
};
