import type { MetroType } from '../../model/area.ts';
import { choiceCell } from '../cells/choice-cell.ts';
import { checkState, codeCell, numericCodeCell } from '../cells/code-cell.ts';
import { nameCell } from '../cells/text-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { MembershipRow } from '../rows.ts';

const names = {
  metro: 'cbsacode',
  metroName: 'cbsatitle',
  metroType: 'metropolitanmicropolitanstatis',
  state: 'fipsstatecode',
  county: 'fipscountycode',
} as const;
const needs = Object.values(names);

const metroTypes: ReadonlyMap<string, MetroType> = new Map([
  ['Metropolitan Statistical Area', 'metropolitan'],
  ['Micropolitan Statistical Area', 'micropolitan'],
]);

/**
 * OMB's delineation of metropolitan and micropolitan areas as NBER hands it out: one row for each
 * county in one. The vintage shows in the counties: Bedford city (51515) was dissolved in July 2013,
 * Connecticut's planning regions (09110 and on) came in 2023.
 */
export const nberDelineation: Layout<MembershipRow> = {
  id: 'nber-delineation',
  kind: 'delineation',
  title: 'Metropolitan and micropolitan areas',
  source:
    'US Office of Management and Budget, delineation of core based statistical areas, as tabled by the National Bureau of Economic Research',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    let vintage: string | null = null;
    return {
      read(row) {
        const state = numericCodeCell(row, at.state, 2, 'a state code');
        const county =
          state + numericCodeCell(row, at.county, 3, 'the code of a county in its state');
        checkState(row, at.state, county);
        const metro = codeCell(row, at.metro, 5, 'the code of a metropolitan or micropolitan area');
        const metroName = nameCell(row, at.metroName);
        const metroType = choiceCell(row, at.metroType, metroTypes);
        if (row.outcome !== 'taken' || metroType === null) return null;
        if (county === '51515') vintage = 'February 2013';
        if (county === '09110') vintage = 'July 2023';
        return { county, metro, metroName, metroType };
      },
      key: (row) => row.county,
      vintage: () => vintage,
    };
  },
};
