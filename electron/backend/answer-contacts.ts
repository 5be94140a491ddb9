import type { EventName } from '../../data/api/contract.ts';
import { ProblemError } from '../../data/model/problem.ts';
import {
  readAttorneyContacts,
  readFeeSchedule,
  readOrganizations,
  removeAttorneyContact,
  removeOrganization,
  storeAttorneyContact,
  storeFeeSchedule,
  storeOrganization,
} from './database/queries/contacts.ts';
import type { HandlersOf } from './handlers.ts';

type ContactRequests =
  | 'contacts'
  | 'saveAttorneyContact'
  | 'deleteAttorneyContact'
  | 'saveOrganization'
  | 'deleteOrganization'
  | 'feeSchedule'
  | 'saveFeeSchedule';

/** Answers what is asked about the people to work with, and about fees. */
export function answerContacts(
  emit: (name: EventName & 'datasets', payload: Record<string, never>) => void,
): HandlersOf<ContactRequests> {
  return {
    contacts: ({ db }) => ({
      attorneys: readAttorneyContacts(db),
      organizations: readOrganizations(db),
    }),
    saveAttorneyContact(workspace, { contact }) {
      storeAttorneyContact(workspace.db, contact);
      // The supply of every school within reach is another one now.
      workspace.forget();
      emit('datasets', {});
      return null;
    },
    deleteAttorneyContact(workspace, { attorney }) {
      if (!removeAttorneyContact(workspace.db, attorney)) {
        throw new ProblemError('contact-unknown', 'There is no such contact in this workspace.');
      }
      workspace.forget();
      emit('datasets', {});
      return null;
    },
    saveOrganization({ db }, { organization }) {
      storeOrganization(db, organization);
      return null;
    },
    deleteOrganization({ db }, { id }) {
      if (!removeOrganization(db, id)) {
        throw new ProblemError(
          'organization-unknown',
          'There is no such organization in this workspace.',
        );
      }
      return null;
    },
    feeSchedule: ({ db }) => readFeeSchedule(db),
    saveFeeSchedule({ db }, { schedule }) {
      storeFeeSchedule(db, schedule);
      return null;
    },
  };
}
