import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { withLock } from './lock.mjs';

const UNUSED_FOR_MS = 14 * 24 * 3600 * 1000;

/**
 * Outside the checkout, so that a fresh clone finds what an earlier one made.
 *
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [home]
 */
export function cacheFolder(platform = process.platform, env = process.env, home = homedir()) {
  if (env.XDG_CACHE_HOME) return path.join(env.XDG_CACHE_HOME, 'clinic-atlas');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'clinic-atlas');
  if (platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'clinic-atlas');
  }
  return path.join(home, '.cache', 'clinic-atlas');
}

/**
 * The same ingredients give the same key, whatever the order of a recipe's fields.
 *
 * @param {Record<string, unknown>} recipe
 */
export function recipeKey(recipe) {
  const fields = Object.entries(recipe).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);
}

/**
 * The folder `<name>-<key>` of the cache, made now if it is missing. It is made under another name
 * and renamed at the end, so an interrupted build never counts, and under a lock, so two runs do not
 * make it twice. Folders of older recipes go when nobody used them for two weeks.
 *
 * @param {string} name
 * @param {Record<string, unknown>} recipe
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 * @returns {Promise<string>}
 */
export async function cachedFolder(name, recipe, make) {
  const parent = cacheFolder();
  const folder = path.join(parent, `${name}-${recipeKey(recipe)}`);
  if (await wasMade(folder)) return folder;
  await mkdir(parent, { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    if (await wasMade(folder)) return;
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished);
    await make(unfinished);
    await rename(unfinished, folder);
    await dropUnused(parent, `${name}-`);
  });
  return folder;
}

/** @param {string} name @param {Record<string, unknown>} recipe */
export async function isCached(name, recipe) {
  return wasMade(path.join(cacheFolder(), `${name}-${recipeKey(recipe)}`));
}

/** @param {string} folder */
async function wasMade(folder) {
  const now = new Date();
  return utimes(folder, now, now).then(
    () => true,
    () => false,
  );
}

/** @param {string} parent @param {string} prefix */
async function dropUnused(parent, prefix) {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || name.endsWith('.lock')) continue;
    const folder = path.join(parent, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > UNUSED_FOR_MS) await rm(folder, { recursive: true, force: true });
  }
}
