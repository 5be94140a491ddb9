import type { FeatureCollection } from 'geojson';
import type { AttorneyColumns } from '../../data/model/attorney.ts';
import type { Contact } from '../../data/model/contact.ts';
import { collection, pointFeature } from './features.ts';

/** Attorneys and offices with their position in the columns. */
export function attorneyFeatures({
  id,
  latitude,
  longitude,
}: Pick<AttorneyColumns, 'id' | 'latitude' | 'longitude'>): FeatureCollection {
  return collection(
    id.map((_, attorney) => pointFeature([longitude[attorney], latitude[attorney]], { attorney })),
  );
}

/** Organizations whose place is known, with what the card beside the pointer says of them. */
export function organizationFeatures(contacts: readonly Contact[]): FeatureCollection {
  return collection(
    contacts.flatMap(({ kind, name, city, state, organizationType, place }) => {
      if (kind !== 'organization' || place === null) return [];
      const where = [city, state].filter(Boolean).join(', ');
      const words = [where, organizationType].filter(Boolean).join(' · ');
      return [pointFeature([place.longitude, place.latitude], { name, words })];
    }),
  );
}
