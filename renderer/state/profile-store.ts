import { shallow } from 'zustand/shallow';
import type { Profile } from '../../data/model/profile.ts';
import type { Step } from './history.ts';
import { changeWork, currentWork, onWorkChange, useWork, type Work } from './work-store.ts';

/**
 * The profile as the controls show it. The ranking follows it (follow-profile.ts), at once for
 * weights and values, after a moment for assumptions.
 */
export function useProfile<Value>(select: (profile: Profile) => Value): Value {
  return useWork(({ profile }) => select(profile));
}

export function currentProfile(): Profile {
  return currentWork().profile;
}

/** The profile in use and the saved ones beside it, without those that ship. */
export function currentProfiles(): Pick<Work, 'profile' | 'otherProfiles'> {
  const { profile, otherProfiles } = currentWork();
  return { profile, otherProfiles };
}

/** Calls the listener after every change of the profile. */
export function onProfileChange(listener: (profile: Profile) => void): () => void {
  return onWorkChange('profile', listener);
}

/** Calls the listener after every change of any profile. */
export function onProfilesChange(listener: () => void): () => void {
  const stops = [onWorkChange('profile', listener), onWorkChange('otherProfiles', listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Changes the profile by one step, which undo takes back; `held` while a hand drags. */
export function changeProfile(
  step: Step,
  change: Partial<Profile>,
  options: { held?: boolean } = {},
): void {
  changeWork(step, { profile: { ...currentProfile(), ...change } }, options);
}

/** Takes another profile into use; `otherProfiles` are those that are kept beside it from then on. */
export function exchangeProfile(
  step: Step,
  profile: Profile,
  otherProfiles: readonly Profile[],
): void {
  const kept = otherProfiles.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const before = currentWork().otherProfiles;
  changeWork(step, { profile, otherProfiles: shallow(before, kept) ? before : kept });
}
