import { expect, it } from 'vitest';
import { drawTable, written } from '../../../electron/cli/text-table.ts';

it('a table is as wide as its cells, numbers at the right', () => {
  const rows = [
    { name: 'A', count: 7 },
    { name: 'A long name', count: 1234 },
  ];
  const columns = [
    { head: 'Name', most: 6, cell: (row: (typeof rows)[0]) => row.name },
    { head: 'N', align: 'right' as const, cell: (row: (typeof rows)[0]) => written(row.count) },
  ];
  expect(drawTable(columns, rows)).toBe(
    ['Name        N', 'A           7', 'A lon…  1,234'].join('\n'),
  );
});

it('an unknown figure is a dash, never nought', () => {
  expect([written(null), written(Number.NaN), written(0)]).toEqual(['–', '–', '0']);
  expect(written(1234.56, 1)).toBe('1,234.6');
});
