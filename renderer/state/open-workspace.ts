import type { WorkspaceDescription } from '../../data/api/contract.ts';
import { request } from '../api.ts';
import { figuresQuery } from './figures.ts';
import { followCandidates } from './follow-candidates.ts';
import { followProfile } from './follow-profile.ts';
import { queryClient } from './query-client.ts';
import { rankWith } from './ranking-store.ts';
import { followSafeZones } from './safe-zones.ts';
import { keepCandidacySaved } from './save-candidacy.ts';
import { keepProfileSaved } from './save-profile.ts';
import { keepShortlistsSaved } from './save-shortlists.ts';
import { startWork } from './work-store.ts';

/** Opens the workspace (the first start makes it), loads its columns and ranks the country. */
export async function openWorkspace(): Promise<WorkspaceDescription> {
  const workspace = await request('workspace', {});
  const [atlas, profile, shortlists, candidates, feeSchedule] = await Promise.all([
    request('atlas', {}),
    request('profile', {}),
    request('shortlists', {}),
    request('candidates', {}),
    request('feeSchedule', {}),
  ]);
  const figures = await queryClient.fetchQuery(figuresQuery(profile));
  rankWith(atlas, profile, figures);
  const candidacy = { candidates, feeSchedule };
  startWork({ profile, shortlists, candidacy });
  followProfile();
  followSafeZones();
  keepProfileSaved();
  keepShortlistsSaved(shortlists);
  followCandidates();
  keepCandidacySaved(candidacy);
  return workspace;
}
