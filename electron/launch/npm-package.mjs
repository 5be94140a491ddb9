import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { capture } from './children.mjs';
import { excerpt, LaunchFailure } from './failure.mjs';
import { runNpm } from './npm.mjs';

/**
 * A package of the npm registry, pinned by its content.
 *
 * @typedef {{ name: string, version: string, integrity: string }} PinnedPackage
 */

/**
 * Fetches and unpacks a package that is no dependency of the product, running none of its scripts.
 *
 * @param {PinnedPackage} pinned
 * @param {string} folder is made
 * @returns {Promise<string>} where its package.json is
 */
export async function fetchPackage({ name, version, integrity }, folder) {
  await mkdir(folder, { recursive: true });
  const packed = await runNpm(['pack', `${name}@${version}`, '--ignore-scripts'], folder);
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || tarball === undefined) {
    throw new LaunchFailure(
      `${name} ${version} could not be fetched from the npm registry for the reason above. ` +
        'Check the network and the npm registry settings, then run the same command again.',
      excerpt(packed.output),
    );
  }
  const file = path.join(folder, tarball);
  const found = await integrityOf(file);
  if (found !== integrity) {
    throw new LaunchFailure(
      `The npm registry gave another ${name} ${version} than the one we know ` +
        `(${found}). It was not used. Clear npm's cache (npm cache clean --force) and try again.`,
    );
  }
  const untarred = await capture('tar', ['-xzf', tarball], { cwd: folder });
  if (untarred.code !== 0) {
    throw new LaunchFailure(
      `${name} could not be unpacked by "tar" for the reason above; often the disk is full.`,
      excerpt(untarred.output),
    );
  }
  await rm(file);
  return path.join(folder, 'package');
}

/**
 * In the notation of package-lock.json.
 *
 * @param {string} file
 */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
