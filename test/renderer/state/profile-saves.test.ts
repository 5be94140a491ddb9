import { beforeEach, expect, test } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { changeProfile, currentProfiles } from '../../../renderer/state/profile-store.ts';
import { profileSaves } from '../../../renderer/state/profile-saves.ts';
import {
  chooseProfile,
  deleteCurrentProfile,
  saveProfileAs,
} from '../../../renderer/state/profiles.ts';
import { undo } from '../../../renderer/state/undo.ts';
import { startWork } from '../../../renderer/state/work-store.ts';
import { emptyWork } from './empty-work.ts';

beforeEach(() => startWork(emptyWork));

/** What the workspace is asked between two moments, as words. */
function asked(before: ReturnType<typeof currentProfiles>): string[] {
  return profileSaves(before, currentProfiles()).map(({ request, input }) =>
    'name' in input ? `${request} ${input.name}` : `${request} ${input.profile.name}`,
  );
}

test('a profile saved under a name goes with its undo', () => {
  const before = currentProfiles();
  saveProfileAs('The board');
  expect(asked(before)).toEqual(['saveProfile The board']);
  const saved = currentProfiles();
  undo();
  expect(currentProfiles()).toEqual(before);
  expect(asked(saved)).toEqual(['deleteProfile The board', 'saveProfile Five questions']);
});

test('a deleted profile comes back with its undo, and the others were there all the while', () => {
  saveProfileAs('The board');
  changeProfile({ subject: 'mean' }, { mean: 'geometric' });
  saveProfileAs('The director');
  const before = currentProfiles();
  deleteCurrentProfile();
  expect(currentProfiles().profile).toBe(fiveQuestions);
  expect(asked(before)).toEqual(['deleteProfile The director', 'saveProfile Five questions']);
  const gone = currentProfiles();
  undo();
  expect(asked(gone)).toEqual(['saveProfile The director']);
});

test('a profile is left as it stands when another is chosen', () => {
  saveProfileAs('The board');
  changeProfile({ subject: 'mean' }, { mean: 'geometric' });
  chooseProfile('Equal weights');
  expect(currentProfiles().otherProfiles).toMatchObject([{ name: 'The board', mean: 'geometric' }]);
  chooseProfile('The board');
  expect(currentProfiles()).toMatchObject({ profile: { mean: 'geometric' }, otherProfiles: [] });
});
