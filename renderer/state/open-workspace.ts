import type { WorkspaceDescription } from '../../data/api/answers.ts';
import { request } from '../api.ts';
import { figuresQuery } from './figures.ts';
import { followCandidates } from './follow-candidates.ts';
import { followProfile } from './follow-profile.ts';
import { keepWorkSaved, loadCandidacy, loadProfiles } from './keepers.ts';
import { queryClient } from './query-client.ts';
import { rankWith } from './ranking-store.ts';
import { followSafeZones } from './safe-zones.ts';
import { followSettings } from './settings-store.ts';
import { arrangeTable } from './table-store.ts';
import { startWork } from './work-store.ts';

/** Opens the workspace (the first start makes it), loads its columns and ranks the country. */
export async function openWorkspace(): Promise<WorkspaceDescription> {
  await followSettings();
  const workspace = await request('workspace', {});
  const [atlas, profiles, shortlists, candidacy, datasets, { table, views }] = await Promise.all([
    request('atlas', {}),
    loadProfiles(),
    request('shortlists', {}),
    loadCandidacy(),
    request('datasetsInUse', {}),
    request('views', {}),
  ]);
  const { profile } = profiles;
  const figures = await queryClient.fetchQuery(figuresQuery(profile));
  rankWith(atlas, profile, figures);
  const work = { ...profiles, shortlists, candidacy, datasets, views };
  startWork(work);
  followProfile();
  followSafeZones();
  followCandidates();
  arrangeTable(table);
  keepWorkSaved(work);
  return workspace;
}
