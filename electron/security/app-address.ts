import { join } from 'node:path';

/** The scheme and host that the window is served from. */
export const appScheme = 'atlas';
const appHost = 'app';
export const startAddress = `${appScheme}://${appHost}/index.html`;
/** The page of the window in which the room sees a presentation. */
export const pagesAddress = `${appScheme}://${appHost}/present.html`;
/** The page on which reports are drawn, in a window that nobody sees. */
export const paperAddress = `${appScheme}://${appHost}/paper.html`;

/** An address in its parts; null where it is none. (URL.parse is younger than the tests' Electron.) */
export function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether an address is one of the window's own; parsed, never compared as a start of a string. */
export function isAppAddress(address: string): boolean {
  const url = parseAddress(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  );
}

/** Whether an address is that of the window of a presentation's pages. */
export function isPagesAddress(address: string): boolean {
  return (
    isAppAddress(address) && parseAddress(address)?.pathname === new URL(pagesAddress).pathname
  );
}

/** What one part of a served path may look like: no dot in front, no separator, no device name. */
const pathPart = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;

/**
 * The file under the served folder that an address names; null for every other address. Each part of
 * the path is held against what our build writes, so that `..`, `%2f`, `%00`, a backslash, a drive
 * or a folder beside the served one cannot be said at all.
 */
export function servedFile(address: string, folder: string): string | null {
  if (!isAppAddress(address)) return null;
  const { pathname } = new URL(address);
  const parts = pathname.slice(1).split('/');
  return parts.every((part) => pathPart.test(part)) ? join(folder, ...parts) : null;
}
