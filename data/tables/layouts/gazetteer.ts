import { checkState, codeCell } from '../cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { countCell } from '../cells/count-cell.ts';
import { type Layout, positions, type Recognition, recogniseHeader } from '../layout.ts';
import type { CountyCentreRow, GazetteerTractRow } from '../source-rows.ts';

const names = { code: 'GEOID', latitude: 'INTPTLAT', longitude: 'INTPTLONG' } as const;
const needs = ['USPS', 'ALAND', ...Object.values(names)];

/** POP10 in the edition of 2010; later editions have no population. */
function populationColumn({ columns }: Recognition): number {
  return columns.findIndex((name) => /^POP\d\d$/.test(name));
}

const vintageFromName = (fileName: string): string | null =>
  /^(20\d\d)_gaz/i.exec(fileName)?.[1] ?? null;

/** Inner points of the census tracts, one row for each, separated by tabs. */
export const gazetteerTracts: Layout<GazetteerTractRow> = {
  id: 'gazetteer-tracts',
  kind: 'tract-centres',
  title: 'Census tract centres',
  source: 'US Census Bureau, gazetteer of census tracts',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseGazetteer(head, (width) => width >= 10, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    const population = populationColumn(recognition);
    return {
      read(row) {
        const tract = codeCell(row, at.code, 11, 'a tract code');
        checkState(row, at.code, tract);
        const people = population < 0 ? null : countCell(row, population);
        const latitude = latitudeCell(row, at.latitude);
        const longitude = longitudeCell(row, at.longitude);
        checkPlace(row, at.latitude, latitude, longitude);
        if (row.outcome !== 'taken') return null;
        return { tract, population: people, latitude, longitude };
      },
      key: (row) => row.tract,
    };
  },
  vintageFromName,
};

/** Inner points of the counties, one row for each, separated by tabs. */
export const gazetteerCounties: Layout<CountyCentreRow> = {
  id: 'gazetteer-counties',
  kind: 'county-centres',
  title: 'County centres',
  source: 'US Census Bureau, gazetteer of counties',
  licence: 'Public domain (work of the US government)',
  needs: [...needs, 'NAME'],
  recognise: (head) =>
    recogniseGazetteer(head, (width) => width === 4 || width === 5, [...needs, 'NAME']),
  reader(recognition) {
    const at = positions(recognition, { ...names, name: 'NAME' });
    const population = populationColumn(recognition);
    return {
      read(row) {
        const county = codeCell(row, at.code, 5, 'a county code');
        checkState(row, at.code, county);
        const people = population < 0 ? null : countCell(row, population);
        const latitude = latitudeCell(row, at.latitude);
        const longitude = longitudeCell(row, at.longitude);
        checkPlace(row, at.latitude, latitude, longitude);
        if (row.outcome !== 'taken') return null;
        const name = row.text(at.name);
        return { county, name, population: people, latitude, longitude };
      },
      key: (row) => row.county,
    };
  },
  vintageFromName,
};

/** Gazetteers of all levels share their header; the length of the codes tells the level. */
function recogniseGazetteer(
  head: readonly string[][],
  isOfLevel: (width: number) => boolean,
  columns: readonly string[],
): Recognition | null {
  const recognition = recogniseHeader(head, columns);
  if (recognition === null) return null;
  const { code } = positions(recognition, names);
  const sample = head[recognition.firstRow]?.[code]?.trim() ?? '';
  return isOfLevel(sample.length) ? recognition : null;
}
