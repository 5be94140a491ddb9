import { checkState, codeCell } from '../cells/code-cell.ts';
import { rowsOfStates } from './survey-areas.ts';
import { countCell } from '../cells/count-cell.ts';
import { nameCell, stateCell } from '../cells/text-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { CountyRow } from '../rows.ts';

const names = {
  county: 'FIPS',
  state: 'State',
  name: 'County',
  population: 'TotalPopACS',
  immigrants: 'ForeignBornNum',
} as const;
const needs = Object.values(names);

/**
 * Editions by the newest population estimate among the columns; the file says nothing of the survey
 * itself. The edition of 2018 is documented to carry the survey of 2012-16.
 */
const surveyOfEdition: readonly [newestEstimate: string, survey: string][] = [
  ['TotalPopEst2018', ''],
  ['TotalPopEst2017', 'ACS 2012-16'],
];

function vintage(columns: readonly string[]): string | null {
  const edition = surveyOfEdition.find(([newest]) => columns.includes(newest));
  return edition?.[1] || null;
}

/** People table of the Atlas of Rural and Small-Town America: one row for each county and state. */
export const ersRuralAtlas: Layout<CountyRow> = {
  id: 'ers-rural-atlas',
  kind: 'immigrants',
  title: 'Immigrants by county',
  source:
    'USDA Economic Research Service, Atlas of Rural and Small-Town America, from the American Community Survey of the US Census Bureau',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs, vintage),
  reader(recognition) {
    const at = positions(recognition, names);
    return {
      read(row) {
        const county = codeCell(row, at.county, 5, 'a county code');
        if (county.endsWith('000')) return row.passOver(rowsOfStates);
        checkState(row, at.county, county);
        const state = stateCell(row, at.state);
        const name = nameCell(row, at.name);
        const population = countCell(row, at.population);
        const immigrants = countCell(row, at.immigrants);
        if (population !== null && immigrants !== null && immigrants > population) {
          row.refuse(
            at.immigrants,
            'more-than-population',
            `is more than the population (${population})`,
          );
        }
        return row.outcome === 'taken'
          ? { county, name, state, population, immigrants, margin: null }
          : null;
      },
      key: (row) => row.county,
    };
  },
};
