import { expect, test } from 'vitest';
import { scaleBar } from '../../../renderer/map/scale-bar.ts';

test.each([
  [5, 100, 500],
  [4.9, 100, 200],
  [0.1, 84, 5],
  [0.012, 84, 1],
  [0.003, 84, 0.2],
])(
  'at %d units a pixel the longest round distance in %d pixels is %d units',
  (scale, room, length) => {
    const bar = scaleBar(scale, room);
    expect(bar.length).toBeCloseTo(length, 10);
    expect(bar.pixels).toBeCloseTo(length / scale, 10);
  },
);

test('the bar never outgrows its room and fills at least two fifths of it', () => {
  for (let scale = 0.001; scale < 50; scale *= 1.07) {
    const { pixels } = scaleBar(scale, 84);
    expect(pixels).toBeLessThanOrEqual(84 + 1e-9);
    expect(pixels).toBeGreaterThan(0.4 * 84 - 1e-9);
  }
});
