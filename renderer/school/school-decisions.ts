import type { AreaKind } from '../../data/model/area.ts';
import { changeProfile, currentProfile } from '../state/profile-store.ts';

/** What is decided for one school by hand. It belongs to the profile and can be undone like a weight. */

export function chooseArea(
  unitid: string,
  name: string,
  area: { kind: AreaKind; id: string } | null,
): void {
  const { [unitid]: before, ...others } = currentProfile().areasByHand;
  const areasByHand = area === null ? others : { ...others, [unitid]: area };
  changeProfile(
    { subject: `area of ${name}`, from: before?.kind ?? 'rule', to: area?.kind ?? 'rule' },
    { areasByHand },
  );
}

export function liftExclusion(unitid: string, name: string, reason: string): void {
  const { exclusionsLifted } = currentProfile();
  changeProfile(
    { subject: `${name} taken into the ranking` },
    { exclusionsLifted: { ...exclusionsLifted, [unitid]: reason } },
  );
}

export function excludeAgain(unitid: string, name: string): void {
  const { [unitid]: _, ...exclusionsLifted } = currentProfile().exclusionsLifted;
  changeProfile({ subject: `${name} left out of the ranking again` }, { exclusionsLifted });
}
