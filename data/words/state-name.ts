import { states } from '../tables/states.ts';

/** Name of a state, the District or a territory by its postal code; the code where it is not one. */
export function nameOfState(postalCode: string): string {
  return names.get(postalCode) ?? postalCode;
}

const names = new Map<string, string>(states.map(([, postal, name]) => [postal, name]));
