import { useEffect, useRef } from 'react';
import { contactKinds } from '../../data/model/contact.ts';
import { contactKindWords } from '../../data/words/contact-words.ts';
import { Button } from '../ui/button.tsx';
import { NameForm } from '../ui/name-form.tsx';
import { useContactsView } from './contacts-store.ts';
import { addContact } from './edit-contact.ts';

/** Adds a contact of a kind: it begins with the name. Two may have the same. */
export function AddContact() {
  const kind = useContactsView(({ adding }) => adding);
  // What was begun is not begun anew when one comes back.
  useEffect(() => () => useContactsView.setState({ adding: null }), []);
  const place = useRef<HTMLDivElement>(null);
  if (kind !== null) {
    const noun = contactKindWords[kind].one.toLowerCase();
    return (
      <NameForm
        noun={noun}
        label={`Name of the ${noun}`}
        done="Add"
        taken={[]}
        keep={(name) => addContact(kind, name)}
        onClose={() => {
          useContactsView.setState({ adding: null });
          requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
        }}
      />
    );
  }
  return (
    <div ref={place}>
      {contactKinds.map((one) => (
        <Button key={one} onClick={() => useContactsView.setState({ adding: one })}>
          Add {contactKindWords[one].one.toLowerCase()}…
        </Button>
      ))}
    </div>
  );
}
