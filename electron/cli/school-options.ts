import { areaModes } from '../../data/model/area.ts';
import type { Profile } from '../../data/model/profile.ts';
import { aNumber, oneOf, someText } from './usage.ts';

/** The options of the commands that look at schools. */
export const schoolOptions = {
  area: oneOf(areaModes, 'judge schools by this area (default: as the workspace has it)'),
  'half-distance': aNumber('MILES', 'someone this far away counts half', {
    min: 0.1,
    max: 500,
    whole: false,
  }),
  workspace: someText('PATH', 'workspace file; made when it is not there (default: the window’s)'),
};

interface Assumptions {
  area: Profile['areaMode'] | undefined;
  'half-distance': number | undefined;
}

/** The workspace's profile with what the options say otherwise. */
export function profileWith(profile: Profile, given: Assumptions): Profile {
  return {
    ...profile,
    areaMode: given.area ?? profile.areaMode,
    halfDistanceMiles: given['half-distance'] ?? profile.halfDistanceMiles,
  };
}
