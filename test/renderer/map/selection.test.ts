import { expect, test } from 'vitest';
import { areaCounties } from '../../../renderer/map/selection.ts';
import { smallAtlas, smallFigures } from './small-atlas.ts';

const countiesOf = (school: number) => areaCounties(smallAtlas(), smallFigures(), school);

test('the area of a school is all counties of its metro, or its own county', () => {
  expect(countiesOf(0)).toEqual(['25017', '25025']);
  expect(countiesOf(1)).toEqual(['25027']);
});

test('a school without an area, and no school, have no counties', () => {
  expect(countiesOf(3)).toEqual([]);
  expect(countiesOf(-1)).toEqual([]);
});
