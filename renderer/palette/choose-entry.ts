import { runCommand } from '../api.ts';
import { unfoldPane } from '../app/panes.ts';
import { noFilters } from '../ranking/filter-schools.ts';
import { currentRanking } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import type { PaletteEntry } from './palette-entries.ts';

/** Goes to a place, or does what a command does. */
export function chooseEntry(entry: PaletteEntry): void {
  if ('command' in entry) {
    runCommand(entry.command);
    return;
  }
  const { place } = entry;
  const { select, show, filter, openArea } = useView.getState();
  if (place.kind === 'school') {
    unfoldPane('panel');
    select(place.position);
  } else if (place.kind === 'city') {
    show('map');
    unfoldPane('list');
    filter({ ...noFilters, search: `${place.city} ${place.state}` });
  } else {
    const { counties, metros } = currentRanking().atlas;
    const { id } = place.kind === 'metro' ? metros : counties;
    show('map');
    unfoldPane('panel');
    openArea({ kind: place.kind, id: id[place.position] });
  }
}
