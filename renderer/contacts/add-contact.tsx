import { useRef, useState } from 'react';
import { type ContactKind, contactKinds } from '../../data/model/contact.ts';
import { contactKindWords } from '../../data/words/contact-words.ts';
import { Button } from '../ui/button.tsx';
import { NameForm } from '../ui/name-form.tsx';
import { addContact } from './edit-contact.ts';

/** Adds a contact of a kind: it begins with the name. Two may have the same. */
export function AddContact() {
  const [kind, setKind] = useState<ContactKind | null>(null);
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
          setKind(null);
          requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
        }}
      />
    );
  }
  return (
    <div ref={place}>
      {contactKinds.map((one) => (
        <Button key={one} onClick={() => setKind(one)}>
          Add {contactKindWords[one].one.toLowerCase()}…
        </Button>
      ))}
    </div>
  );
}
