import type { SchoolColumns } from '../../data/model/school.ts';
import { request, subscribe } from '../api.ts';
import { figuresQuery } from '../state/figures.ts';
import { currentProfile } from '../state/profile-store.ts';
import { queryClient } from '../state/query-client.ts';
import { currentRanking, rankWith } from '../state/ranking-store.ts';
import { useTable } from '../state/table-store.ts';
import { useView } from '../state/view-store.ts';
import { useImport } from './import-store.ts';

let round = 0;

/** Draws the window anew from other datasets, whenever the backend says that they are others. */
export function followDatasets(): () => void {
  return subscribe('datasets', () => {
    refreshWorkspace().catch((error: unknown) => {
      const sentence = error instanceof Error ? error.message : String(error);
      useImport.setState({ trouble: sentence });
    });
  });
}

async function refreshWorkspace(): Promise<void> {
  const asked = ++round;
  // The window itself is not opened anew; all other answers rest on the datasets before.
  const ofDatasets = {
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'start',
  };
  const profile = currentProfile();
  queryClient.removeQueries({ queryKey: ['figures'], type: 'inactive' });
  const [atlas, figures] = await Promise.all([
    request('atlas', {}),
    queryClient.fetchQuery({ ...figuresQuery(profile), staleTime: 0 }),
  ]);
  if (asked !== round) return;
  keepSchools(currentRanking().atlas.schools, atlas.schools);
  rankWith(atlas, currentProfile(), figures);
  await queryClient.invalidateQueries(ofDatasets);
}

/** Schools stand elsewhere in the new columns; one that is gone is no longer selected. */
function keepSchools(before: SchoolColumns, after: SchoolColumns): void {
  const { selected, against, filters, filter, select, hover, compareWith } = useView.getState();
  const now = (school: number) => (school < 0 ? -1 : after.unitid.indexOf(before.unitid[school]));
  hover(-1);
  select(now(selected));
  compareWith(now(against));
  if (filters.drawn !== null) {
    filter({ drawn: new Set([...filters.drawn].map(now).filter((school) => school >= 0)) });
  }
  useTable.getState().mark(new Set());
}
