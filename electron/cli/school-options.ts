import { areaModes } from '../../data/model/area.ts';
import type { Profile } from '../../data/model/profile.ts';
import { readProfileFile } from '../backend/profiles/profile-file.ts';
import type { Ask } from './ask-backend.ts';
import { aNumber, oneOf, someText } from './usage.ts';

/** The options of the commands that look at schools. */
export const schoolOptions = {
  profile: someText('FILE', 'judge by this exported profile (default: the one in use)'),
  area: oneOf(areaModes, 'judge schools by this area (default: as the profile has it)'),
  'half-distance': aNumber('MILES', 'someone this far away counts half', {
    min: 0.1,
    max: 500,
    whole: false,
  }),
  workspace: someText('PATH', 'workspace file; made when it is not there (default: the window’s)'),
};

/** What the options say of the profile. */
export interface ProfileChoice {
  profile: string | undefined;
  area: Profile['areaMode'] | undefined;
  'half-distance': number | undefined;
}

/** The profile of the file or else the one in use, with what the options say otherwise. */
export async function chooseProfile(ask: Ask, choice: ProfileChoice): Promise<Profile> {
  const profile =
    choice.profile === undefined ? await ask('profile', {}) : readProfileFile(choice.profile);
  return {
    ...profile,
    areaMode: choice.area ?? profile.areaMode,
    halfDistanceMiles: choice['half-distance'] ?? profile.halfDistanceMiles,
  };
}
