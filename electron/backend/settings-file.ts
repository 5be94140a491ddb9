import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settingsSchema } from '../../data/model/settings.ts';

/** So many workspaces are remembered; the menu shows those that are still there. */
const mostRecent = 10;

/** What the window is told, and the paths of workspaces, which it is not: the last one opened first. */
const keptSchema = settingsSchema.extend({
  recent: z.array(z.string().min(1).max(4096)).max(mostRecent).catch([]),
});
export type KeptSettings = z.output<typeof keptSchema>;

const fileOf = (folder: string) => join(folder, 'settings.json');

/** The settings of a folder of the user's data; as at first where none can be read. */
export function recallSettings(folder: string): KeptSettings {
  let kept: unknown = {};
  try {
    kept = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
  } catch {
    // Not there yet, or not to be read: neither keeps anybody from working.
  }
  const read = keptSchema.safeParse(kept);
  return read.success ? read.data : keptSchema.parse({});
}

/** Written whole under another name first; a program that is killed leaves the settings before. */
export function keepSettings(folder: string, settings: KeptSettings): void {
  const file = fileOf(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(settings, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** With a workspace as the one opened last. */
export function withRecent(settings: KeptSettings, path: string): KeptSettings {
  const others = settings.recent.filter((other) => other !== path);
  return { ...settings, recent: [path, ...others].slice(0, mostRecent) };
}

/** The workspace that was open last, where it is still there. */
export function lastWorkspace(folder: string): string | null {
  const [last] = recallSettings(folder).recent;
  return last !== undefined && existsSync(last) ? last : null;
}
