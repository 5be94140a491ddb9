import { create } from 'zustand';
import type { ContactKind } from '../../data/model/contact.ts';
import { useView } from '../state/view-store.ts';

/** What of the contacts is shown. */
interface ContactsOnView {
  /** Id of the one that stands open; null for none. */
  open: string | null;
  search: string;
  kind: ContactKind | null;
  /** Of which kind one is being added, by its name first; null for none. */
  adding: ContactKind | null;
}

export const useContactsView = create<ContactsOnView>()(() => ({
  open: null,
  search: '',
  kind: null,
  adding: null,
}));

/** Leads to a contact from elsewhere in the window. */
export function openContact(id: string): void {
  useContactsView.setState({ open: id, search: '', kind: null });
  useView.getState().show('contacts');
}
