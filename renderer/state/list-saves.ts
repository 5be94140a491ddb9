import type { SavedShortlists } from '../../data/api/answers.ts';
import type { Shortlist } from '../../data/model/shortlist.ts';

/** One thing that the workspace has to be asked. */
export type Save =
  | { request: 'deleteShortlist'; input: { id: string } }
  | { request: 'saveShortlist'; input: { shortlist: Shortlist } }
  | { request: 'chooseShortlist'; input: { id: string } };

/**
 * What leads from the shortlists that the workspace has to those on screen, in an order in which no
 * two ever have one name. Where names go round in a circle (two swapped by undo, say), one of them
 * has its id for a name in between.
 */
export function listSaves(saved: SavedShortlists, now: SavedShortlists): Save[] {
  const saves: Save[] = [];
  const names = new Map(saved.shortlists.map(({ id, name }) => [id, name]));
  let current = saved.current;
  for (const { id } of saved.shortlists) {
    if (now.shortlists.some((one) => one.id === id)) continue;
    saves.push({ request: 'deleteShortlist', input: { id } });
    names.delete(id);
    if (current === id) current = null;
  }
  const save = (shortlist: Shortlist) => {
    saves.push({ request: 'saveShortlist', input: { shortlist } });
    names.set(shortlist.id, shortlist.name);
    current = shortlist.id;
  };
  const before = new Map(saved.shortlists.map((one) => [one.id, one]));
  let waiting = now.shortlists.filter((one) => before.get(one.id) !== one);
  while (waiting.length > 0) {
    const free = waiting.filter((one) => !isTaken(names, one));
    if (free.length === 0) {
      const [first] = waiting;
      save({ ...first, name: first.id });
      continue;
    }
    for (const one of free) save(one);
    waiting = waiting.filter((one) => !free.includes(one));
  }
  if (now.current !== null && current !== now.current) {
    saves.push({ request: 'chooseShortlist', input: { id: now.current } });
  }
  return saves;
}

function isTaken(names: ReadonlyMap<string, string>, { id, name }: Shortlist): boolean {
  return [...names].some(([other, taken]) => other !== id && taken === name);
}
