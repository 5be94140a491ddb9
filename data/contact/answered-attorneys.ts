import type { AttorneyColumns } from '../model/attorney.ts';
import type { Contact } from '../model/contact.ts';

/** What contacts answered: one attorney or office for each that counts. */
export interface Answers {
  columns: AttorneyColumns;
  /** Position of each in the list of contacts. */
  contact: Int32Array;
  /** Row of the dataset whose place it takes; -1 where it counts beside the rows. */
  row: Int32Array;
}

/** The rows of the dataset with what contacts answered. */
export interface AnsweredAttorneys {
  columns: AttorneyColumns;
  /** Position of the contact whose answer each of them gives, -1 where it is the dataset's own. */
  contact: Int32Array;
}

/** Position of each row of the dataset that is a contact's, by its id. */
export type RowsOfContacts = ReadonlyMap<string, number>;

/**
 * The answer of a contact stands in for its row. What nobody said to us stays as the row has it: the
 * interest where it is unknown, the pairs where none are given, the place where there is none. A contact
 * without a row, or whose row the dataset no longer has, is an attorney of its own where its place is
 * known; so is whoever answers beside another for the same row. Organizations take no pairs.
 */
export function answersOf(
  attorneys: AttorneyColumns,
  contacts: readonly Contact[],
  rows: RowsOfContacts = rowsOfContacts(attorneys.id, contacts),
): Answers {
  const taken = new Set<number>();
  const answers = contacts.flatMap((contact, c) => {
    const own = rows.get(contact.attorney ?? '') ?? -1;
    if (contact.kind === 'organization' || (own < 0 && contact.place === null)) return [];
    const isFirst = own >= 0 && !taken.has(own);
    if (isFirst) taken.add(own);
    return [{ c, own, row: isFirst ? own : -1, ...answerOf(contact, attorneys, own) }];
  });
  const numbers = (number: (answer: (typeof answers)[number]) => number) =>
    Float64Array.from(answers, number);
  return {
    contact: Int32Array.from(answers, ({ c }) => c),
    row: Int32Array.from(answers, ({ row }) => row),
    columns: {
      id: answers.map(({ c, own }) => attorneys.id[own] ?? contacts[c].id),
      name: answers.map(({ c }) => contacts[c].name),
      kind: answers.map(({ kind }) => kind),
      city: answers.map(({ c }) => contacts[c].city),
      state: answers.map(({ c }) => contacts[c].state),
      latitude: numbers(({ place }) => place.latitude),
      longitude: numbers(({ place }) => place.longitude),
      placedBy: answers.map(() => 'coordinates'),
      interest: answers.map(({ interest }) => interest),
      pairsLow: numbers(({ pairs }) => pairs.low),
      pairsExpected: numbers(({ pairs }) => pairs.expected),
      pairsHigh: numbers(({ pairs }) => pairs.high),
    },
  };
}

/** All attorneys as they count: the rows of the dataset, with answers in their places and behind them. */
export function answeredAttorneys(
  attorneys: AttorneyColumns,
  contacts: readonly Contact[],
): AnsweredAttorneys {
  const answers = answersOf(attorneys, contacts);
  const own = attorneys.id.length;
  let end = own;
  const at = Array.from(answers.row, (row) => (row < 0 ? end++ : row));
  const contact = new Int32Array(end).fill(-1);
  at.forEach((position, i) => {
    contact[position] = answers.contact[i];
  });
  if (at.length === 0) return { columns: attorneys, contact };
  const words = <Word extends string>(column: Word[], answered: Word[]): Word[] => {
    const copy = column.slice();
    at.forEach((position, i) => {
      copy[position] = answered[i];
    });
    return copy;
  };
  const numbers = (column: Float64Array, answered: Float64Array): Float64Array => {
    const copy = new Float64Array(end);
    copy.set(column);
    at.forEach((position, i) => {
      copy[position] = answered[i];
    });
    return copy;
  };
  const { columns } = answers;
  return {
    contact,
    columns: {
      id: words(attorneys.id, columns.id),
      name: words(attorneys.name, columns.name),
      kind: words(attorneys.kind, columns.kind),
      city: words(attorneys.city, columns.city),
      state: words(attorneys.state, columns.state),
      latitude: numbers(attorneys.latitude, columns.latitude),
      longitude: numbers(attorneys.longitude, columns.longitude),
      placedBy: words(attorneys.placedBy, columns.placedBy),
      interest: words(attorneys.interest, columns.interest),
      pairsLow: numbers(attorneys.pairsLow, columns.pairsLow),
      pairsExpected: numbers(attorneys.pairsExpected, columns.pairsExpected),
      pairsHigh: numbers(attorneys.pairsHigh, columns.pairsHigh),
    },
  };
}

/** Finds the rows that contacts are, in one pass over the ids of the dataset. */
export function rowsOfContacts(
  ids: readonly string[],
  contacts: readonly Pick<Contact, 'attorney'>[],
): RowsOfContacts {
  const wanted = new Set(contacts.map(({ attorney }) => attorney));
  wanted.delete(null);
  const rows = new Map<string, number>();
  if (wanted.size === 0) return rows;
  for (let row = 0; row < ids.length; row++) {
    if (wanted.has(ids[row])) rows.set(ids[row], row);
  }
  return rows;
}

/** Whether the dataset no longer has the row that the contact was; it then counts on its own. */
export function hasLostItsRow(
  { attorney }: Pick<Contact, 'attorney'>,
  rows: RowsOfContacts,
): boolean {
  return attorney !== null && !rows.has(attorney);
}

/** @param row of the dataset that the contact is, -1 for none; then its place is known */
function answerOf(
  { kind, place, interest, pairs }: Contact,
  dataset: AttorneyColumns,
  row: number,
) {
  const isSilent = pairs.low === null && pairs.expected === null && pairs.high === null;
  const asRow = {
    low: dataset.pairsLow[row] ?? Number.NaN,
    expected: dataset.pairsExpected[row] ?? Number.NaN,
    high: dataset.pairsHigh[row] ?? Number.NaN,
  };
  const asSaid = {
    low: pairs.low ?? Number.NaN,
    expected: pairs.expected ?? Number.NaN,
    high: pairs.high ?? Number.NaN,
  };
  return {
    kind: kind === 'office' ? ('office' as const) : ('attorney' as const),
    place: place ?? { latitude: dataset.latitude[row], longitude: dataset.longitude[row] },
    interest: interest === 'unknown' ? (dataset.interest[row] ?? interest) : interest,
    pairs: isSilent ? asRow : asSaid,
  };
}
