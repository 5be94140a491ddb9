import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Chromium's sandbox on Linux wants a user who is not root, and either user namespaces or a helper
 * that belongs to root with the setuid bit; npm can give neither, and Ubuntu 24.04 and its kin
 * restrict the first. Electron then ends at once, so there we start it without the sandbox. This is
 * for a program started from its sources; installed packages set up the sandbox.
 *
 * @typedef {object} SandboxFacts
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {boolean} areNamespacesRestricted
 * @property {boolean} hasSetuidHelper
 */

/** @param {SandboxFacts} facts */
export function sandboxArguments({ platform, isRoot, areNamespacesRestricted, hasSetuidHelper }) {
  if (platform !== 'linux') return [];
  return isRoot || (areNamespacesRestricted && !hasSetuidHelper) ? ['--no-sandbox'] : [];
}

/**
 * @param {string} executable Electron's
 * @returns {SandboxFacts}
 */
export function readSandboxFacts(executable) {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    areNamespacesRestricted:
      readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
      readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
      readSetting('/proc/sys/user/max_user_namespaces') === '0',
    hasSetuidHelper: isSetuidRoot(path.join(path.dirname(executable), 'chrome-sandbox')),
  };
}

/** @param {string} file */
function isSetuidRoot(file) {
  if (!existsSync(file)) return false;
  const { uid, mode } = statSync(file);
  return uid === 0 && (mode & 0o4000) !== 0;
}

/** @param {string} file */
function readSetting(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
