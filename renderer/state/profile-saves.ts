import { isPreset } from '../../data/model/presets.ts';
import type { Profile } from '../../data/model/profile.ts';
import type { Work } from './work-store.ts';

type Profiles = Pick<Work, 'profile' | 'otherProfiles'>;

/** One thing that the workspace has to be asked. */
type ProfileSave =
  | { request: 'deleteProfile'; input: { name: string } }
  | { request: 'saveProfile'; input: { profile: Profile } };

/**
 * What leads from the profiles that the workspace has to those on screen. The one in use comes last:
 * what is saved is in use from then on.
 */
export function profileSaves(saved: Profiles, now: Profiles): ProfileSave[] {
  const before = named(saved);
  const left = named(now);
  const saves: ProfileSave[] = [];
  for (const name of before.keys()) {
    if (!left.has(name)) saves.push({ request: 'deleteProfile', input: { name } });
  }
  for (const profile of now.otherProfiles) {
    if (before.get(profile.name) !== profile) {
      saves.push({ request: 'saveProfile', input: { profile } });
    }
  }
  if (saves.length > 0 || saved.profile !== now.profile) {
    saves.push({ request: 'saveProfile', input: { profile: now.profile } });
  }
  return saves;
}

/** All that are kept under names of their own; those that ship are there without being saved. */
function named({ profile, otherProfiles }: Profiles): Map<string, Profile> {
  const own = [...otherProfiles, profile].filter(({ name }) => !isPreset(name));
  return new Map(own.map((one) => [one.name, one]));
}
