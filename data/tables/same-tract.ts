import { isRedrawn } from './renamed-counties.ts';

/**
 * Finds a tract among others, under its own code or, where the counties of its ground were cut anew
 * (Connecticut, Valdez-Cordova), under the one that has its number there: the tracts kept their
 * numbers. A number that several have (water off the coast) finds none.
 * @returns for an eleven-digit code the code of the same tract; null where there is none
 */
export function findSameTract(tracts: Iterable<string>): (tract: string) => string | null {
  const known = new Set(tracts);
  const byNumber = new Map<string, string | null>();
  for (const tract of known) {
    if (!isRedrawn(tract.slice(0, 5))) continue;
    const number = numberInState(tract);
    byNumber.set(number, byNumber.has(number) ? null : tract);
  }
  return (tract) => {
    if (known.has(tract)) return tract;
    return isRedrawn(tract.slice(0, 5)) ? (byNumber.get(numberInState(tract)) ?? null) : null;
  };
}

/** State and the six digits of the tract, without the county between them. */
function numberInState(tract: string): string {
  return tract.slice(0, 2) + tract.slice(5);
}
