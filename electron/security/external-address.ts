import { parseAddress } from './app-address.ts';

/**
 * The address to hand to the user's browser, or null where it is not one to hand over: https only,
 * no user name or password, a host with a dot in it. What comes back is the parsed address, not the
 * text that was given.
 */
export function externalAddress(text: string): string | null {
  if (text.length > 2048) return null;
  const url = parseAddress(text);
  if (url === null || url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.hostname.includes('.') && !isNumericHost(url.hostname) ? url.href : null;
}

/** Addresses of machines rather than of sites: 127.0.0.1, [::1]. */
function isNumericHost(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}
