import { expect, it } from 'vitest';
import { linePath, pathUnit } from '../../../renderer/paper/maps/shape-path.ts';

/** The corners of a path of whole steps, in CSS pixels. */
function cornersOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?\d+) (-?\d+)/g)].map(([, kind, dx, dy]) => {
    [x, y] = kind === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x * pathUnit, y * pathUnit];
  });
}

const plain = (longitude: number, latitude: number): [number, number] => [longitude, latitude];

it('a line comes back from its path within an eighth of a pixel', () => {
  const line = [
    [10.1, 20.2],
    [11.9, 20.6],
    [12.4, 18.3],
    [-3.7, 18.8],
  ];
  const corners = cornersOf(linePath(line, plain));
  expect(corners).toHaveLength(4);
  corners.forEach(([x, y], i) => {
    expect(Math.abs(x - line[i][0])).toBeLessThanOrEqual(pathUnit / 2);
    expect(Math.abs(y - line[i][1])).toBeLessThanOrEqual(pathUnit / 2);
  });
});

it('points that fall together are one, and a line that is one point is not drawn', () => {
  expect(
    linePath(
      [
        [1, 1],
        [1.05, 1.05],
        [5, 5],
      ],
      plain,
    ),
  ).toBe('M4 4l16 16');
  expect(
    linePath(
      [
        [1, 1],
        [1.05, 1.05],
      ],
      plain,
    ),
  ).toBe('');
});
