import type { MetroType } from '../../model/area.ts';
import { choiceCell } from '../cells/choice-cell.ts';
import { checkState, codeCell } from '../cells/code-cell.ts';
import { nameCell } from '../cells/text-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { MembershipRow } from '../rows.ts';

const names = {
  metro: 'CBSA Code',
  metroName: 'CBSA Title',
  metroType: 'Metropolitan/Micropolitan Statistical Area',
  state: 'FIPS State Code',
  county: 'FIPS County Code',
} as const;
const needs = Object.values(names);

const metroTypes: ReadonlyMap<string, MetroType> = new Map([
  ['Metropolitan Statistical Area', 'metropolitan'],
  ['Micropolitan Statistical Area', 'micropolitan'],
]);

/** '…, JULY 2023' in the title above the header. */
const monthAndYear =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december) (20\d\d)\b/i;

function vintageOf(rows: readonly (readonly string[])[]): string | null {
  for (const cells of rows) {
    const found = monthAndYear.exec(cells.join(' '));
    if (found) return `${found[1][0].toUpperCase()}${found[1].slice(1).toLowerCase()} ${found[2]}`;
  }
  return null;
}

/** List 1 of the Office of Management and Budget as published: a spreadsheet, notes at its end. */
export const ombDelineation: Layout<MembershipRow> = {
  id: 'omb-delineation',
  kind: 'delineation',
  title: 'Metropolitan and micropolitan areas',
  source:
    'US Office of Management and Budget, delineation of core based statistical areas (List 1)',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise(head) {
    const recognition = recogniseHeader(head, needs);
    if (recognition === null) return null;
    return { ...recognition, vintage: vintageOf(head.slice(0, recognition.headerRow)) };
  },
  reader(recognition) {
    const at = positions(recognition, names);
    return {
      read(row) {
        if (isNote(row.cells))
          return row.passOver(['note below the table', 'notes below the table']);
        const state = codeCell(row, at.state, 2, 'a state code');
        const county = state + codeCell(row, at.county, 3, 'the code of a county in its state');
        checkState(row, at.state, county);
        const metro = codeCell(row, at.metro, 5, 'the code of a metropolitan or micropolitan area');
        const metroName = nameCell(row, at.metroName);
        const metroType = choiceCell(row, at.metroType, metroTypes);
        if (row.outcome !== 'taken' || metroType === null) return null;
        return { county, metro, metroName, metroType };
      },
      key: (row) => row.county,
    };
  },
};

/** A text in the first cell alone. */
function isNote(cells: readonly string[]): boolean {
  return /^\s*(?:note|source)\b/i.test(cells[0]) && cells.slice(1).every((cell) => cell === '');
}
