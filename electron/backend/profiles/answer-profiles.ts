import { isPreset, presets } from '../../../data/model/presets.ts';
import { type Problem, ProblemError } from '../../../data/model/problem.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import type { WritableDatabase } from '../database/handles.ts';
import {
  freeName,
  isNameKept,
  readMisfits,
  readProfile,
  readSavedProfiles,
  removeProfile,
  storeProfile,
} from '../database/queries/profiles.ts';
import type { HandlersOf } from '../handlers.ts';
import { readProfileFile, writeProfileFile } from './profile-file.ts';

type ProfileRequests =
  | 'profile'
  | 'saveProfile'
  | 'profiles'
  | 'chooseProfile'
  | 'deleteProfile'
  | 'exportProfile'
  | 'importProfile';

/** Answers what is asked about profiles; `onTrouble` hears of saved ones that cannot be read. */
export function answerProfiles(onTrouble: (problem: Problem) => void): HandlersOf<ProfileRequests> {
  return {
    profile({ db }) {
      const misfits = readMisfits(db);
      if (misfits.length > 0) onTrouble(misfitProblem(misfits));
      return readProfile(db);
    },
    saveProfile({ db }, { profile }) {
      storeProfile(db, profile);
      return null;
    },
    profiles: ({ db }) => ({
      current: readProfile(db).name,
      profiles: [...presets, ...readSavedProfiles(db)],
    }),
    chooseProfile({ db }, { name }) {
      const profile = findProfile(db, name);
      storeProfile(db, profile);
      return profile;
    },
    deleteProfile({ db }, { name }) {
      if (isPreset(name)) {
        throw new ProblemError(
          'profile-ships',
          `The profile “${name}” ships with the program and stays.`,
        );
      }
      if (!removeProfile(db, name)) throw unknownProfile(name);
      return null;
    },
    exportProfile: (_workspace, { path, profile }) => writeProfileFile(path, profile),
    importProfile: ({ db }, { path }) => takeIn(db, readProfileFile(path)),
  };
}

/** The one that ships where the name is of one, whatever was changed in it. */
function findProfile(db: WritableDatabase, name: string): Profile {
  const profile = [...presets, ...readSavedProfiles(db)].find((one) => one.name === name);
  if (profile === undefined) throw unknownProfile(name);
  return profile;
}

/** Saves an imported profile and makes it the one in use; another of its name keeps that. */
function takeIn(db: WritableDatabase, imported: Profile): Profile {
  const others = [...presets, ...readSavedProfiles(db)];
  const same = others.find((one) => JSON.stringify(one) === JSON.stringify(imported));
  const isTaken = (name: string) => isPreset(name) || isNameKept(db, name);
  const profile = same ?? { ...imported, name: freeName(imported.name, isTaken) };
  storeProfile(db, profile);
  return profile;
}

function unknownProfile(name: string): ProblemError {
  return new ProblemError(
    'profile-unknown',
    `There is no profile “${name}” in this workspace; mind capitals and blanks.`,
  );
}

function misfitProblem(misfits: { name: string; misfit: string }[]): Problem {
  const names = misfits.map(({ name, misfit }) => `“${name}” (${misfit})`).join(', ');
  return {
    code: 'profile-misfit',
    message: `This version of the program cannot use what was saved as ${names}; it is kept as it was, and “${fiveQuestions.name}” stands in where it was in use.`,
  };
}
