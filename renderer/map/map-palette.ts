import { fitRamps, immigrantRamps, type Theme } from '../style/ramps.ts';

/** Colours of the map on one ground. The ground itself is the page's --surface-map. */
export interface MapPalette {
  fit: readonly string[];
  immigrants: readonly string[];
  /** Land where counties are not coloured, and the lines of the hatching for counties without a figure. */
  land: string;
  hatch: string;
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
    land: '#e5e9ee',
    hatch: '#aab3be',
    countyBorder: '#ffffff',
    stateBorder: '#ffffff',
    coast: '#a9b6c4',
    metro: '#44546a',
    ink: '#16181c',
    paper: '#ffffff',
    circleEdge: '#ffffff',
    faint: '#7d8591',
    attorney: '#0f6b5c',
    candidate: '#0a6a60',
    stateLabel: '#66758a',
    metroLabel: '#2b333f',
    countyLabel: '#435166',
  },
  dark: {
    fit: fitRamps.dark,
    immigrants: immigrantRamps.dark,
    land: '#1d2128',
    hatch: '#474f5a',
    countyBorder: '#101215',
    stateBorder: '#0c0e11',
    coast: '#3d4652',
    metro: '#a9b8cc',
    ink: '#f6f8fa',
    paper: '#0c0e11',
    circleEdge: '#101215',
    faint: '#8b93a0',
    attorney: '#6fd3c0',
    candidate: '#57c4b4',
    stateLabel: '#8a9ab0',
    metroLabel: '#dfe5ec',
    countyLabel: '#c6d0dd',
  },
};
