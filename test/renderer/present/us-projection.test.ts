import { describe, expect, it } from 'vitest';
import { frameOf, partOfPlace, projectUs } from '../../../renderer/present/map/us-projection.ts';

const boston = [-71.06, 42.36];
const losAngeles = [-118.24, 34.05];

describe('the projection of the country', () => {
  it('has its middle in the middle and west to the west', () => {
    expect(projectUs('contiguous', [-96, 38.7])).toEqual([0, expect.closeTo(0, 9)]);
    const [x, y] = projectUs('contiguous', boston);
    expect(x).toBeGreaterThan(0.3);
    expect(y).toBeLessThan(0);
    expect(projectUs('contiguous', losAngeles)[0]).toBeLessThan(-0.3);
  });

  it('keeps areas true: a degree square in the north is as large as on the globe', () => {
    const area = (latitude: number) => {
      const at = (dx: number, dy: number) => projectUs('contiguous', [-90 + dx, latitude + dy]);
      const [a, b, c] = [at(0, 0), at(0.01, 0), at(0, 0.01)];
      return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
    };
    const onGlobe = (latitude: number) => Math.cos((latitude * Math.PI) / 180);
    expect(area(47) / area(30)).toBeCloseTo(onGlobe(47) / onGlobe(30), 3);
  });

  it('knows the insets, and what is not drawn', () => {
    expect(partOfPlace([-157.86, 21.3])).toBe('hawaii');
    expect(partOfPlace([-149.9, 61.2])).toBe('alaska');
    expect(partOfPlace([-66.1, 18.4])).toBe('puerto rico');
    expect(partOfPlace([144.8, 13.4])).toBeNull();
  });

  it('goes near to cities that lie close together, and shows all of the country for others', () => {
    const wide = (frame: readonly number[]) => frame[2] - frame[0];
    const near = frameOf([boston, [-71.8, 42.27]], 1.6);
    const far = frameOf([boston, losAngeles], 1.6);
    expect(wide(near)).toBeLessThan(wide(far) / 2);
    expect(frameOf([boston, [-157.86, 21.3]], 1.6)).toEqual(far);
    const [x, y] = projectUs('contiguous', boston);
    expect(x > near[0] && x < near[2] && y > near[1] && y < near[3]).toBe(true);
  });
});
