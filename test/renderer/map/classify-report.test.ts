import { describe, expect, it, test } from 'vitest';
import { type Colouring, measures, usualColouring } from '../../../data/measures/colouring.ts';
import { countAttorneys } from '../../../data/measures/count-attorneys.ts';
import type { Atlas } from '../../../data/model/atlas.ts';
import type { ReportMap } from '../../../data/report/report.ts';
import { reportMap } from '../../../data/report/report-map.ts';
import { classifyAreas } from '../../../renderer/map/classify-areas.ts';
import { classifyReport } from '../../../renderer/map/classify-report.ts';
import { immigrantClass } from '../../../renderer/map/immigrant-classes.ts';
import { drawAreas } from '../../../renderer/map/map-areas.ts';
import { sayLegend } from '../../../renderer/map/say-legend.ts';
import { realBoundaries } from './country.ts';
import { smallAtlas } from './small-atlas.ts';

const boundaries = realBoundaries();
const baseline = 120_000;

/** With margins, one of them wide, and attorneys that are listed in full. */
function atlasWithMargins(): Atlas {
  const atlas = smallAtlas();
  atlas.counties.margin.set([9000, 1700, 8000, 6000, Number.NaN]);
  atlas.metros.margin.set([12_000, 6000]);
  return { ...atlas, attorneyCoverage: ['MA'] };
}

/** As it is read from the file of a decision record. */
function keptMap(atlas: Atlas, colouring: Colouring): ReportMap {
  const shapes = boundaries.counties.map(({ id, geometry }) => ({
    county: id,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
  const counts = countAttorneys(atlas.attorneys, atlas.attorneyCoverage, shapes);
  const listed = shapes.map((_, shape) => shape).filter((shape) => !Number.isNaN(counts[shape]));
  const attorneys = {
    county: listed.map((shape) => shapes[shape].county),
    count: listed.map((shape) => counts[shape]),
  };
  const choice = { colouring, attorneys: colouring.measure === 'attorneys' ? attorneys : null };
  return JSON.parse(JSON.stringify(reportMap(atlas, [], choice, baseline)));
}

describe.each(measures)('the map of a report by %s', (measure) => {
  it.each(['counties', 'metros'] as const)('has the %s of the window in its classes', (areas) => {
    const atlas = atlasWithMargins();
    const colouring = {
      ...usualColouring,
      measure,
      areas,
      classing: 'quantiles',
      classes: 4,
    } as const;
    const inWindow = classifyAreas(drawAreas(atlas, boundaries), colouring, baseline);
    const inReport = classifyReport(keptMap(atlas, colouring), boundaries);
    expect(inReport.classes).toEqual(inWindow.classes);
    expect(inReport.wide).toEqual(inWindow.wide);
    expect(sayLegend(inReport)).toEqual(sayLegend(inWindow));
    expect(inWindow.known).toBeGreaterThan(0);
  });
});

test('areas with a wide margin are lined on it, and its legend says so', () => {
  const classed = classifyReport(keptMap(atlasWithMargins(), usualColouring), boundaries);
  expect(classed.wide.map((shape) => boundaries.counties[shape].id)).toEqual(['25019']);
  expect(sayLegend(classed).marks.map(({ words }) => words)).toEqual([
    'no figure',
    'standard error over 40 %',
  ]);
});

test('a map that was kept before it could be coloured otherwise is drawn as it was then', () => {
  const { coloured: _, ...former } = keptMap(atlasWithMargins(), usualColouring);
  const classed = classifyReport(former, boundaries);
  const figures = new Map(former.counties.id.map((id, c) => [id, former.counties.immigrants[c]]));
  expect([...classed.classes]).toEqual(
    boundaries.counties.map(({ id }) => immigrantClass(figures.get(id) ?? Number.NaN)),
  );
  expect(classed.wide).toEqual([]);
  expect(sayLegend(classed)).toMatchObject({
    title: 'Immigrants',
    how: 'by county, steps around the baseline',
    bounds: ['1k', '10k', '90k', '250k'],
  });
});
