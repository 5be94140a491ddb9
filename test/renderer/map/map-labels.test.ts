import { describe, expect, test } from 'vitest';
import {
  firstCityNames,
  medianOf,
  metroStates,
  middleOf,
  quietestSide,
} from '../../../renderer/map/label-points.ts';
import { metroLabels, stateLabels } from '../../../renderer/map/map-labels.ts';
import { realBoundaries } from './country.ts';
import { smallAtlas } from './small-atlas.ts';

const boundaries = realBoundaries();

describe('the first city of a metro', () => {
  test.each([
    ['Boston-Cambridge-Newton, MA-NH', 'Boston', ['MA', 'NH']],
    ['Winston-Salem, NC', 'Winston-Salem', ['NC']],
    ['Scranton--Wilkes-Barre--Hazleton, PA', 'Scranton', ['PA']],
    ['Louisville/Jefferson County, KY-IN', 'Louisville', ['KY', 'IN']],
    ['Worcester, MA-CT', 'Worcester', ['MA', 'CT']],
  ])('of %s may be called %s', (metro, city, states) => {
    expect(firstCityNames(metro)).toContain(city);
    expect(metroStates(metro)).toEqual(states);
  });

  test('is tried by its longest name first, so that a hyphen in a name does not cut it', () => {
    expect(firstCityNames('Winston-Salem, NC')).toEqual(['Winston-Salem', 'Winston']);
  });

  test('stands amid its schools, else in the largest county', () => {
    const atlas = smallAtlas();
    atlas.schools.city[0] = 'Quincy';
    const [boston, worcester] = metroLabels(atlas, boundaries);
    expect(worcester.properties?.name).toBe('Worcester');
    const [longitude, latitude] =
      worcester.geometry.type === 'Point' ? worcester.geometry.coordinates : [];
    expect(longitude).toBeCloseTo(-71.844, 9);
    expect(latitude).toBeCloseTo(42.26785, 9);
    expect(boston.properties?.name).toBe('Boston');
    const [middlesex] = boundaries.countyShapes(['25017']);
    expect(boston.geometry).toMatchObject({ coordinates: middleOf(middlesex) });
  });
});

describe('the middle of a shape', () => {
  test('is that of its largest part', () => {
    const square = (at: number, side: number) => [
      [at, at],
      [at + side, at],
      [at + side, at + side],
      [at, at + side],
      [at, at],
    ];
    const shape = {
      type: 'Feature' as const,
      id: '00001',
      properties: { name: '' },
      geometry: { type: 'MultiPolygon' as const, coordinates: [[square(50, 1)], [square(2, 4)]] },
    };
    expect(middleOf(shape)).toEqual([4, 4]);
  });

  test('of a state lies in the country, and every state has a postal code', () => {
    const labels = stateLabels(boundaries);
    expect(labels).toHaveLength(56);
    const kansas = labels.find(({ properties }) => properties?.name === 'Kansas');
    expect(kansas?.properties?.postal).toBe('KS');
    expect(kansas?.geometry.type === 'Point' && kansas.geometry.coordinates[0]).toBeCloseTo(
      -98.4,
      0,
    );
    for (const { properties } of labels) expect(properties?.postal).toMatch(/^[A-Z]{2}$/);
  });
});

test('letters stand on the side with the fewest schools, east where it makes no difference', () => {
  expect(quietestSide([0, 0], [], [])).toBe('east');
  expect(quietestSide([0, 0], [0.3, 0.5], [0, 0.1])).toBe('west');
  expect(quietestSide([0, 0], [0.3, -0.4], [0, 0])).toBe('north');
  expect(quietestSide([0, 0], [0.3, -0.4, 0], [0, 0, 0.3])).toBe('south');
});

test('the median of an even number lies between the two in the middle', () => {
  expect(medianOf([9, 1, 2, 4])).toBe(3);
  expect(medianOf([5])).toBe(5);
});
