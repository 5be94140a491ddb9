import { distanceKm, positionOf } from '../geo/earth.ts';
import { sayDistance } from '../words/distance.ts';
import type { AttorneyRow } from './rows.ts';
import type { ListedAttorneyRow } from './source-rows.ts';

interface Point {
  latitude: number;
  longitude: number;
}

/** What a list of attorneys is placed by. */
export interface AttorneyPlaces {
  /** Null where there is no table of them at all. */
  zipCentre: ((zip: string) => Point | null) | null;
  /** Postal code of the state in which a point lies; null where none is known. */
  stateAt(point: Point): string | null;
  /** Things with a city, a state and a place, such as schools and offices. */
  inCities: readonly (Point & { city: string; state: string })[];
}

/** What became of one attorney: placed, perhaps with a doubt; or not, and why. */
export type Placing =
  | { row: AttorneyRow; doubt: { code: string; what: string } | null }
  | { row: null; code: string; what: string };

/** A ZIP code centre this far from everything known in the city is the wrong ZIP code, or city. */
const farKm = 60;

/**
 * Places attorneys one by one, so that a list may be of any length: by their coordinates, else by the
 * centre of the ZIP code, else by what is known in the city. A place is never guessed.
 */
export class AttorneyPlacer {
  readonly #places: AttorneyPlaces;
  readonly #cities: ReadonlyMap<string, Point[]>;
  readonly #stateOfZip = new Map<string, string | null>();

  constructor(places: AttorneyPlaces) {
    this.#places = places;
    this.#cities = Map.groupBy(
      places.inCities.map(({ city, state, latitude, longitude }) => ({
        key: keyOfCity(city, state),
        latitude,
        longitude,
      })),
      ({ key }) => key,
    );
  }

  place(listed: ListedAttorneyRow): Placing {
    const { latitude, longitude, zip, city } = listed;
    if (latitude !== null && longitude !== null) {
      const point = { latitude, longitude };
      const state = listed.state || this.#places.stateAt(point);
      if (state === null) {
        return {
          row: null,
          code: 'not-placed',
          what: `${listed.name}: the place lies in no state`,
        };
      }
      return { row: finished(listed, state, point, 'coordinates'), doubt: null };
    }
    const byZip = this.#byZip(zip, listed.state);
    const inCity = city === '' ? undefined : this.#cities.get(keyOfCity(city, listed.state));
    if (typeof byZip !== 'string') {
      return {
        row: finished(listed, byZip.state, byZip.point, 'zip'),
        doubt: inCity === undefined ? null : doubtOf(byZip.point, inCity, `${zip}`),
      };
    }
    if (inCity === undefined) {
      const known = city === '' ? 'no city is given' : `nothing else is known in ${city}`;
      return { row: null, code: 'not-placed', what: `${listed.name}: ${byZip}, and ${known}` };
    }
    const row = finished(listed, listed.state, middleOf(inCity), 'city');
    if (zip === null || this.#places.zipCentre === null) return { row, doubt: null };
    const what = `cannot be used (${byZip}); the place is taken from what else is known in ${city}`;
    return { row, doubt: { code: 'placed-by-city', what } };
  }

  /** The centre of the ZIP code, or why it cannot be used. */
  #byZip(zip: string | null, state: string): { point: Point; state: string } | string {
    if (zip === null) return 'there is no ZIP code';
    if (this.#places.zipCentre === null) return 'there is no table of ZIP code centres';
    const point = this.#places.zipCentre(zip);
    if (point === null) {
      return `there is no area of the ZIP code ${zip}: a typing error, or post office boxes only`;
    }
    let stateThere = this.#stateOfZip.get(zip);
    if (stateThere === undefined) {
      stateThere = this.#places.stateAt(point);
      this.#stateOfZip.set(zip, stateThere);
    }
    if (state !== '' && stateThere !== null && stateThere !== state) {
      return `the ZIP code ${zip} lies in ${stateThere}`;
    }
    const known = state || stateThere;
    return known === null ? `the ZIP code ${zip} lies in no state` : { point, state: known };
  }
}

function keyOfCity(city: string, state: string): string {
  return `${city.toLowerCase().replace(/\s+/g, ' ')}, ${state}`;
}

function doubtOf(point: Point, inCity: readonly Point[], zip: string) {
  const from = positionOf(point.latitude, point.longitude);
  let nearest = Number.POSITIVE_INFINITY;
  for (const { latitude, longitude } of inCity) {
    nearest = Math.min(nearest, distanceKm(from, positionOf(latitude, longitude)));
  }
  if (nearest <= farKm) return null;
  return {
    code: 'zip-far-from-city',
    what: `lies ${sayDistance(nearest, 'miles')} from what is known in that city; it is placed by the ZIP code ${zip}, so check the address`,
  };
}

/** The middle value of the latitudes and of the longitudes: one outlier does not move it. */
function middleOf(points: readonly Point[]): Point {
  return {
    latitude: median(points.map(({ latitude }) => latitude)),
    longitude: median(points.map(({ longitude }) => longitude)),
  };
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function finished(
  listed: ListedAttorneyRow,
  state: string,
  { latitude, longitude }: Point,
  placedBy: AttorneyRow['placedBy'],
): AttorneyRow {
  return { id: stableId(listed), ...listed, state, latitude, longitude, placedBy };
}

/** From what tells one from another, so that an attorney keeps what is noted when the list grows. */
function stableId({ name, city, state, zip, latitude, longitude }: ListedAttorneyRow): string {
  const key = `${name}|${city}|${state}|${zip ?? ''}|${latitude ?? ''}|${longitude ?? ''}`;
  return hexOf(hash(key, 0x811c9dc5)) + hexOf(hash(key, 0x2f6b3a97));
}

function hexOf(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}

/** FNV-1a, mixed at the end. */
function hash(key: string, seed: number): number {
  let state = seed;
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return state ^ (state >>> 13);
}
