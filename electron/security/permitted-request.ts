import { isAppAddress, parseAddress } from './app-address.ts';

/**
 * Whether the window may load an address: the program works with the network off. Images that the
 * page itself writes down (`data:`) never leave the window; developer tools only in development.
 */
export function isPermittedRequest(address: string, inDevelopment: boolean): boolean {
  if (isAppAddress(address)) return true;
  const scheme = parseAddress(address)?.protocol;
  return scheme === 'data:' || (inDevelopment && scheme === 'devtools:');
}
