import type { Position } from 'geojson';

/** The parts of the country that are drawn each in a projection of its own. */
const parts = ['contiguous', 'alaska', 'hawaii', 'puerto rico'] as const;
export type Part = (typeof parts)[number];

interface Conic {
  /** Parallels of true scale, and the centre, in degrees. */
  parallels: [number, number];
  centre: [longitude: number, latitude: number];
  /** How much larger than the contiguous states it is drawn, and where its centre lies. */
  scale: number;
  at: [x: number, y: number];
}

/** Albers' equal-area conics: areas stay true, and the states look as people know them. */
const conics: Record<Part, Conic> = {
  contiguous: { parallels: [29.5, 45.5], centre: [-96, 38.7], scale: 1, at: [0, 0] },
  alaska: { parallels: [55, 65], centre: [-154, 62.5], scale: 0.33, at: [-0.31, 0.2] },
  hawaii: { parallels: [8, 18], centre: [-157.4, 20.6], scale: 1, at: [-0.185, 0.222] },
  'puerto rico': { parallels: [8, 18], centre: [-66.4, 18.2], scale: 1.5, at: [0.33, 0.235] },
};

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Degrees to the plane: earth radii from the middle of the contiguous states, x east and y south. */
export function projectUs(part: Part, [longitude, latitude]: Position): [x: number, y: number] {
  const { n, c, radius, scale, at, meridian } = made[part];
  const rho = Math.sqrt(c - 2 * n * Math.sin(radians(latitude))) / n;
  const angle = n * radians(longitude - meridian);
  return [at[0] + scale * rho * Math.sin(angle), at[1] - scale * (radius - rho * Math.cos(angle))];
}

const made = Object.fromEntries(parts.map((part) => [part, make(conics[part])])) as Record<
  Part,
  ReturnType<typeof make>
>;

function make({ parallels, centre, scale, at }: Conic) {
  const [south, north] = parallels.map((parallel) => Math.sin(radians(parallel)));
  const n = (south + north) / 2;
  const c = Math.cos(radians(parallels[0])) ** 2 + 2 * n * south;
  const radius = Math.sqrt(c - 2 * n * Math.sin(radians(centre[1]))) / n;
  return { n, c, radius, scale, at, meridian: centre[0] };
}

/** The part that a county lies in, by its FIPS code; null for islands that are not drawn. */
export function partOfCounty(fips: string): Part | null {
  const state = fips.slice(0, 2);
  if (state === '02') return 'alaska';
  if (state === '15') return 'hawaii';
  if (state === '72') return 'puerto rico';
  return Number(state) < 60 ? 'contiguous' : null;
}

/** The part that a place lies in; null where it is not drawn. */
export function partOfPlace([longitude, latitude]: Position): Part | null {
  if (latitude > 50 && longitude < -129) return 'alaska';
  if (latitude < 23 && longitude < -154 && longitude > -161) return 'hawaii';
  if (latitude < 19 && longitude > -68 && longitude < -65) return 'puerto rico';
  const contiguous = latitude > 24 && latitude < 50 && longitude > -125 && longitude < -66;
  return contiguous ? 'contiguous' : null;
}

/** West, north, east, south in the plane. */
export type Frame = [west: number, north: number, east: number, south: number];

/** The country with its insets. */
const wholeCountry: Frame = [-0.375, -0.225, 0.365, 0.262];

/** Less than this is not shown, in earth radii: about 600 miles across. */
const leastWidth = 0.15;
/** Room around the places, as a share of what they take up. */
const margin = 0.22;

/** What to show for some places: their part of the country, or all of it where they lie far apart. */
export function frameOf(places: readonly Position[], aspect: number): Frame {
  const drawn = places.map((place) => ({ place, part: partOfPlace(place) }));
  const elsewhere = drawn.some(({ part }) => part !== 'contiguous');
  const points = drawn.flatMap(({ place, part }) =>
    part === null ? [] : [projectUs(part, place)],
  );
  if (elsewhere || points.length === 0) return fitted(wholeCountry, aspect);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const room = margin * Math.max(east - west, (south - north) * aspect, leastWidth);
  const frame = fitted([west - room, north - room, east + room, south + room], aspect);
  const whole = fitted(wholeCountry, aspect);
  return frame[2] - frame[0] > 0.8 * (whole[2] - whole[0]) ? whole : frame;
}

/** The frame made wider or higher to the shape of the picture. */
function fitted([west, north, east, south]: Frame, aspect: number): Frame {
  const width = Math.max(east - west, (south - north) * aspect, leastWidth);
  const height = width / aspect;
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
