import { expect, it } from 'vitest';
import { freeName } from '../../../renderer/shortlist/free-name.ts';

it.each([
  ['Northeast', ['Northeast'], 'Northeast 2'],
  ['Northeast', ['northeast', 'NORTHEAST 2'], 'Northeast 3'],
  ['Northeast 2', ['Northeast', 'Northeast 2'], 'Northeast 3'],
  ['x'.repeat(80), [], `${'x'.repeat(78)} 2`],
])('a copy of %s beside %j is called %s', (name, taken, free) => {
  expect(freeName(name, taken)).toBe(free);
});
