import { type Contact, type ContactKind, contactKinds } from '../../data/model/contact.ts';
import { type OrganizationType, organizationTypes } from '../../data/model/evidence.ts';
import { nameOfState } from '../../data/tables/states.ts';
import { contactKindWords } from '../../data/words/contact-words.ts';
import fields from '../candidate/field-grid.module.css';
import { statesOf } from '../ranking/state-names.ts';
import { SelectBox } from '../ui/select-box.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { editContact } from './edit-contact.ts';
import { PlaceFields } from './place-fields.tsx';

const states = [
  { value: '', label: 'State unknown' },
  ...statesOf([...nameOfState.keys()]).map(({ code, name }) => ({ value: code, label: name })),
];

const texts = [
  { field: 'role', label: 'Role', most: 200 },
  { field: 'organization', label: 'Organization', most: 200 },
  { field: 'email', label: 'E-mail', most: 200 },
  { field: 'phone', label: 'Telephone', most: 60 },
  { field: 'city', label: 'City', most: 120 },
] as const;

/** Name, kind and address of a contact, and where it is. */
export function IdentityFields({ contact }: { contact: Contact }) {
  return (
    <div className={fields.grid}>
      <span className={fields.label}>Name</span>
      <NameBox contact={contact} />
      <span className={fields.label}>Kind</span>
      <SelectBox
        label={`Kind of ${contact.name}`}
        options={contactKinds.map((kind) => ({
          value: kind,
          label: contactKindWords[kind].one,
        }))}
        value={contact.kind}
        onChange={(kind) => editContact(contact, 'kind', asKind(contact, kind as ContactKind))}
      />
      {contact.organizationType !== null && (
        <>
          <span className={fields.label}>Type</span>
          <SelectBox
            label={`Type of ${contact.name}`}
            options={organizationTypes.map((type) => ({ value: type, label: type }))}
            value={contact.organizationType}
            onChange={(type) =>
              editContact(contact, 'type', { organizationType: type as OrganizationType })
            }
          />
        </>
      )}
      {texts.map(({ field, label, most }) => (
        <TextField key={field} contact={contact} field={field} label={label} most={most} />
      ))}
      <span className={fields.label}>State</span>
      <SelectBox
        label={`State of ${contact.name}`}
        options={states}
        value={contact.state}
        onChange={(state) => editContact(contact, 'state', { state })}
      />
      <span className={fields.label}>Place</span>
      <PlaceFields contact={contact} />
    </div>
  );
}

/** A name is never empty: while it is, the one before is kept. */
function NameBox({ contact }: { contact: Contact }) {
  const { draft, problem, change } = useDraft(
    contact.name,
    (name) => (name.trim() === '' ? 'A contact has a name; the one before is kept.' : null),
    (name) => editContact(contact, 'name', { name }),
  );
  return (
    <div>
      <TextBox
        label="Name of the contact"
        most={200}
        value={draft}
        problem={problem}
        onChange={change}
      />
    </div>
  );
}

interface TextProps {
  contact: Contact;
  field: (typeof texts)[number]['field'];
  label: string;
  most: number;
}

function TextField({ contact, field, label, most }: TextProps) {
  return (
    <>
      <span className={fields.label}>{label}</span>
      <TextBox
        label={`${label} of ${contact.name}`}
        most={most}
        value={contact[field]}
        onChange={(text) => editContact(contact, label.toLowerCase(), { [field]: text })}
      />
    </>
  );
}

/** An organization is no row of the attorneys, and only an organization is of a type. */
function asKind(contact: Contact, kind: ContactKind): Partial<Contact> {
  return kind === 'organization'
    ? { kind, attorney: null, organizationType: contact.organizationType ?? 'other nonprofit' }
    : { kind, organizationType: null };
}
