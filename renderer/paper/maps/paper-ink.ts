import { mapPalettes } from '../../map/map-palette.ts';

/** Drawings carry their colours and letters in themselves, so that they stay the same outside of a page. */
export const ink = { strong: '#16181c', quiet: '#4d535d', faint: '#646a75', line: '#8b929d' };
export const ground = '#ffffff';
/** Under the counties: water and what lies outside of the map. */
export const mapGround = '#f2f4f6';
/** Of counties that stand behind dots and circles. */
export const paleOpacity = 0.4;
export const palette = mapPalettes.light;

export const letters = {
  fontFamily: "'Inter Variable', Inter, Arial, 'Liberation Sans', sans-serif",
  fill: ink.quiet,
};

/** Letters that lie on a map stand off what is under them. */
export const halo = {
  paintOrder: 'stroke',
  stroke: ground,
  strokeWidth: 3,
  strokeLinejoin: 'round',
} as const;
