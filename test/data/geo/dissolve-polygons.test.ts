import { describe, expect, it } from 'vitest';
import { dissolvePolygons, type Polygons } from '../../../data/geo/dissolve-polygons.ts';

/** A square of side 1 with its lower left corner there, clockwise as shapefiles have it. */
function square(x: number, y: number) {
  return [
    [
      [
        [x, y],
        [x, y + 1],
        [x + 1, y + 1],
        [x + 1, y],
        [x, y],
      ],
    ],
  ];
}

function areaOf(polygons: Polygons): number {
  return polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
}

function signedArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length];
    return sum + (x * y1 - x1 * y) / 2;
  }, 0);
}

describe('shapes joined', () => {
  it('have no border where they touched, and run anticlockwise', () => {
    const joined = dissolvePolygons([square(0, 0), square(1, 0)]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toHaveLength(1);
    expect(areaOf(joined)).toBe(2);
    const [ring] = joined[0];
    expect(ring).toHaveLength(7);
    expect(ring[0]).toEqual(ring[6]);
  });

  it('stay apart where they meet in a point, and where they do not', () => {
    for (const other of [square(1, 1), square(5, 5)]) {
      const joined = dissolvePolygons([square(0, 0), other]);
      expect(joined.map((rings) => areaOf([rings]))).toEqual([1, 1]);
    }
  });

  it('have a hole where one is left out, which runs clockwise and lies in the ring about it', () => {
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y]));
    const ring = around.filter(([x, y]) => x !== 1 || y !== 1);
    const joined = dissolvePolygons([...ring.map(([x, y]) => square(x, y)), square(9, 9)]);
    expect(joined.map((rings) => rings.length).sort()).toEqual([1, 2]);
    const [holed] = joined.filter((rings) => rings.length === 2);
    expect(holed.map(signedArea)).toEqual([9, -1]);
  });

  it('make two holes of two that meet in a point', () => {
    const cells = [0, 1, 2, 3].flatMap((x) => [0, 1, 2, 3].map((y) => [x, y]));
    const kept = cells.filter(([x, y]) => x !== y || x === 0 || x === 3);
    const joined = dissolvePolygons(kept.map(([x, y]) => square(x, y)));
    expect(joined).toHaveLength(1);
    expect(joined[0].map(signedArea)).toEqual([16, -1, -1]);
  });

  it('lose what doubles back on itself', () => {
    const spiked = [
      [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [3, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      ],
    ];
    expect(areaOf(dissolvePolygons([spiked]))).toBe(1);
    expect(dissolvePolygons([spiked])[0][0]).toHaveLength(5);
  });

  it('round their points, and fall away where nothing is left of them', () => {
    const thin = [
      [
        [
          [0, 0],
          [1e-8, 0],
          [1e-8, 1e-8],
          [0, 0],
        ],
      ],
    ];
    expect(dissolvePolygons([thin])).toEqual([]);
    const [ring] = dissolvePolygons([square(0.123_456_78, 0)], 3)[0];
    expect(ring.some(([x]) => x === 0.123)).toBe(true);
  });
});
