import { isPreset } from '../../data/model/presets.ts';
import { request } from '../api.ts';
import { candidacySaves } from './candidacy-saves.ts';
import { currentCandidacy, onCandidacyChange } from './candidate-store.ts';
import { keeperOf } from './keep-saved.ts';
import { listSaves } from './list-saves.ts';
import { ownPart } from './own-part.ts';
import { profileSaves } from './profile-saves.ts';
import { currentProfiles, onProfilesChange } from './profile-store.ts';
import { currentShortlists, onShortlistsChange } from './shortlist-store.ts';
import { startSaving } from './saving.ts';
import { currentShelf, onShelfChange, shelfSaves } from './view-shelf.ts';
import type { Work } from './work-store.ts';

/** Every part of the work that the window writes to the workspace, each by its keeper. */

const profiles = keeperOf({
  part: 'profiles',
  now: currentProfiles,
  onChange: onProfilesChange,
  load: loadProfiles,
  saves: profileSaves,
});

const shortlists = keeperOf({
  part: 'shortlists',
  now: currentShortlists,
  onChange: onShortlistsChange,
  load: () => request('shortlists', {}),
  saves: listSaves,
});

const candidacy = keeperOf({
  part: 'candidacy',
  now: currentCandidacy,
  onChange: onCandidacyChange,
  load: loadCandidacy,
  own: ownPart,
  saves: candidacySaves,
});

const views = keeperOf({
  part: 'views',
  now: currentShelf,
  onChange: onShelfChange,
  load: () => request('views', {}),
  saves: shelfSaves,
});

/** Keeps the work of a workspace just opened. */
export function keepWorkSaved(asOpened: Work): void {
  const { profile, otherProfiles } = asOpened;
  startSaving();
  profiles.start({ profile, otherProfiles });
  shortlists.start(asOpened.shortlists);
  candidacy.start(asOpened.candidacy);
  views.start(currentShelf());
}

/** Writes what is not written yet; true once the workspace has all of it. */
export async function saveWorkNow(): Promise<boolean> {
  const kept = await Promise.all(
    [profiles, shortlists, candidacy, views].map((one) => one.saveNow()),
  );
  return kept.every(Boolean);
}

/** The profile in use, and the saved ones beside it that do not ship. */
export async function loadProfiles(): Promise<Pick<Work, 'profile' | 'otherProfiles'>> {
  const [profile, saved] = await Promise.all([request('profile', {}), request('profiles', {})]);
  const isOther = ({ name }: { name: string }) => !isPreset(name) && name !== profile.name;
  return { profile, otherProfiles: saved.profiles.filter(isOther) };
}

export async function loadCandidacy(): Promise<Work['candidacy']> {
  const [candidates, contacts, feeSchedule] = await Promise.all([
    request('candidates', {}),
    request('contacts', {}),
    request('feeSchedule', {}),
  ]);
  return { candidates, contacts, feeSchedule };
}
