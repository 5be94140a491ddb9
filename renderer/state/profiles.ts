import { useMemo } from 'react';
import { isPreset, presets } from '../../data/model/presets.ts';
import { fiveQuestions, type Profile } from '../../data/model/profile.ts';
import { request } from '../api.ts';
import { saveWorkNow } from './keepers.ts';
import { currentProfile, currentProfiles, exchangeProfile } from './profile-store.ts';
import { useWork } from './work-store.ts';

/** All profiles: those that ship, as they ship, then the others by name, the one in use as it stands. */
export function useProfiles(): readonly Profile[] {
  const profile = useWork((work) => work.profile);
  const others = useWork((work) => work.otherProfiles);
  return useMemo(() => {
    const own = isPreset(profile.name) ? others : [...others, profile];
    return [...presets, ...own.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))];
  }, [profile, others]);
}

export function presetNamed(name: string): Profile | undefined {
  return presets.find((preset) => preset.name === name);
}

/** Takes another profile into use; one that ships comes as it ships. */
export function chooseProfile(name: string): void {
  const from = currentProfile().name;
  const chosen = [...presets, ...currentProfiles().otherProfiles].find((one) => one.name === name);
  if (chosen === undefined || name === from) return;
  exchangeProfile({ subject: 'profile', from, to: name }, chosen, besides(name));
}

/** Goes on under a new name; the old profile stays as it is. */
export function saveProfileAs(name: string): void {
  const { profile } = currentProfiles();
  const step = { subject: 'profile', from: profile.name, to: name };
  exchangeProfile(step, { ...profile, name }, besides(name));
}

/** Deletes the profile in use and goes back to the default one. */
export function deleteCurrentProfile(): void {
  const { profile, otherProfiles } = currentProfiles();
  exchangeProfile({ subject: `deletion of ${profile.name}` }, fiveQuestions, otherProfiles);
}

/** Those that are kept beside the one that comes into use, the one that was in use among them. */
function besides(name: string): Profile[] {
  const { profile, otherProfiles } = currentProfiles();
  const all = isPreset(profile.name) ? otherProfiles : [...otherProfiles, profile];
  return all.filter((one) => one.name !== name);
}

/** The name of the file written, or null where the dialog was closed. */
export async function exportCurrentProfile(): Promise<string | null> {
  const written = await request('exportProfile', { profile: currentProfile() });
  return written?.file ?? null;
}

/** The name of the profile taken in, or null where the dialog was closed. */
export async function importProfile(): Promise<string | null> {
  const from = currentProfile().name;
  // The backend gives it a name that is free in the workspace.
  await saveWorkNow();
  const imported = await request('importProfile', {});
  if (imported === null) return null;
  const { name } = imported;
  exchangeProfile({ subject: 'profile', from, to: name }, imported, besides(name));
  // It is in the workspace already: an undo at once has to know that.
  await saveWorkNow();
  return name;
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
