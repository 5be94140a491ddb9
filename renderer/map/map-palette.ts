import { areaRamps, fitRamps, immigrantRamps, type Theme, twoWayRamps } from '../style/ramps.ts';

/** Colours of the map on one ground. The ground itself is the page's --surface-map. */
export interface MapPalette {
  fit: readonly string[];
  immigrants: readonly string[];
  /** Areas in three to nine classes of one figure, and by immigrants and attorneys at once. */
  areas: Record<number, readonly string[]>;
  twoWay: readonly string[];
  /** Land where counties are not coloured, and the lines of the hatching for counties without a figure. */
  land: string;
  hatch: string;
  /** Land outside metros where metros are coloured. */
  outside: string;
  /** Lines over the colour of an area whose figure has a wide margin, and beside them on dark (light) colours. */
  wide: string;
  wideEdge: string;
  /** Dots of demand points. */
  tract: string;
  countyBorder: string;
  stateBorder: string;
  coast: string;
  metro: string;
  /** Selection and partners. */
  ink: string;
  /** Around ink and letters, so that they stand off what lies under them. */
  paper: string;
  /** Around circles, so that neighbours do not run into each other. */
  circleEdge: string;
  /** Schools without a rank. */
  faint: string;
  attorney: string;
  organization: string;
  /** Schools on the shortlist: the accent of the interface. */
  candidate: string;
  stateLabel: string;
  metroLabel: string;
  countyLabel: string;
}

export const mapPalettes: Record<Theme, MapPalette> = {
  light: {
    fit: fitRamps.light,
    immigrants: immigrantRamps.light,
    areas: areaRamps.light,
    twoWay: twoWayRamps.light,
    land: '#e5e9ee',
    hatch: '#aab3be',
    outside: '#f8f9fa',
    wide: 'rgba(22, 24, 28, 0.36)',
    wideEdge: 'rgba(255, 255, 255, 0.4)',
    tract: '#16335c',
    countyBorder: '#ffffff',
    stateBorder: '#ffffff',
    coast: '#a9b6c4',
    metro: '#44546a',
    ink: '#16181c',
    paper: '#ffffff',
    circleEdge: '#ffffff',
    faint: '#7d8591',
    attorney: '#0f6b5c',
    organization: '#5b3a8c',
    candidate: '#0a6a60',
    stateLabel: '#66758a',
    metroLabel: '#2b333f',
    countyLabel: '#435166',
  },
  dark: {
    fit: fitRamps.dark,
    immigrants: immigrantRamps.dark,
    areas: areaRamps.dark,
    twoWay: twoWayRamps.dark,
    land: '#1d2128',
    hatch: '#474f5a',
    outside: '#16181c',
    wide: 'rgba(246, 248, 250, 0.32)',
    wideEdge: 'rgba(12, 14, 17, 0.5)',
    tract: '#cfe4fb',
    countyBorder: '#101215',
    stateBorder: '#0c0e11',
    coast: '#3d4652',
    metro: '#a9b8cc',
    ink: '#f6f8fa',
    paper: '#0c0e11',
    circleEdge: '#101215',
    faint: '#8b93a0',
    attorney: '#6fd3c0',
    organization: '#c9b2f0',
    candidate: '#57c4b4',
    stateLabel: '#8a9ab0',
    metroLabel: '#dfe5ec',
    countyLabel: '#c6d0dd',
  },
};
