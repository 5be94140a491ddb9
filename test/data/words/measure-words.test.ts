import { expect, test } from 'vitest';
import { usualColouring } from '../../../data/measures/colouring.ts';
import {
  nameBounds,
  sayColouring,
  sayFewerClasses,
  titleMeasure,
} from '../../../data/words/measure-words.ts';

test('the legend says what is shown, in which unit, of what, and how it was put into classes', () => {
  expect(titleMeasure('share', 90_000)).toBe('Immigrants, % of the population');
  expect(titleMeasure('chance', 60_000)).toBe('Chance of 60,000 or more, %');
  expect(sayColouring(usualColouring)).toBe('by county, steps around the baseline');
  expect(sayColouring({ ...usualColouring, areas: 'metros', classing: 'natural' })).toBe(
    'by metro, natural breaks',
  );
});

test('bounds are short, and still differ', () => {
  expect(nameBounds('immigrants', [1000, 10_000, 90_000, 250_000])).toEqual([
    '1k',
    '10k',
    '90k',
    '250k',
  ]);
  expect(nameBounds('immigrants', [13_100, 13_420, 1_430_000])).toEqual([
    '13.1k',
    '13.4k',
    '1.43M',
  ]);
  expect(nameBounds('share', [0.025, 0.1348, 0.25])).toEqual(['2.5', '13', '25']);
  expect(nameBounds('density', [0.3, 1, 1000])).toEqual(['0.3', '1', '1k']);
});

test('fewer classes than were asked for are explained', () => {
  expect(sayFewerClasses(5, 5)).toBe('');
  expect(sayFewerClasses(3, 5)).toBe('3 classes: too many areas have the same figure for 5');
});
