import { inCheckout } from './checkout.mjs';

/**
 * The command line of the program, run from its sources: Node leaves the types out itself, and its
 * warning about that is no news.
 *
 * @param {string[]} args
 */
export function atlasCommand(args) {
  return ['--disable-warning=ExperimentalWarning', inCheckout('electron', 'cli.ts'), ...args];
}
