import type { Candidacy } from './work-store.ts';

/**
 * Of the candidates and contacts that the workspace has, those that are this window's to change, after a
 * save of which nobody knows how far it came. The command line may have added others meanwhile, or
 * changed some: what was never on screen, and what was not touched on screen, counts as it stands there,
 * so that nothing of another hand is deleted or overwritten.
 *
 * @param arrived what the workspace is known to have had
 * @param tried all that was sent since, the last of it on screen
 */
export function ownPart(
  loaded: Candidacy,
  arrived: Candidacy,
  tried: readonly Candidacy[],
): Candidacy {
  const known = [arrived, ...tried];
  const isFeeOurs = known.some(({ feeSchedule }) => feeSchedule !== arrived.feeSchedule);
  return {
    candidates: ownOf(
      loaded.candidates,
      known.map(({ candidates }) => candidates),
      ({ unitid }) => unitid,
    ),
    contacts: ownOf(
      loaded.contacts,
      known.map(({ contacts }) => contacts),
      ({ id }) => id,
    ),
    feeSchedule: isFeeOurs ? loaded.feeSchedule : arrived.feeSchedule,
  };
}

/** @param known the list as it was, from what arrived to what is on screen */
function ownOf<One>(
  loaded: readonly One[],
  known: readonly (readonly One[])[],
  keyOf: (one: One) => string,
): One[] {
  const states = Map.groupBy(known.flat(), keyOf);
  const onScreen = new Map(known.at(-1)?.map((one) => [keyOf(one), one]));
  return loaded.flatMap((one) => {
    const key = keyOf(one);
    const mine = onScreen.get(key);
    if (mine === undefined) return states.has(key) ? [one] : [];
    const all = states.get(key) ?? [];
    const isUntouched = all.length === known.length && all.every((state) => state === mine);
    return isUntouched || JSON.stringify(mine) === JSON.stringify(one) ? [mine] : [one];
  });
}
