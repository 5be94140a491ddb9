import type { Colouring } from '../measures/colouring.ts';
import type { Atlas } from '../model/atlas.ts';
import type { DatasetKind } from '../model/dataset.ts';
import { datasetNames } from '../words/dataset-name.ts';
import { areaNames, areaOfBoundaries, sayClassing, sayMeasure } from '../words/measure-words.ts';
import { known } from './ranked-schools.ts';
import type { ReportCity, ReportMap } from './report.ts';
import { type MapChoice, reportColouring } from './report-colouring.ts';

/** The country as a report shows it, coloured by what was chosen. */
export function reportMap(
  atlas: Atlas,
  cities: readonly ReportCity[],
  choice: MapChoice,
  baseline: number,
): ReportMap {
  const { counties, datasets } = atlas;
  const { colouring } = choice;
  const { name, one } = areaNames[colouring.areas];
  const measure = sayMeasure(colouring.measure, baseline);
  const how = sayClassing(colouring);
  const names = cities.map((city) => city.name).join(', ');
  const shown = sourcesOfMap(colouring);
  const sources = datasets
    .filter(({ kind }) => shown.includes(kind))
    .map(({ kind, vintage, source }) => `${datasetNames[kind]}: ${vintage}, ${source}`);
  if (colouring.measure === 'density') sources.push(areaOfBoundaries);
  return {
    title: `Candidate cities${colouring.measure === 'attorneys' ? ',' : ' and'} ${measure} by ${one}`,
    alt: `Map of the United States, ${name.toLowerCase()} coloured by ${measure}${how === '' ? '' : `, ${how}`}, with the candidate cities ${names}`,
    counties: { id: counties.id, immigrants: Array.from(counties.immigrants, known) },
    coloured: reportColouring(atlas, choice, baseline),
    sources: `Sources: ${sources.join(' · ')}`,
  };
}

/** The datasets that a map shows something of. */
export function sourcesOfMap({ measure, areas }: Colouring): readonly DatasetKind[] {
  return [
    'immigrants',
    'schools',
    ...(areas === 'metros' ? (['delineation'] as const) : []),
    ...(measure === 'attorneys' ? (['attorneys'] as const) : []),
  ];
}
