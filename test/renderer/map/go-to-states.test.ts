import { describe, expect, test } from 'vitest';
import { states } from '../../../data/tables/states.ts';
import { regionBounds, stateBounds } from '../../../renderer/map/state-bounds.ts';
import { stateTiles, tileAfterKey } from '../../../renderer/map/state-tiles.ts';
import { realBoundaries } from './country.ts';

const boundaries = realBoundaries();
const tile = (code: string) => {
  const found = stateTiles.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no tile ${code}`);
  return found;
};

describe('the tiles of the states', () => {
  test('are every state that has a shape on the map, each once and each in a place of its own', () => {
    const drawn = states.filter(([fips]) => boundaries.states.some(({ id }) => id === fips));
    expect(stateTiles.map(({ code }) => code).sort()).toEqual(
      drawn.map(([, postal]) => postal).sort(),
    );
    const places = stateTiles.map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(stateTiles.length);
  });

  test('are walked by the arrow keys to what lies that way', () => {
    expect(tileAfterKey(tile('MA'), 'ArrowLeft')?.code).toBe('NY');
    expect(tileAfterKey(tile('KS'), 'ArrowDown')?.code).toBe('OK');
    expect(tileAfterKey(tile('ME'), 'ArrowRight')).toBeNull();
    expect(tileAfterKey(tile('ME'), 'Enter')).toBeNull();
  });

  test('all of them can be reached from any', () => {
    const reached = new Set(['TX']);
    for (const code of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = tileAfterKey(tile(code), key);
        if (next !== null) reached.add(next.code);
      }
    }
    expect(reached.size).toBe(stateTiles.length);
  });
});

describe('the box to go to', () => {
  test('of every state is no wider than Alaska, also where it crosses the date line', () => {
    for (const { code } of stateTiles) {
      const bounds = stateBounds(boundaries, code);
      if (bounds === null) throw new Error(`no box of ${code}`);
      expect(bounds[2] - bounds[0]).toBeLessThan(60);
      expect(bounds[0]).toBeGreaterThan(-222);
    }
    expect(stateBounds(boundaries, 'ZZ')).toBeNull();
  });

  test('of the West is that of the states that lie together', () => {
    const [west, south, east, north] = regionBounds(boundaries, 'West') ?? [0, 0, 0, 0];
    expect([west, south, east, north].map(Math.round)).toEqual([-125, 31, -102, 49]);
  });
});
