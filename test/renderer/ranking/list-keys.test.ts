import { expect, test } from 'vitest';
import { rowAfterKey } from '../../../renderer/ranking/list-keys.ts';

const after = (key: string, current: number) => rowAfterKey(key, current, 100, 8);

test('arrows walk a row and stop at the ends', () => {
  expect(after('ArrowDown', 4)).toBe(5);
  expect(after('ArrowUp', 4)).toBe(3);
  expect(after('ArrowDown', 99)).toBe(99);
  expect(after('ArrowUp', 0)).toBe(0);
});

test('with nothing selected the walk begins at the first row', () => {
  expect(after('ArrowDown', -1)).toBe(0);
  expect(after('ArrowUp', -1)).toBe(0);
  expect(after('PageDown', -1)).toBe(8);
});

test('pages and ends leap', () => {
  expect(after('PageDown', 4)).toBe(12);
  expect(after('PageUp', 4)).toBe(0);
  expect(after('PageDown', 95)).toBe(99);
  expect(after('Home', 50)).toBe(0);
  expect(after('End', 50)).toBe(99);
});

test('other keys are left to others', () => {
  expect(after('a', 4)).toBeNull();
  expect(after('Escape', 4)).toBeNull();
});
