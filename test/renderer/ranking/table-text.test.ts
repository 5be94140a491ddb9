import { expect, test } from 'vitest';
import { frozenColumns, tableColumns } from '../../../renderer/ranking/table-columns.ts';
import { tableText } from '../../../renderer/ranking/table-text.ts';
import { tableCountry } from './table-country.ts';

const country = tableCountry();
const columns = (...ids: string[]) =>
  [...frozenColumns, ...tableColumns].filter(({ id }) => ids.includes(id));
const cells = (text: string) => text.split('\n').map((line) => line.split('\t'));

test('rows copied are a header with units and plain figures in them', () => {
  const text = tableText(
    columns('school', 'reach', 'centrality', 'mean-distance'),
    [0, 1],
    country,
  );
  expect(cells(text)).toEqual([
    [
      'School',
      'Immigrants within reach (immigrants)',
      'Centrality (0–100)',
      'Mean distance to an immigrant (miles, mean)',
    ],
    ['University of Massachusetts-Boston', '418111', '89.5', '14.6'],
    ['Worcester State University', '49577', '97.7', '10'],
    [''],
  ]);
});

test('distances are in the unit of the window, and the header says which', () => {
  const text = tableText(columns('mean-distance'), [0], { ...country, units: 'kilometres' });
  expect(text).toBe('Mean distance to an immigrant (kilometres, mean)\n23.5\n');
});

test('the unknown is an empty cell, and a status is its word', () => {
  const shown = columns('undergraduates', 'students-status', 'candidacy', 'shortlist');
  expect(cells(tableText(shown, [3, 1, 0], country)).slice(1, 4)).toEqual([
    ['unknown', '', '', ''],
    ['borderline', '4734', 'Talks', ''],
    ['meets', '12373', '', 'Yes'],
  ]);
});

test('names keep to their cell and begin no formula', () => {
  const { atlas } = country;
  const name = ['=HYPERLINK("x")', 'A\tB\nC', '', ''];
  const subject = { ...country, atlas: { ...atlas, schools: { ...atlas.schools, name } } };
  expect(tableText(columns('school'), [0, 1], subject)).toBe('School\n\'=HYPERLINK("x")\nA B C\n');
});

test('the drawn bars stay behind', () => {
  expect(tableText(columns('school', 'questions'), [], country)).toBe('School\n');
});
