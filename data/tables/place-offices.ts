import { distanceKm, positionOf } from '../geo/earth.ts';
import type { Finding } from '../model/finding.ts';
import type { Joined } from './join-counties.ts';
import { sayDistance } from '../words/distance.ts';
import type { AttorneyRow } from './rows.ts';
import type { OfficeRow } from './source-rows.ts';

interface Point {
  latitude: number;
  longitude: number;
}

/** What offices are placed by. */
export interface Places {
  zipCentres: ReadonlyMap<string, Point>;
  /** Postal code of the state in which a point lies; null where none is known. */
  stateAt(point: Point): string | null;
  /** Things with a city, a state and a place, such as schools. */
  inCities: readonly (Point & { city: string; state: string })[];
}

/** A ZIP code centre this far from everything known in the city is the wrong ZIP code, or city. */
const farKm = 60;

/**
 * Places offices by the centre of their ZIP code. Where that is none, or lies in another state, the
 * place is that of other offices of the city, else of its schools; else the office is refused:
 * a place is never guessed.
 */
export function placeOffices(
  offices: readonly OfficeRow[],
  lines: readonly number[],
  places: Places,
): Joined<AttorneyRow> {
  const findings: Finding[] = [];
  const byZip = offices.map((office) => centreOfZip(office, places));
  const officesInCity = pointsOfCities(
    offices.flatMap(({ city, state }, i) => {
      const point = byZip[i];
      return point === null ? [] : [{ city, state, ...point }];
    }),
  );
  const schoolsInCity = pointsOfCities(places.inCities);
  const ids = new Set<string>();
  const rows: AttorneyRow[] = [];
  for (const [i, office] of offices.entries()) {
    const say = (code: string, severity: Finding['severity'], what: string): void => {
      findings.push({
        code,
        severity,
        row: lines[i],
        column: 'zip',
        value: office.zip,
        message: `Line ${lines[i]}: ${office.name}, ${office.city}, ${office.state}: ${what}.`,
      });
    };
    const cityKey = keyOfCity(office);
    const schools = schoolsInCity.get(cityKey);
    let point = byZip[i];
    let placedBy: AttorneyRow['placedBy'] = 'zip';
    if (point === null) {
      placedBy = 'city';
      const why = whyNotByZip(office, places);
      const others = officesInCity.get(cityKey);
      if (others !== undefined) {
        point = middleOf(others);
        say(
          'placed-by-city',
          'warning',
          `${why}, so it is placed by the other offices of the city`,
        );
      } else if (schools !== undefined) {
        point = middleOf(schools);
        say('placed-by-city', 'warning', `${why}, so it is placed by the schools of the city`);
      } else {
        say(
          'not-placed',
          'error',
          `${why}, and nothing else is known in the city; it was not taken`,
        );
        continue;
      }
    } else if (schools !== undefined) {
      const awayKm = nearestKm(point, schools);
      if (awayKm > farKm) {
        say(
          'zip-far-from-city',
          'warning',
          `the ZIP code ${office.zip} lies ${sayDistance(awayKm, 'miles')} from the schools of that city; it is placed by the ZIP code, so check the address`,
        );
      }
    }
    rows.push({
      id: freshId(office, ids),
      name: office.name,
      kind: 'office',
      city: office.city,
      state: office.state,
      zip: office.zip,
      latitude: point.latitude,
      longitude: point.longitude,
      placedBy,
      interest: 'unknown',
      pairsLow: null,
      pairsExpected: null,
      pairsHigh: null,
    });
  }
  return { rows, findings };
}

function centreOfZip({ zip, state }: OfficeRow, places: Places): Point | null {
  const centre = zip === null ? undefined : places.zipCentres.get(zip);
  if (centre === undefined) return null;
  const stateThere = places.stateAt(centre);
  if (stateThere !== null && stateThere !== state) return null;
  return { latitude: centre.latitude, longitude: centre.longitude };
}

function whyNotByZip({ zip }: OfficeRow, places: Places): string {
  if (zip === null) return 'it has no ZIP code';
  const centre = places.zipCentres.get(zip);
  return centre === undefined
    ? `there is no area of the ZIP code ${zip} (a typing error, or post office boxes only)`
    : `the ZIP code ${zip} lies in ${places.stateAt(centre)}`;
}

function keyOfCity({ city, state }: { city: string; state: string }): string {
  return `${city.toLowerCase()}, ${state}`;
}

function pointsOfCities(
  located: readonly (Point & { city: string; state: string })[],
): Map<string, Point[]> {
  return Map.groupBy(located, keyOfCity);
}

/** The middle value of the latitudes and of the longitudes: one outlier does not move it. */
function middleOf(points: readonly Point[]): Point {
  return {
    latitude: median(points.map((point) => point.latitude)),
    longitude: median(points.map((point) => point.longitude)),
  };
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function nearestKm(from: Point, to: readonly Point[]): number {
  const start = positionOf(from.latitude, from.longitude);
  const distances = to.map(({ latitude, longitude }) =>
    distanceKm(start, positionOf(latitude, longitude)),
  );
  return Math.min(...distances);
}

/** From ZIP code and name, so that an office keeps what is noted on it when the roster changes. */
function freshId({ name, zip, state }: OfficeRow, taken: Set<string>): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = `doj-${zip ?? state.toLowerCase()}-${words.slice(0, 40).replace(/-$/, '')}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
