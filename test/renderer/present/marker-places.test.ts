import { describe, expect, it } from 'vitest';
import { placeMarkers } from '../../../renderer/present/map/marker-places.ts';

const measures = { width: 800, height: 500, radius: 16, fontSize: 24 };

describe('markers of the candidate cities', () => {
  it('stand on their places where there is room, the name to the east', () => {
    const [marker] = placeMarkers([{ x: 100, y: 100, name: 'Greater Boston' }], measures);
    expect(marker).toMatchObject({ x: 100, y: 100, label: { anchor: 'start', y: 100 } });
  });

  it('never lie on each other, also forty in one place', () => {
    const places = Array.from({ length: 40 }, () => ({ x: 400, y: 250, name: 'Somewhere' }));
    const markers = placeMarkers(places, measures);
    for (const [i, one] of markers.entries()) {
      for (const other of markers.slice(i + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(30);
      }
    }
  });

  it('have their names inside the picture, or none', () => {
    const places = [
      { x: 780, y: 250, name: 'Greater San Luis Obispo' },
      { x: 10, y: 490, name: 'A'.repeat(120) },
    ];
    const [east, long] = placeMarkers(places, measures);
    expect(east.label?.anchor).toBe('end');
    expect(long.label).toBeNull();
  });
});
