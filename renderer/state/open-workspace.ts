import type { WorkspaceDescription } from '../../data/api/contract.ts';
import { request } from '../api.ts';
import { figuresQuery } from './figures.ts';
import { followProfile } from './follow-profile.ts';
import { startProfile } from './profile-store.ts';
import { queryClient } from './query-client.ts';
import { rankWith } from './ranking-store.ts';
import { followSafeZones } from './safe-zones.ts';
import { keepProfileSaved } from './save-profile.ts';

/** Opens the workspace (the first start makes it), loads its columns and ranks the country. */
export async function openWorkspace(): Promise<WorkspaceDescription> {
  const workspace = await request('workspace', {});
  const [atlas, profile] = await Promise.all([request('atlas', {}), request('profile', {})]);
  const figures = await queryClient.fetchQuery(figuresQuery(profile));
  rankWith(atlas, profile, figures);
  startProfile(profile);
  followProfile();
  followSafeZones();
  keepProfileSaved();
  return workspace;
}
