/** Light and dark ground; the system's setting decides. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * Fit in twelve classes, worst to best: amber to wine on a light ground, brown to cream on a dark one,
 * so that the better school is always the one further from the ground. Steps are even in OKLab.
 * Apart from every blue of `immigrantRamps` by at least 18 (CIEDE2000), for colour-blind eyes too;
 * a test holds it.
 */
export const fitRamps: Record<Theme, readonly string[]> = {
  light: [
    '#fbdc8f',
    '#f8c46e',
    '#f4ab4d',
    '#ec9240',
    '#e37933',
    '#d5612b',
    '#c64924',
    '#b13522',
    '#992520',
    '#81181f',
    '#68111d',
    '#4f0b1a',
  ],
  dark: [
    '#5e3320',
    '#763c24',
    '#8e4529',
    '#a5522c',
    '#bb602f',
    '#cf7034',
    '#de843e',
    '#ed9948',
    '#f4b060',
    '#fac777',
    '#fddc9e',
    '#fff0c4',
  ],
};

/** Immigrants of a county in five classes, fewest to most; the fewest lie close to the ground. */
export const immigrantRamps: Record<Theme, readonly string[]> = {
  light: ['#e4ebf3', '#bdd0e5', '#92b2d5', '#678fbe', '#416a9c'],
  dark: ['#222a33', '#2d4157', '#3a5c82', '#4c7aaa', '#689bd0'],
};

/**
 * The same blues in three to nine classes. From six on they reach one step further from the ground,
 * so that neighbours stay at least 5 apart (CIEDE2000), for colour-blind eyes too; a test holds it.
 */
export const areaRamps: Record<Theme, Record<number, readonly string[]>> = {
  light: {
    3: ['#e4ebf3', '#92b2d5', '#416a9c'],
    4: ['#e4ebf3', '#afc6e0', '#759bc6', '#416a9c'],
    5: ['#e4ebf3', '#bdd0e5', '#92b2d5', '#678fbe', '#416a9c'],
    6: ['#e4ebf3', '#bdd0e5', '#92b2d5', '#678fbe', '#416a9c', '#22446f'],
    7: ['#e4ebf3', '#c3d4e7', '#a0bcda', '#7ca0ca', '#5a83b3', '#3c6394', '#22446f'],
    8: ['#e4ebf3', '#c8d8e9', '#aac3de', '#8cadd2', '#6d94c1', '#517aaa', '#385f8f', '#22446f'],
    9: [
      '#e4ebf3',
      '#ccdaea',
      '#b2c8e1',
      '#97b6d7',
      '#7ca0ca',
      '#628aba',
      '#4a73a4',
      '#355b8b',
      '#22446f',
    ],
  },
  dark: {
    3: ['#222a33', '#3a5c82', '#689bd0'],
    4: ['#222a33', '#314a65', '#46709c', '#689bd0'],
    5: ['#222a33', '#2d4157', '#3a5c82', '#4c7aaa', '#689bd0'],
    6: ['#222a33', '#2d4157', '#3a5c82', '#4c7aaa', '#689bd0', '#97c2ee'],
    7: ['#222a33', '#2b3d51', '#365373', '#436b96', '#5585b7', '#70a1d5', '#97c2ee'],
    8: ['#222a33', '#2a3a4c', '#334c69', '#3d6088', '#4976a4', '#5c8dc0', '#75a6d9', '#97c2ee'],
    9: [
      '#222a33',
      '#293849',
      '#304861',
      '#38597c',
      '#436b96',
      '#4f7eaf',
      '#6193c6',
      '#7aaadb',
      '#97c2ee',
    ],
  },
};

/** Colours of so many classes; of fewer than three, those furthest apart. */
export function areaColours(
  ramps: Record<number, readonly string[]>,
  classes: number,
): readonly string[] {
  if (classes >= 3) return ramps[classes];
  const [first, middle, last] = ramps[3];
  return classes === 1 ? [middle] : [first, last];
}

/**
 * Immigrants to the blue and attorneys to the green, both to the darkest (on a dark ground
 * the lightest): row by row from no attorneys to most, in a row from fewest immigrants to most; the
 * fourth row is of areas whose attorneys are not known. All are at least 4.5 apart (CIEDE2000), to
 * colour-blind eyes as well; a test holds it.
 */
export const twoWayRamps: Record<Theme, readonly string[]> = {
  light: [
    '#e1eff8',
    '#96c8ff',
    '#5c77b5',
    '#afcbc3',
    '#839dcc',
    '#2b4d86',
    '#54978d',
    '#526e6e',
    '#333154',
    '#eaeee9',
    '#a4acb0',
    '#827a75',
  ],
  dark: [
    '#1f2633',
    '#35588b',
    '#5772a6',
    '#507068',
    '#7196cc',
    '#92babe',
    '#599187',
    '#84ceec',
    '#b0e9f0',
    '#262429',
    '#525659',
    '#7c7579',
  ],
};

/**
 * Lower bounds of the fit classes from the second on. Under the default profile each class from 40 on
 * holds about 90 schools of 4,000 and more undergraduates, and what lies below is not in question.
 * Fixed, so that a colour means the same in every ranking.
 */
export const fitBreaks = [40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90] as const;

/** Class of a fit (0-100), 0 the worst; -1 where the fit is unknown. */
export function fitClass(fit: number): number {
  if (Number.isNaN(fit)) return -1;
  let above = 0;
  while (above < fitBreaks.length && fit >= fitBreaks[above]) above++;
  return above;
}
