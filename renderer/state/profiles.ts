import { queryOptions } from '@tanstack/react-query';
import { presets } from '../../data/model/presets.ts';
import { fiveQuestions, type Profile } from '../../data/model/profile.ts';
import { request } from '../api.ts';
import { changeProfile, currentProfile } from './profile-store.ts';
import { queryClient } from './query-client.ts';
import { saveNow } from './save-profile.ts';

/** The profiles by name. What is changed in the current one stands in the profile store. */
export const profilesQuery = queryOptions({
  queryKey: ['profiles'],
  queryFn: () => request('profiles', {}),
});

export function presetNamed(name: string): Profile | undefined {
  return presets.find((preset) => preset.name === name);
}

/** Takes another profile into use. */
export async function chooseProfile(name: string): Promise<void> {
  const from = currentProfile().name;
  await saveNow();
  const chosen = await request('chooseProfile', { name });
  changeProfile({ subject: 'profile', from, to: name }, chosen);
}

/** Goes on under a new name; the old profile stays as it is saved. */
export async function saveProfileAs(name: string): Promise<void> {
  const from = currentProfile().name;
  await saveNow();
  changeProfile({ subject: 'profile', from, to: name }, { name });
  await saveNow();
}

/** Deletes the profile in use and goes back to the default one; undo saves it again. */
export async function deleteCurrentProfile(): Promise<void> {
  const { name } = currentProfile();
  await removeProfile(name);
  const alsoRedo = () => void removeProfile(name);
  changeProfile({ subject: `deletion of ${name}`, alsoRedo }, fiveQuestions);
}

async function removeProfile(name: string): Promise<void> {
  await saveNow();
  await request('deleteProfile', { name });
  await queryClient.invalidateQueries({ queryKey: profilesQuery.queryKey });
}

/** The name of the file written, or null where the dialog was closed. */
export async function exportCurrentProfile(): Promise<string | null> {
  const written = await request('exportProfile', { profile: currentProfile() });
  return written?.file ?? null;
}

/** The name of the profile taken in, or null where the dialog was closed. */
export async function importProfile(): Promise<string | null> {
  const from = currentProfile().name;
  await saveNow();
  const imported = await request('importProfile', {});
  if (imported === null) return null;
  changeProfile({ subject: 'profile', from, to: imported.name }, imported);
  return imported.name;
}

/** Whether a profile that ships is still as it ships. */
export function isAsShipped(profile: Profile): boolean {
  return JSON.stringify(sorted(profile)) === JSON.stringify(sorted(presetNamed(profile.name)));
}

/** Keys in one order: a profile that was stored may have them in another one. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
