import { nameOfState } from '../../data/words/state-name.ts';

/** The states of a column, by name. */
export function statesOf(postalCodes: string[]): { code: string; name: string }[] {
  return [...new Set(postalCodes)]
    .map((code) => ({ code, name: nameOfState(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-US'));
}
