import { kmPerMile } from '../../../data/geo/earth.ts';
import { albers, type ProjectKm } from './albers.ts';

/** A part of the country with a box of its own on the sheet. */
interface Panel {
  name: string;
  project: ProjectKm;
  /** Places that tell how large the part is, [longitude, latitude]. */
  corners: readonly (readonly [number, number])[];
  /** Where its box lies, in shares of the sheet: left, top, width, height. */
  box: readonly [number, number, number, number];
}

/** Parallels as the US Geological Survey takes them for each part. */
const contiguous: Panel = {
  name: 'contiguous states',
  project: albers({ parallels: [29.5, 45.5], middle: [-96, 37.5] }),
  corners: [
    [-124.8, 48.4],
    [-124.5, 40.3],
    [-117.1, 32.5],
    [-97.2, 25.8],
    [-80.9, 24.5],
    [-66.9, 44.8],
    [-69.2, 47.5],
    [-95.2, 49.4],
  ],
  box: [0.01, 0.01, 0.9, 0.97],
};
const alaska: Panel = {
  name: 'Alaska',
  project: albers({ parallels: [55, 65], middle: [-154, 60] }),
  corners: [
    [-172, 63],
    [-168, 53],
    [-130, 55],
    [-141, 70],
    [-156, 71.4],
    [-176, 52],
  ],
  box: [0, 0.74, 0.19, 0.26],
};
const hawaii: Panel = {
  name: 'Hawaii',
  project: albers({ parallels: [8, 18], middle: [-157.5, 20.5] }),
  corners: [
    [-160.3, 21.8],
    [-154.8, 19.5],
    [-155.7, 18.9],
    [-159.5, 22.3],
  ],
  box: [0.2, 0.86, 0.12, 0.13],
};
const puertoRico: Panel = {
  name: 'Puerto Rico',
  project: albers({ parallels: [8, 18], middle: [-66.2, 18.2] }),
  corners: [
    [-67.95, 18.1],
    [-64.5, 18.35],
    [-65.6, 17.65],
    [-66.1, 18.55],
  ],
  box: [0.88, 0.91, 0.1, 0.07],
};

/** By the first two digits of a county's FIPS code; all others lie in the contiguous states. */
const panelOfState: Record<string, Panel | null> = {
  '02': alaska,
  '15': hawaii,
  '72': puertoRico,
  '78': puertoRico,
  // Guam, Samoa and the Northern Marianas lie beyond the sheet.
  '60': null,
  '66': null,
  '69': null,
};

type Point = (longitude: number, latitude: number) => [x: number, y: number];

/** The country on a sheet: Alaska, Hawaii and Puerto Rico stand in boxes at scales of their own. */
export interface CountryFrame {
  /** Null for a county of a part that is not on the sheet. */
  projectCounty(county: string): Point | null;
  /** Null for a place that is not on the sheet. */
  projectPlace(longitude: number, latitude: number): [x: number, y: number] | null;
  /** Of the contiguous states. */
  pixelsPerMile: number;
}

export function frameCountry(width: number, height: number): CountryFrame {
  const parts = new Map(
    [contiguous, alaska, hawaii, puertoRico].map((panel) => [panel, place(panel, width, height)]),
  );
  const inPanel = (panel: Panel) => parts.get(panel)?.point ?? null;
  return {
    projectCounty(county) {
      const panel = panelOfState[county.slice(0, 2)];
      return panel === null ? null : inPanel(panel ?? contiguous);
    },
    projectPlace(longitude, latitude) {
      const panel = panelOfPlace(longitude, latitude);
      return panel && (inPanel(panel)?.(longitude, latitude) ?? null);
    },
    pixelsPerMile: (parts.get(contiguous)?.pixelsPerKm ?? 0) * kmPerMile,
  };
}

function panelOfPlace(longitude: number, latitude: number): Panel | null {
  if (latitude > 50.5 && (longitude < -129 || longitude > 170)) return alaska;
  if (latitude < 23.5 && longitude < -153 && longitude > -162) return hawaii;
  if (latitude < 19 && longitude > -68.5 && longitude < -64) return puertoRico;
  return longitude > -126 && longitude < -66 && latitude > 24 && latitude < 50 ? contiguous : null;
}

/** The panel in the middle of its box, as large as it fits. */
function place({ project, corners, box }: Panel, width: number, height: number) {
  const points = corners.map(([longitude, latitude]) => project(longitude, latitude));
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [top, bottom] = rangeOf(points.map(([, y]) => y));
  const [boxWidth, boxHeight] = [box[2] * width, box[3] * height];
  const pixelsPerKm = Math.min(boxWidth / (right - left), boxHeight / (bottom - top));
  const x0 = box[0] * width + boxWidth / 2 - ((left + right) / 2) * pixelsPerKm;
  const y0 = box[1] * height + boxHeight / 2 - ((top + bottom) / 2) * pixelsPerKm;
  const point: Point = (longitude, latitude) => {
    const [x, y] = project(longitude, latitude);
    return [x0 + x * pixelsPerKm, y0 + y * pixelsPerKm];
  };
  return { point, pixelsPerKm };
}

function rangeOf(numbers: number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
