import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedFolder } from './cache-folder.mjs';
import { inCheckout } from './checkout.mjs';
import { capture } from './children.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { excerpt, LaunchFailure } from './failure.mjs';
import { fetchPackage } from './npm-package.mjs';

/**
 * better-sqlite3 compiled for the Electron stand-in, which has Node-API 9 where the binaries in the
 * npm package want 10; stand-in-node-api.h bridges that.
 *
 * The compiler is called directly: node-gyp would want Python and Node's headers, and the sources
 * are one C and one C++ file, which two cores compile at the same time.
 */
const NODE_API_HEADERS = {
  name: 'node-api-headers',
  version: '1.9.0',
  integrity:
    'sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA==',
};

const NODE_API = fileURLToPath(new URL('stand-in-node-api.h', import.meta.url));

/** As in the package's binding.gyp, for a release. */
const BINDING_DEFINES = [
  'NDEBUG',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
];
const SQLITE_FLAGS = ['-std=c99', '-w', '-O2', '-fPIC', '-fno-strict-aliasing', '-DNDEBUG'];
const BINDING_FLAGS = [
  ...['-std=c++20', '-w', '-O2', '-fPIC', '-fno-exceptions', '-fvisibility=hidden'],
  '-fvisibility-inlines-hidden',
  '-fno-strict-aliasing',
];
const LINK_FLAGS = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];

const PACKAGE = inCheckout('node_modules', 'better-sqlite3');
const ADDON_API = inCheckout('node_modules', 'node-addon-api');

/** @returns {Promise<string>} the path for CLINIC_ATLAS_SQLITE_BINDING */
export async function provideSqliteBinding() {
  const folder = await cachedFolder('sqlite-binding', await recipe(), compile);
  return path.join(folder, 'better_sqlite3.node');
}

async function recipe() {
  const flags = [SQLITE_FLAGS, BINDING_FLAGS, LINK_FLAGS, BINDING_DEFINES];
  return {
    headers: NODE_API_HEADERS,
    nodeApi: await readFile(NODE_API, 'utf8'),
    betterSqlite: await versionOf(PACKAGE),
    addonApi: await versionOf(ADDON_API),
    flags,
  };
}

/** @param {string} folder */
async function compile(folder) {
  const headers = await fetchPackage(NODE_API_HEADERS, path.join(folder, 'headers'));
  const sqlite = path.join(PACKAGE, 'deps', 'sqlite3');
  const gyp = await readFile(path.join(PACKAGE, 'deps', 'defines.gypi'), 'utf8');
  const includes = [path.join(headers, 'include'), ADDON_API, sqlite].map((dir) => `-I${dir}`);
  const options = readDefines(gyp).map((define) => `-D${define}`);
  const defines = [...options, ...BINDING_DEFINES.map((define) => `-D${define}`)];
  const cc = process.env.CC ?? 'cc';
  const cxx = process.env.CXX ?? 'c++';
  if ((await capture(cxx, ['--version'])).code !== 0) await ensureDebianPackages(['compiler']);
  const source = path.join(PACKAGE, 'src', 'better_sqlite3.cpp');
  await Promise.all([
    runCompiler(cc, [...SQLITE_FLAGS, ...options, '-c', path.join(sqlite, 'sqlite3.c')], folder),
    runCompiler(
      cxx,
      [...BINDING_FLAGS, ...defines, ...includes, '-include', NODE_API, '-c', source],
      folder,
    ),
  ]);
  const objects = ['better_sqlite3.o', 'sqlite3.o'];
  const libraries = ['-lpthread', '-ldl', '-lm'];
  const program = ['-o', 'better_sqlite3.node', ...objects, ...libraries];
  await runCompiler(cxx, [...LINK_FLAGS, ...program], folder);
  for (const leftover of ['headers', ...objects]) {
    await rm(path.join(folder, leftover), { recursive: true });
  }
}

/**
 * SQLite's options as better-sqlite3 ships it, so that both bindings are the same database.
 *
 * @param {string} gyp text of deps/defines.gypi
 */
export function readDefines(gyp) {
  return [...gyp.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',?\s*$/gm)].map(
    ([, define]) => define,
  );
}

/**
 * @param {string} compiler
 * @param {string[]} args
 * @param {string} folder
 */
async function runCompiler(compiler, args, folder) {
  const { code, output } = await capture(compiler, args, { cwd: folder });
  if (code === 0) return;
  throw new LaunchFailure(
    code === 127
      ? `The Electron stand-in needs a C++ compiler, and "${compiler}" is not there. Install one ` +
          '(on Debian: apt-get install g++), then run the same command again.'
      : 'better-sqlite3 could not be compiled for the Electron stand-in for the reason above.',
    excerpt(output),
  );
}

/** @param {string} folder */
async function versionOf(folder) {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')).version;
}
