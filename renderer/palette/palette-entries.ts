import type { Atlas } from '../../data/model/atlas.ts';
import { type FindableCommand, findableCommands } from '../../data/search/findable-commands.ts';
import { type FindablePlace, findablePlaces } from '../../data/search/findable-places.ts';
import { findEntries } from '../../data/search/find-entries.ts';
import { buildSearchIndex, type SearchIndex } from '../../data/search/search-index.ts';

export type PaletteEntry = FindableCommand | FindablePlace;

interface Searchable {
  entries: PaletteEntry[];
  index: SearchIndex;
}

/** More than anybody reads; typing on is quicker. */
const mostFound = 40;

const made = new WeakMap<Atlas, Searchable>();

/** Reads all names of the atlas, once; a tenth of a second that is best spent before the first key. */
export function prepareEntries(atlas: Atlas): Searchable {
  const known = made.get(atlas);
  if (known !== undefined) return known;
  const entries = [...findableCommands, ...findablePlaces(atlas)];
  const searchable = { entries, index: buildSearchIndex(entries) };
  made.set(atlas, searchable);
  return searchable;
}

/** What is meant by the words typed so far, the best match first; without words every command. */
export function paletteEntries(atlas: Atlas, typed: string): PaletteEntry[] {
  if (typed.trim() === '') return findableCommands;
  const { entries, index } = prepareEntries(atlas);
  return findEntries(index, typed, mostFound).map((position) => entries[position]);
}
