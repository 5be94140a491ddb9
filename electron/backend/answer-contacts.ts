import type { BackendEvents, EventName } from '../../data/api/events.ts';
import { answersOtherwise } from '../../data/contact/say-answer.ts';
import { findContact, readContacts, storeContacts } from './database/queries/contacts.ts';
import type { HandlersOf } from './handlers.ts';
import { tellCandidates, type ToldChange } from './tell-candidates.ts';

type ContactRequests = 'contacts' | 'saveContacts';

/** Answers what is asked about contacts; what they answer goes into the attorney supply at once. */
export function answerContacts(
  emit: (name: EventName & 'contacts', payload: BackendEvents['contacts']) => void,
): HandlersOf<ContactRequests> {
  let latest: ToldChange | null = null;
  return {
    contacts: ({ db }) => readContacts(db),
    saveContacts(workspace, { contacts, deleted }) {
      const { db } = workspace;
      const changes = [
        ...contacts.map((after) => ({ before: findContact(db, after.id), after })),
        ...deleted.map((id) => ({ before: findContact(db, id), after: null })),
      ].filter(({ before, after }) => answersOtherwise(before, after));
      const store = () => storeContacts(db, contacts, deleted);
      const figures = changes.length > 0;
      try {
        if (figures) latest = tellCandidates(workspace, changes, latest, store);
        else db.transaction(store).immediate();
      } catch (error) {
        // What was computed on the way holds answers that have not been kept.
        workspace.forgetSupply();
        throw error;
      }
      emit('contacts', { figures });
      return null;
    },
  };
}
