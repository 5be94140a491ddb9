import type { SortKey } from '../../data/model/table-view.ts';
import { foldText } from '../../data/search/search-words.ts';
import { statusOf, type TableColumn, type TableSubject } from './table-column.ts';
import { columnOf } from './table-columns.ts';

/** The order of the ranking, which is where every order starts and what settles it where keys tie. */
export const byRank: readonly SortKey[] = [{ column: 'rank', descending: false }];

/**
 * Positions of schools in the order of the keys, the first key first; what is equal under all of
 * them stands as in the ranking. Unknown stands last, whichever way a key runs.
 */
export function sortSchools(
  schools: Int32Array,
  keys: readonly SortKey[],
  subject: TableSubject,
): Int32Array {
  const { order } = subject.ranking;
  const place = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) place[order[i]] = i;
  const values = keys.flatMap(({ column, descending }) => {
    const found = columnOf(column);
    return found === undefined ? [] : [directed(sortValues(found, subject), descending)];
  });
  return schools.slice().sort((a, b) => {
    for (const value of values) {
      const difference = value[a] - value[b];
      // Not a number where both are unknown, which is a tie.
      if (difference !== 0 && !Number.isNaN(difference)) return difference;
    }
    return place[a] - place[b];
  });
}

/** Ascending values; unknown becomes the largest of all. */
function directed(values: Float64Array, descending: boolean): Float64Array {
  const sign = descending ? -1 : 1;
  return values.map((value) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : sign * value));
}

/** What a column sorts by, for each school: the figure, or the place of a text among all texts. */
function sortValues(column: TableColumn, subject: TableSubject): Float64Array {
  const count = subject.atlas.schools.unitid.length;
  const each = (figureOf: (school: number) => number) =>
    Float64Array.from({ length: count }, (_, s) => figureOf(s));
  switch (column.kind) {
    case 'text':
      return textPlaces(column.id, subject, () =>
        Array.from({ length: count }, (_, s) => column.text(subject, s)),
      );
    case 'choice':
      return each((s) => column.choice(subject, s));
    case 'status':
      return each((s) => statusOf(subject, column.question, s));
    case 'bars':
      return subject.fit.fit;
    case 'distance':
      return each((s) => column.km(subject, s));
    default:
      return each((s) => column.figure(subject, s));
  }
}

/** Texts hang on the figures (the area) and the schools alone, not on the weights. */
const known = new WeakMap<object, Map<string, Float64Array>>();

function textPlaces(id: string, { figures }: TableSubject, texts: () => string[]): Float64Array {
  const ofFigures = known.get(figures) ?? new Map<string, Float64Array>();
  known.set(figures, ofFigures);
  const before = ofFigures.get(id);
  if (before !== undefined) return before;
  const all = texts();
  const folded = new Map([...new Set(all)].map((text) => [text, foldText(text).trim()]));
  const sorted = [...new Set(folded.values())].sort();
  const placeOf = new Map(sorted.map((text, place) => [text, place]));
  placeOf.set('', Number.NaN);
  const places = Float64Array.from(
    all,
    (text) => placeOf.get(folded.get(text) ?? '') ?? Number.NaN,
  );
  ofFigures.set(id, places);
  return places;
}

/** Which way a column runs when it is first sorted by: figures from the largest, ranks and words from the first. */
export function runsDown({ kind }: TableColumn): boolean {
  return !['rank', 'text', 'choice', 'status'].includes(kind);
}

/**
 * The keys after a click on a column: alone, it becomes the only key; added, it joins the others.
 * On a column that is a key already it turns round, and the third time it goes.
 */
export function sortOn(keys: readonly SortKey[], column: TableColumn, added: boolean): SortKey[] {
  const first = { column: column.id, descending: runsDown(column) };
  const now = keys.find((key) => key.column === column.id);
  const turned = { ...first, descending: !first.descending };
  const next = now === undefined ? first : now.descending === first.descending ? turned : null;
  const kept = added
    ? now === undefined
      ? [...keys.filter((key) => key.column !== 'rank'), first]
      : keys.flatMap((key) => (key !== now ? [key] : next === null ? [] : [next]))
    : next === null
      ? []
      : [next];
  return kept.length === 0 ? [...byRank] : kept;
}
