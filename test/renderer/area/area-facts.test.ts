import { describe, expect, test } from 'vitest';
import { attorneysInArea } from '../../../renderer/area/attorneys-in-area.ts';
import { factsOfArea, schoolsOfArea } from '../../../renderer/area/area-facts.ts';
import { neighbouringAreas } from '../../../renderer/area/neighbouring-areas.ts';
import { realBoundaries } from '../map/country.ts';
import { smallAtlas, unknown } from '../map/small-atlas.ts';

const boundaries = realBoundaries();
const baseline = 90_000;
const boston = { kind: 'metro', id: '14460' } as const;

function facts(code: { kind: 'county' | 'metro'; id: string }, atlas = smallAtlas()) {
  const found = factsOfArea(atlas, code, baseline);
  if (found === null) throw new Error('no such area');
  return found;
}

describe('the facts of an area', () => {
  test('of a metro are those of its counties, the largest first', () => {
    const found = facts(boston);
    expect(found.counties).toEqual([0, 2]);
    expect(found.states).toEqual(['MA']);
    expect(found).toMatchObject({ immigrants: 534_137, place: 1, places: 2, status: 'meets' });
  });

  test('say how sure the figure is only where it has a margin', () => {
    expect(facts(boston)).toMatchObject({ reliability: 'unknown', chanceOverBaseline: unknown });
    const atlas = smallAtlas();
    atlas.counties.margin[3] = 6000;
    const worcester = facts({ kind: 'county', id: '25027' }, atlas);
    expect(worcester.reliability).toBe('high');
    expect(worcester.status).toBe('borderline');
    expect(worcester.chanceOverBaseline).toBeGreaterThan(0.8);
  });

  test('leave unknown what is unknown, and give it no place among the others', () => {
    const sanJuan = facts({ kind: 'county', id: '72127' });
    expect(sanJuan).toMatchObject({ immigrants: unknown, status: 'unknown', place: 0, places: 4 });
    expect(sanJuan.countiesWithoutFigure).toBe(1);
  });

  test('are none where the datasets have no such area', () => {
    expect(factsOfArea(smallAtlas(), { kind: 'metro', id: '99999' }, baseline)).toBeNull();
  });
});

test('the schools of an area come in the order of the ranking', () => {
  const order = Int32Array.of(2, 0, 1, 3);
  expect(schoolsOfArea(smallAtlas(), { order }, [3])).toEqual([2, 1]);
  expect(schoolsOfArea(smallAtlas(), { order }, [0])).toEqual([]);
});

describe('the neighbours of an area', () => {
  test('of a county are the counties that it shares a border with', () => {
    const found = neighbouringAreas(
      smallAtlas(),
      boundaries,
      facts({ kind: 'county', id: '25017' }),
    );
    expect(found.map(({ area }) => area.id)).toEqual(['25025', '25027']);
  });

  test('of a metro are other metros, and none of its own counties', () => {
    const found = neighbouringAreas(smallAtlas(), boundaries, facts(boston));
    expect(found.map(({ area, immigrants }) => [area.kind, area.id, immigrants])).toEqual([
      ['metro', '49340', 94_148],
    ]);
  });

  test('of an island are none', () => {
    const nantucket = facts({ kind: 'county', id: '25019' });
    expect(neighbouringAreas(smallAtlas(), boundaries, nantucket)).toEqual([]);
  });
});

describe('the attorneys of an area', () => {
  test('are those within its borders, and may not be all where no table is complete', () => {
    const within = attorneysInArea(smallAtlas(), boundaries.countyShapes(['25027']), ['MA']);
    expect(within).toEqual({ attorneys: [0], uncovered: ['MA'] });
    const beside = attorneysInArea(smallAtlas(), boundaries.countyShapes(['25025']), ['CT']);
    expect(beside).toEqual({ attorneys: [], uncovered: [] });
  });
});
