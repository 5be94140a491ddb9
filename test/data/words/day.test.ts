import { expect, it } from 'vitest';
import { sayDay } from '../../../data/words/day.ts';

it('a day is said in words, whatever the zone of the computer', () => {
  expect(sayDay('2026-11-22')).toBe('November 22, 2026');
  expect(sayDay('2024-02-29')).toBe('February 29, 2024');
});
