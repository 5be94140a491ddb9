import { expect, test } from 'vitest';
import { usualColouring } from '../../../data/measures/colouring.ts';
import { classifyAreas, noClass } from '../../../renderer/map/classify-areas.ts';
import { drawAreas } from '../../../renderer/map/map-areas.ts';
import { realBoundaries } from './country.ts';
import { smallAtlas, unknown } from './small-atlas.ts';

const boundaries = realBoundaries();
const baseline = 90_000;

test('a county is known by its shape; one that is not in the table has no figure', () => {
  const { counties, positionOfShape } = drawAreas(smallAtlas(), boundaries);
  const immigrants = (code: string) => counties.figures.immigrants[positionOfShape.get(code) ?? -1];
  expect(immigrants('25027')).toBe(94_148);
  expect(immigrants('72127')).toBeNaN();
  expect(immigrants('06037')).toBeNaN();
});

test('a shape that holds two counties of the table shows their sum, unknown where one is', () => {
  const atlas = smallAtlas();
  atlas.counties.id.splice(0, 2, '02063', '02066');
  atlas.counties.immigrants.set([500, 100]);
  atlas.counties.margin.set([30, 40]);
  const valdezCordova = () => {
    const { counties, positionOfShape } = drawAreas(atlas, boundaries);
    const shape = positionOfShape.get('02261') ?? -1;
    return [counties.figures.immigrants[shape], counties.figures.margin[shape]];
  };
  expect(valdezCordova()).toEqual([600, 50]);
  atlas.counties.immigrants.set([500, unknown]);
  expect(valdezCordova()[0]).toBeNaN();
});

test('a metro has the figure and the ground of all its counties; outside of metros there is none', () => {
  const { counties, metros, positionOfShape } = drawAreas(smallAtlas(), boundaries);
  const shapes = ['25017', '25025'].map((code) => positionOfShape.get(code) ?? -1);
  const [boston] = shapes.map((shape) => metros.areaOfShape[shape]);
  expect(metros.figures.immigrants[boston]).toBe(534_137);
  expect(metros.figures.squareMiles[boston]).toBeCloseTo(
    shapes.reduce((sum, shape) => sum + counties.figures.squareMiles[shape], 0),
    9,
  );
  expect(metros.areaOfShape[positionOfShape.get('25019') ?? -1]).toBe(-1);
});

test('attorneys count where they lie; declined ones do not, and where not all are listed none are known', () => {
  const atlas = smallAtlas();
  const counted = (code: string) => {
    const { counties, positionOfShape } = drawAreas(atlas, boundaries);
    return counties.figures.attorneys[positionOfShape.get(code) ?? -1];
  };
  expect(counted('25027')).toBeNaN();
  expect(counted('09003')).toBe(0);
  atlas.attorneyCoverage = ['MA'];
  expect([counted('25027'), counted('25025')]).toEqual([1, 0]);
  expect(counted('09003')).toBeNaN();
  atlas.attorneys.interest = ['declined'];
  expect(counted('25027')).toBe(0);
});

test('shapes have the class of their county or metro, and those without are told apart', () => {
  const areas = drawAreas(smallAtlas(), boundaries);
  const classOf = (code: string, of: 'counties' | 'metros') => {
    const classed = classifyAreas(areas, { ...usualColouring, areas: of }, baseline);
    return classed.classes[areas.positionOfShape.get(code) ?? -1];
  };
  expect(['25017', '25019', '25027', '72127'].map((code) => classOf(code, 'counties'))).toEqual([
    4,
    1,
    3,
    noClass.unknown,
  ]);
  expect(['25017', '25019', '25025'].map((code) => classOf(code, 'metros'))).toEqual([
    4,
    noClass.outside,
    4,
  ]);
});

test('wide margins are hatched on what has a class, and not where a chance tells of them', () => {
  const atlas = smallAtlas();
  atlas.counties.margin.set([1000, 1500, 1000, 1000, 10]);
  const areas = drawAreas(atlas, boundaries);
  const nantucket = areas.positionOfShape.get('25019') ?? -1;
  expect(classifyAreas(areas, usualColouring, baseline).wide).toEqual([nantucket]);
  const byChance = classifyAreas(areas, { ...usualColouring, measure: 'chance' }, baseline);
  expect(byChance.wide).toEqual([]);
  expect(byChance.known).toBe(4);
});
