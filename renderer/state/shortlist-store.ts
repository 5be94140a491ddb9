import type { SavedShortlists } from '../../data/api/answers.ts';
import { emptyShortlist, nameOfFirst, type Shortlist } from '../../data/model/shortlist.ts';
import type { Step } from './history.ts';
import { changeWork, currentWork, onWorkChange, useWork } from './work-store.ts';

/** The shortlists of the workspace, the one in use, and what can be done to them; all of it is undone like a weight. */

export function useShortlists(): SavedShortlists {
  return useWork(({ shortlists }) => shortlists);
}

/** The one in use; null where there is none yet. */
export function useShortlist(): Shortlist | null {
  return useWork(({ shortlists }) => inUse(shortlists));
}

export function currentShortlists(): SavedShortlists {
  return currentWork().shortlists;
}

export function currentShortlist(): Shortlist | null {
  return inUse(currentShortlists());
}

/** Calls the listener after every change of a shortlist or of which is in use. */
export function onShortlistsChange(listener: (shortlists: SavedShortlists) => void): () => void {
  return onWorkChange('shortlists', listener);
}

/** Changes the shortlist in use, which is made where there is none, by one step. */
export function changeShortlist(
  step: Step,
  change: (shortlist: Shortlist) => Shortlist,
  options: { held?: boolean } = {},
): void {
  const before = currentShortlist() ?? emptyShortlist(crypto.randomUUID(), nameOfFirst);
  const after = change(before);
  if (after === before) return;
  changeWork(step, { shortlists: withShortlist(currentShortlists(), after) }, options);
}

/** Begins a shortlist and takes it into use. */
export function newShortlist(name: string): void {
  const added = emptyShortlist(crypto.randomUUID(), name);
  changeWork(
    { subject: `new shortlist ${name}` },
    { shortlists: withShortlist(currentShortlists(), added) },
  );
}

/** Goes on with a copy of the shortlist in use; the first stays as it is. */
export function duplicateShortlist(name: string): void {
  const from = currentShortlist();
  if (from === null) return;
  const copy = { ...from, id: crypto.randomUUID(), name };
  changeWork(
    { subject: `copy of shortlist ${from.name}` },
    { shortlists: withShortlist(currentShortlists(), copy) },
  );
}

export function renameShortlist(name: string): void {
  const from = currentShortlist()?.name;
  changeShortlist({ subject: 'name of the shortlist', from, to: name }, (shortlist) => ({
    ...shortlist,
    name,
  }));
}

export function chooseShortlist(id: string): void {
  const { shortlists } = currentShortlists();
  const chosen = shortlists.find((one) => one.id === id);
  if (chosen === undefined || chosen.id === currentShortlists().current) return;
  changeWork(
    { subject: 'shortlist', from: currentShortlist()?.name, to: chosen.name },
    { shortlists: { shortlists, current: id } },
  );
}

/** Deletes the shortlist in use; the first of the others takes its place, as in the workspace. */
export function deleteShortlist(): Step | null {
  const gone = currentShortlist();
  if (gone === null) return null;
  const shortlists = currentShortlists().shortlists.filter(({ id }) => id !== gone.id);
  const step = { subject: `deletion of shortlist ${gone.name}` };
  changeWork(step, { shortlists: { shortlists, current: shortlists[0]?.id ?? null } });
  return step;
}

const sets = new WeakMap<Shortlist, ReadonlySet<string>>();

/** UNITIDs of the schools on a shortlist; one and the same set until it changes. */
export function schoolsOn(shortlist: Shortlist | null): ReadonlySet<string> {
  if (shortlist === null) return none;
  const known = sets.get(shortlist);
  if (known !== undefined) return known;
  const made = new Set(shortlist.cities.flatMap(({ schools }) => schools));
  sets.set(shortlist, made);
  return made;
}

const none: ReadonlySet<string> = new Set();

function inUse({ current, shortlists }: SavedShortlists): Shortlist | null {
  return shortlists.find(({ id }) => id === current) ?? null;
}

/** With one shortlist as it is now, in use, and all of them by name. */
function withShortlist({ shortlists }: SavedShortlists, one: Shortlist): SavedShortlists {
  const others = shortlists.filter(({ id }) => id !== one.id);
  const byName = (a: Shortlist, b: Shortlist) => a.name.localeCompare(b.name, 'en');
  return { current: one.id, shortlists: [...others, one].toSorted(byName) };
}
