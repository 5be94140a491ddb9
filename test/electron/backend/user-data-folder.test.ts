import { join } from 'node:path';
import { expect, it } from 'vitest';
import { userDataFolder } from '../../../electron/backend/user-data-folder.ts';

const home = join('/', 'home', 'ana');

it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', {}, join(home, '.config', 'Clinic Atlas')],
  ['linux', { XDG_CONFIG_HOME: '/conf' }, join('/conf', 'Clinic Atlas')],
  ['darwin', {}, join(home, 'Library', 'Application Support', 'Clinic Atlas')],
  ['win32', { APPDATA: '/Roaming' }, join('/Roaming', 'Clinic Atlas')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Clinic Atlas')],
  ['linux', { CLINIC_ATLAS_DATA: '/trial' }, '/trial'],
])('on %s with %j the user’s data lie in %s', (platform, env, folder) => {
  expect(userDataFolder(env, platform, home)).toBe(folder);
});
