import { fiveQuestions, type Profile, profileSchema } from '../../../../data/model/profile.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

/** The profile in use; the default one where none was saved yet or the saved one no longer fits. */
export function readProfile(db: ReadableDatabase): Profile {
  const json = db.prepare('SELECT json FROM profile WHERE current = 1').pluck().get() as
    | string
    | undefined;
  if (json === undefined) return fiveQuestions;
  const saved = profileSchema.safeParse(JSON.parse(json));
  return saved.success ? saved.data : fiveQuestions;
}

/** Saves a profile by its name and makes it the one in use. */
export function storeProfile(db: WritableDatabase, profile: Profile): void {
  db.transaction(() => {
    db.prepare('UPDATE profile SET current = 0 WHERE current = 1').run();
    db.prepare(
      `INSERT INTO profile (name, json, current) VALUES (?, ?, 1)
       ON CONFLICT (name) DO UPDATE SET json = excluded.json, current = 1`,
    ).run(profile.name, JSON.stringify(profile));
  }).immediate();
}
