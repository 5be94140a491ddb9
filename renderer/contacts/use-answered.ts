import { useMemo } from 'react';
import {
  type AnsweredAttorneys,
  answeredAttorneys,
  type RowsOfContacts,
  rowsOfContacts,
} from '../../data/contact/answered-attorneys.ts';
import { useContacts } from '../state/contact-store.ts';
import { useRanked } from '../state/ranking-store.ts';

/** The attorneys of the dataset in use with what contacts answered. */
export function useAnswered(): AnsweredAttorneys {
  const attorneys = useRanked(({ atlas }) => atlas.attorneys);
  const contacts = useContacts();
  return useMemo(() => answeredAttorneys(attorneys, contacts), [attorneys, contacts]);
}

/** The rows of the dataset in use that are a contact's. */
export function useRowsOfContacts(): RowsOfContacts {
  const ids = useRanked(({ atlas }) => atlas.attorneys.id);
  const contacts = useContacts();
  return useMemo(() => rowsOfContacts(ids, contacts), [ids, contacts]);
}
