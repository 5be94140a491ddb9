import type { Profile } from '../../data/model/profile.ts';
import type { Step } from './history.ts';
import { changeWork, currentWork, onWorkChange, useWork } from './work-store.ts';

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

/** Calls the listener after every change of the profile. */
export function onProfileChange(listener: (profile: Profile) => void): () => void {
  return onWorkChange('profile', listener);
}

/** Changes the profile by one step, which undo takes back; `held` while a hand drags. */
export function changeProfile(
  step: Step,
  change: Partial<Profile>,
  options: { held?: boolean } = {},
): void {
  changeWork(step, { profile: { ...currentProfile(), ...change } }, options);
}
