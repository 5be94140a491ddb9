import { compareBeside } from '../compare/side-by-side-store.ts';
import { currentRanking } from '../state/ranking-store.ts';
import { currentShortlist } from '../state/shortlist-store.ts';
import { showCities } from './shown-cities.ts';

/** Shows the lead schools of the first cities side by side; of a single city its schools. */
export function compareShortlist(): void {
  const shortlist = currentShortlist();
  if (shortlist === null) return;
  const ranked = currentRanking();
  const cities = showCities(ranked, shortlist);
  const wanted =
    cities.length === 1 ? cities[0].schools : cities.map(({ schools }) => schools[0] ?? -1);
  const { unitid } = ranked.atlas.schools;
  compareBeside(wanted.filter((school) => school >= 0).map((school) => unitid[school]));
}
