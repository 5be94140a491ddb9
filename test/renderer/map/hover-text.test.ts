import { describe, expect, test } from 'vitest';
import { type CardSources, cardText } from '../../../renderer/map/hover-text.ts';
import { type Colouring, usualColouring } from '../../../data/measures/colouring.ts';
import type { Atlas } from '../../../data/model/atlas.ts';
import { classifyAreas } from '../../../renderer/map/classify-areas.ts';
import { drawAreas } from '../../../renderer/map/map-areas.ts';
import { realBoundaries } from './country.ts';
import { smallAtlas, smallFigures, unknown } from './small-atlas.ts';

const boundaries = realBoundaries();
const classed = (atlas: Atlas, colouring: Partial<Colouring> = {}) =>
  classifyAreas(drawAreas(atlas, boundaries), { ...usualColouring, ...colouring }, 90_000);

const sources: CardSources = {
  atlas: smallAtlas(),
  classed: classed(smallAtlas()),
  figures: smallFigures(),
  fit: Float64Array.of(77.6, 61.2, unknown, unknown),
  standing: Uint8Array.of(0, 0, 2, 1),
  areaMode: 'auto',
};
const lines = (text: ReturnType<typeof cardText>) =>
  text.figures.map(({ value, label }) => `${value} ${label}`.trim());

describe('the card of a school', () => {
  test('says its name, place, fit and undergraduates', () => {
    const text = cardText({ kind: 'school', school: 0 }, sources);
    expect(text.title).toBe('University of Massachusetts-Boston');
    expect(text.place).toBe('Boston, MA · partner');
    expect(lines(text)).toEqual(['78 fit', '12,373 undergraduates']);
    expect(text.note).toBe('');
  });

  test('says why there is no rank, and that a number is unknown rather than nothing', () => {
    const excluded = cardText({ kind: 'school', school: 2 }, sources);
    expect(excluded.note).toBe('No undergraduates');
    expect(lines(excluded)).toEqual(['150 undergraduates']);
    const apart = cardText({ kind: 'school', school: 3 }, sources);
    expect(apart.note).toBe('Not ranked: too little is known');
    expect(lines(apart)).toEqual(['– fit', 'Undergraduates unknown']);
  });
});

describe('the card of a county', () => {
  test('says its immigrants, and those of the metro where schools are judged by it', () => {
    const county = { kind: 'county', county: '25027' } as const;
    expect(cardText(county, sources).title).toBe('Worcester, MA');
    expect(lines(cardText(county, sources))).toEqual([
      '94,148 immigrants',
      '94,148 in the metro Worcester, MA-CT',
    ]);
    expect(lines(cardText(county, { ...sources, areaMode: 'county' }))).toEqual([
      '94,148 immigrants',
    ]);
  });

  test('names both counties where one shape holds two of the table, and adds them up', () => {
    const atlas = smallAtlas();
    const { counties } = atlas;
    counties.id.splice(0, 2, '02063', '02066');
    counties.name.splice(0, 2, 'Chugach Census Area', 'Copper River Census Area');
    counties.state.splice(0, 2, 'AK', 'AK');
    counties.immigrants.set([500, 100]);
    const text = cardText(
      { kind: 'county', county: '02261' },
      { ...sources, atlas, classed: classed(atlas), areaMode: 'county' },
    );
    expect(text.title).toBe('Chugach Census Area and Copper River Census Area, AK');
    expect(lines(text)).toEqual(['600 immigrants']);
  });

  test('says the figure that the map is coloured by, and how wide its margin is', () => {
    const atlas = smallAtlas();
    atlas.counties.margin.set([unknown, 1400, unknown, 6200, unknown]);
    atlas.attorneyCoverage = ['MA'];
    const said = (county: string, colouring: Partial<Colouring>) =>
      lines(
        cardText(
          { kind: 'county', county },
          { ...sources, areaMode: 'county', atlas, classed: classed(atlas, colouring) },
        ),
      ).slice(1);
    expect(said('25027', { measure: 'share' })).toEqual([
      '12 % of the population',
      '± 6,200 margin (90 %)',
    ]);
    expect(said('25019', {})).toEqual(['± 1,400 margin (90 %), wide']);
    expect(said('25027', { measure: 'density' })[0]).toMatch(/^6\d immigrants per square mile$/);
    expect(said('25027', { measure: 'chance' })[0]).toBe('86 % chance of 90,000 or more');
    expect(said('25017', { measure: 'chance' })).toEqual([
      'No margin published, so no chance is known',
    ]);
    expect(said('25027', { measure: 'attorneys' })[0]).toBe('1 attorney or office');
    expect(said('25017', { measure: 'share', areas: 'metros' })).toEqual([
      '534,137 in the metro Boston-Cambridge-Newton, MA-NH',
      '23 % of the population in the metro',
    ]);
  });

  test('without a figure says so instead of a number', () => {
    for (const county of ['72127', '99999']) {
      const text = cardText({ kind: 'county', county }, sources);
      expect(text.figures).toEqual([]);
      expect(text.note).toBe('No figure of immigrants');
    }
  });
});

test('the cards of attorneys say what is known of them', () => {
  const office = cardText({ kind: 'attorney', attorney: 0 }, sources);
  expect(office.place).toBe('Worcester, MA · office');
  expect(office.figures).toEqual([]);
  expect(office.note).toBe('Interest unknown');
  const several = cardText({ kind: 'cluster', count: 12, cluster: 1, at: [0, 0] }, sources);
  expect(several.title).toBe('12 attorneys and offices');
});
