import { isPreset } from '../../../../data/model/presets.ts';
import { fiveQuestions, type Profile, profileSchema } from '../../../../data/model/profile.ts';
import { firstMisfit } from '../../profiles/first-misfit.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

/** A profile as the workspace keeps it: readable by this version of the program, or not. */
type KeptProfile = { name: string; current: boolean } & (
  | { profile: Profile }
  | { profile: null; misfit: string }
);

/** What is kept of profiles, by name. */
function readKeptProfiles(db: ReadableDatabase): KeptProfile[] {
  const rows = db
    .prepare('SELECT name, json, current FROM profile ORDER BY name COLLATE NOCASE, name')
    .all() as { name: string; json: string; current: number }[];
  return rows.map(({ name, json, current }) => {
    const read = profileSchema.safeParse(JSON.parse(json));
    return read.success
      ? { name, current: current === 1, profile: { ...read.data, name } }
      : { name, current: current === 1, profile: null, misfit: firstMisfit(read.error) };
  });
}

/** The profile in use; the default one where none was saved yet or the saved one no longer fits. */
export function readProfile(db: ReadableDatabase): Profile {
  return readKeptProfiles(db).find(({ current }) => current)?.profile ?? fiveQuestions;
}

/** The saved profiles by name, without those that ship. */
export function readSavedProfiles(db: ReadableDatabase): Profile[] {
  return readKeptProfiles(db).flatMap(({ profile }) =>
    profile === null || isPreset(profile.name) ? [] : [profile],
  );
}

/** Saved profiles that do not fit the model of this version, with what does not. */
export function readMisfits(db: ReadableDatabase): { name: string; misfit: string }[] {
  return readKeptProfiles(db).flatMap((kept) =>
    kept.profile === null ? [{ name: kept.name, misfit: kept.misfit }] : [],
  );
}

/** Whether a saved profile has the name, readable or not. */
export function isNameKept(db: ReadableDatabase, name: string): boolean {
  return db.prepare('SELECT 1 FROM profile WHERE name = ?').pluck().get(name) !== undefined;
}

/** Saves a profile by its name and makes it the one in use. */
export function storeProfile(db: WritableDatabase, profile: Profile): void {
  db.transaction(() => {
    keepMisfit(db, profile.name);
    db.prepare('UPDATE profile SET current = 0 WHERE current = 1').run();
    db.prepare(
      `INSERT INTO profile (name, json, current) VALUES (?, ?, 1)
       ON CONFLICT (name) DO UPDATE SET json = excluded.json, current = 1`,
    ).run(profile.name, JSON.stringify(profile));
  }).immediate();
}

/** A profile that cannot be read makes room for one of its name, but is not written over. */
function keepMisfit(db: WritableDatabase, name: string): void {
  if (!readMisfits(db).some((kept) => kept.name === name)) return;
  const free = freeName(name, (other) => isNameKept(db, other));
  db.prepare('UPDATE profile SET name = ? WHERE name = ?').run(free, name);
}

/** Deletes a saved profile; was it in use, the default one is. False where there is none. */
export function removeProfile(db: WritableDatabase, name: string): boolean {
  return db.prepare('DELETE FROM profile WHERE name = ?').run(name).changes === 1;
}

/** The name, or with the first number behind it that makes it one of its own. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2, free = name; ; number++) {
    if (!isTaken(free)) return free;
    free = `${name.slice(0, 74)} (${number})`;
  }
}
