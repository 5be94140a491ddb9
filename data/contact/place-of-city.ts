import type { Atlas } from '../model/atlas.ts';
import type { Contact } from '../model/contact.ts';

/**
 * The middle of the schools and of the attorneys that lie in a city, in WGS84 degrees: near enough for
 * a distance in miles. Null where the datasets have nothing there.
 */
export function placeOfCity(
  { schools, attorneys }: Pick<Atlas, 'schools' | 'attorneys'>,
  city: string,
  state: string,
): Contact['place'] {
  const wanted = city.trim().toLowerCase();
  if (wanted === '' || state === '') return null;
  let count = 0;
  let latitude = 0;
  let longitude = 0;
  for (const places of [schools, attorneys]) {
    for (let i = 0; i < places.city.length; i++) {
      if (places.state[i] !== state || places.city[i].toLowerCase() !== wanted) continue;
      count++;
      latitude += places.latitude[i];
      longitude += places.longitude[i];
    }
  }
  return count === 0 ? null : { latitude: latitude / count, longitude: longitude / count };
}
