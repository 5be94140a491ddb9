import { schoolControls, schoolLevels } from '../../model/school.ts';
import { nameCell } from '../cells/text-cell.ts';
import { readSchool, writtenFlag } from '../read-school.ts';
import type { SchoolRow } from '../rows.ts';
import { type ReferenceTable, written, writtenDegrees } from './reference-table.ts';

export const schools: ReferenceTable<SchoolRow> = {
  file: 'schools.csv',
  kind: 'schools',
  title: 'Schools',
  columns: [
    { name: 'unitid', meaning: 'IPEDS UNITID of the school', unit: 'code', range: '6 digits' },
    { name: 'name', meaning: 'Name', unit: 'text', range: 'not blank' },
    { name: 'city', meaning: 'City of its address', unit: 'text', range: 'not blank' },
    {
      name: 'state',
      meaning: 'Postal code of the state of its address',
      unit: 'code',
      range: '2 letters',
    },
    { name: 'latitude', meaning: 'Where it lies', unit: 'degrees WGS84', range: '-15 to 72' },
    {
      name: 'longitude',
      meaning: 'Where it lies',
      unit: 'degrees WGS84',
      range: '-180 to -64, or 130 to 180',
    },
    {
      name: 'county',
      meaning: 'FIPS code of the county whose boundary holds the place',
      unit: 'code',
      range: '5 digits; blank = none',
    },
    {
      name: 'level',
      meaning: 'Length of its longest programmes',
      unit: 'word',
      range: schoolLevels.join(', '),
    },
    {
      name: 'control',
      meaning: 'Who runs it',
      unit: 'word',
      range: schoolControls.join(', '),
    },
    {
      name: 'administrative',
      meaning: 'Whether it is an office of a college system, without students of its own',
      unit: 'word',
      range: 'yes, no',
    },
    {
      name: 'active',
      meaning: 'Whether the directory lists it as active in its year, not closed or merged',
      unit: 'word',
      range: 'yes, no',
    },
    {
      name: 'undergraduates',
      meaning: 'Undergraduates in autumn',
      unit: 'people',
      range: '0 or more; blank = unknown',
    },
  ],
  read: (row) => readSchool(row, nameCell),
  write: (row) => [
    row.unitid,
    row.name,
    row.city,
    row.state,
    writtenDegrees(row.latitude),
    writtenDegrees(row.longitude),
    row.county ?? '',
    row.level,
    row.control,
    writtenFlag(row.administrative),
    writtenFlag(row.active),
    written(row.undergraduates),
  ],
  key: (row) => row.unitid,
};
