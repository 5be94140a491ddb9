import { expect, it } from 'vitest';
import { type Colouring, usualColouring } from '../../../data/measures/colouring.ts';
import type { Dataset } from '../../../data/model/dataset.ts';
import { reportMap } from '../../../data/report/report-map.ts';
import { smallAtlas } from '../../renderer/map/small-atlas.ts';

const kinds = ['immigrants', 'delineation', 'schools', 'attorneys'] as const;
const datasets = kinds.map((kind) => ({ kind, vintage: `V-${kind}`, source: 'S' }) as Dataset);
const atlas = { ...smallAtlas(), datasets };

const mapBy = (colouring: Partial<Colouring>) =>
  reportMap(
    atlas,
    [],
    {
      colouring: { ...usualColouring, ...colouring },
      attorneys: { county: ['25027'], count: [1] },
    },
    90_000,
  );

it('is named after what it is coloured by, for readers and for those who cannot see it', () => {
  expect(mapBy({}).title).toBe('Candidate cities and immigrants by county');
  expect(mapBy({}).alt).toContain('counties coloured by immigrants, steps around the baseline,');
  const share = mapBy({ measure: 'share', areas: 'metros', classing: 'natural' });
  expect(share.title).toBe('Candidate cities and immigrants as a share of the population by metro');
  expect(share.alt).toContain(
    'metros coloured by immigrants as a share of the population, natural breaks, with',
  );
  expect(mapBy({ measure: 'chance' }).title).toBe(
    'Candidate cities and the chance of 90,000 immigrants or more by county',
  );
  expect(mapBy({ measure: 'attorneys' }).title).toBe(
    'Candidate cities, immigrants and attorneys by county',
  );
});

it('names the sources of what it shows, and of nothing else', () => {
  const named = (colouring: Partial<Colouring>) =>
    kinds.filter((kind) => mapBy(colouring).sources.includes(`V-${kind}`));
  expect(named({})).toEqual(['immigrants', 'schools']);
  expect(named({ areas: 'metros' })).toEqual(['immigrants', 'delineation', 'schools']);
  expect(named({ measure: 'attorneys' })).toEqual(['immigrants', 'schools', 'attorneys']);
  expect(mapBy({ measure: 'density' }).sources).toContain('Square miles: of these boundaries');
});

it('carries the figures that its colours take, unknown ones as null', () => {
  expect(mapBy({}).coloured).toMatchObject({ population: null, metros: null });
  const { coloured } = mapBy({ measure: 'share', areas: 'metros' });
  expect(coloured?.population).toEqual([1_567_610, 10_694, 767_719, 813_589, null]);
  expect(coloured?.metros).toMatchObject({ ofCounty: [0, -1, 0, 1, -1], margin: [null, null] });
});
