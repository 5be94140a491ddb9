import { readPlace } from '../../data/contact/read-place.ts';
import { placeOfCity } from '../../data/contact/place-of-city.ts';
import type { Contact } from '../../data/model/contact.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { editContact } from './edit-contact.ts';
import styles from './place-fields.module.css';

/** Where a contact is: typed as degrees, by its city, or as the school that is looked at. */
export function PlaceFields({ contact }: { contact: Contact }) {
  const atlas = useRanked((ranked) => ranked.atlas);
  const school = useView((view) => view.selected);
  const kept = contact.place === null ? '' : write(contact.place);
  const set = (place: Contact['place']) => editContact(contact, 'place', { place });
  const { draft, problem, change } = useDraft(
    kept,
    (text) =>
      text.trim() === '' || readPlace(text) !== null
        ? null
        : 'Type latitude and longitude in degrees, such as 41.82, -71.41; the place before is kept.',
    (text) => set(readPlace(text)),
  );
  const byCity = placeOfCity(atlas, contact.city, contact.state);
  const { schools } = atlas;
  return (
    <div className={styles.place}>
      <TextBox
        label="Latitude and longitude"
        placeholder="41.82, -71.41"
        most={60}
        value={draft}
        problem={problem}
        onChange={change}
      />
      <div>
        {byCity !== null && (
          <Button onClick={() => set(byCity)}>
            In the middle of {contact.city}, {contact.state}
          </Button>
        )}
        {school >= 0 && (
          <Button
            onClick={() =>
              set({ latitude: schools.latitude[school], longitude: schools.longitude[school] })
            }
          >
            Beside {schools.name[school]}
          </Button>
        )}
      </div>
    </div>
  );
}

/** To a thousandth of a degree: a hundred metres. */
function write({ latitude, longitude }: NonNullable<Contact['place']>): string {
  return `${round(latitude)}, ${round(longitude)}`;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
