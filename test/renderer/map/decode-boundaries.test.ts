import type { MultiLineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { realBoundaries } from './country.ts';

const boundaries = realBoundaries();
const suffolk = '25025';
const norfolk = '25021';
const sanJuan = '72127';

/** Single pieces of lines, written so that a piece drawn backwards is the same. */
function pieces(lines: MultiLineString): string[] {
  return lines.coordinates.flatMap((line) =>
    line.slice(1).map((to, i) => [line[i].join(), to.join()].sort().join(' ')),
  );
}

describe('boundaries of the country', () => {
  test('have a shape for every county of 2017, states and outlying areas included', () => {
    expect(boundaries.counties).toHaveLength(3231);
    expect(boundaries.states).toHaveLength(56);
    for (const { id } of boundaries.counties) expect(id).toMatch(/^\d{5}$/);
  });

  test('draw no piece of a border twice, whether of a county, a state or the coast', () => {
    const { countyBorders, stateBorders, coast } = boundaries;
    const all = [countyBorders, stateBorders, coast].flatMap(pieces);
    expect(all.length).toBeGreaterThan(36_000);
    // Ten pieces lie in slivers without width of the file itself.
    expect(all.length - new Set(all).size).toBe(10);
  });

  test('find counties by their codes and leave out codes without a shape', () => {
    const found = boundaries.countyShapes([suffolk, '99999', norfolk]);
    expect(found.map(({ properties }) => properties.name)).toEqual(['Suffolk', 'Norfolk']);
  });
});

describe('the outline of counties taken together', () => {
  test('leaves out the border between them and keeps every other', () => {
    const alone = [suffolk, norfolk].flatMap((id) => pieces(boundaries.outline([id])));
    const together = pieces(boundaries.outline([suffolk, norfolk]));
    const shared = alone.filter((piece, i) => alone.indexOf(piece) !== i);
    expect(shared.length).toBeGreaterThan(0);
    expect(together.sort()).toEqual(alone.filter((piece) => !shared.includes(piece)).sort());
  });

  test('of none is empty', () => {
    expect(boundaries.outline([]).coordinates).toEqual([]);
  });

  test('of groups is the outline of each, with a border between two groups drawn once', () => {
    const groupOf = (county: string) => [suffolk, norfolk, sanJuan].indexOf(county);
    const grouped = pieces(boundaries.groupOutlines(groupOf)).sort();
    const each = [suffolk, norfolk, sanJuan].flatMap((id) => pieces(boundaries.outline([id])));
    expect(grouped).toEqual([...new Set(each)].sort());
  });
});

describe('boundaries of another vintage than a table', () => {
  test('have nine shapes for Connecticut in 2023, and eight in 2017', () => {
    const inConnecticut = ({ counties }: typeof boundaries) =>
      counties.filter(({ id }) => id.startsWith('09')).length;
    expect(inConnecticut(boundaries)).toBe(8);
    expect(inConnecticut(realBoundaries('2023'))).toBe(9);
  });

  test('find a county under its former or new code, and none for a code of other ground', () => {
    expect(boundaries.shapeOf('46113')).toBe('46102');
    expect(boundaries.shapeOf('02063')).toBe('02261');
    expect(boundaries.shapeOf('09110')).toBeNull();
    expect(boundaries.countyShapes(['02063', '02066']).map(({ id }) => id)).toEqual(['02261']);
    expect(pieces(boundaries.outline(['02063', '02066'])).length).toBeGreaterThan(0);
  });
});

describe('the neighbours of counties taken together', () => {
  test('share a border with one of them and are none of them', () => {
    const around = boundaries.neighbours([suffolk, norfolk]);
    // Middlesex, Plymouth, Bristol, Worcester, Essex, and Providence in Rhode Island.
    expect(around.sort()).toEqual(['25005', '25009', '25017', '25023', '25027', '44007']);
    expect(boundaries.neighbours(['25019'])).toEqual([]);
  });
});
