import { expect, test } from 'vitest';
import { sortDropped } from '../../electron/sort-dropped.ts';

test('a workspace dropped by itself is opened, tables go to the import', () => {
  expect(sortDropped(['/a/Northeast.atlas'])).toEqual({
    files: [],
    workspace: '/a/Northeast.atlas',
    leftOut: null,
  });
  expect(sortDropped(['/a/one.csv', '/a/two.xlsx'])).toEqual({
    files: ['/a/one.csv', '/a/two.xlsx'],
    workspace: null,
    leftOut: null,
  });
});

test('tables dropped with a workspace are not lost to it, and the person is told', () => {
  expect(sortDropped(['/a/Northeast.atlas', '/a/one.csv'])).toEqual({
    files: ['/a/one.csv'],
    workspace: null,
    leftOut: 'The workspace “Northeast” was not opened: drop one workspace by itself.',
  });
});

test('of several workspaces none is taken by chance', () => {
  const { workspace, leftOut } = sortDropped(['/a/Northeast.atlas', '/a/West.ATLAS']);
  expect(workspace).toBe(null);
  expect(leftOut).toBe(
    'None of the workspaces “Northeast”, “West” was opened: drop one workspace by itself.',
  );
});
