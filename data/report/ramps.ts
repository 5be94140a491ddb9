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
