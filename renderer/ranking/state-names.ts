import { states } from '../../data/tables/states.ts';

/** Name of a state, the District or a territory by its postal code; the code where it is not one. */
export function nameOfState(postalCode: string): string {
  return names.get(postalCode) ?? postalCode;
}

const names = new Map<string, string>(states.map(([, postal, name]) => [postal, name]));

/** The states of a column, by name. */
export function statesOf(postalCodes: string[]): { code: string; name: string }[] {
  return [...new Set(postalCodes)]
    .map((code) => ({ code, name: nameOfState(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-US'));
}
