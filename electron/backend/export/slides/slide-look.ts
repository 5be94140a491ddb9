/** The look of the slides: inches on 16:9, and the light theme of the window (renderer/style/tokens.css). */
export const slideSize = { width: 13.333, height: 7.5 };

/** Where things lie on every slide. */
export const place = {
  left: 0.6,
  width: 12.133,
  titleTop: 0.42,
  titleHeight: 0.56,
  /** Under the title. */
  top: 1.16,
  /** Above the foot. */
  bottom: 6.88,
  footTop: 7.02,
  footHeight: 0.26,
};

export const colour = {
  ink: '16181C',
  ink2: '4D535D',
  ink3: '646A75',
  hairline: 'E3E6E9',
  hairlineStrong: 'CCD1D7',
  bar: '5D6571',
  range: 'B9BFC8',
  accent: '0A6A60',
  ground: 'FFFFFF',
};

/**
 * Arial is on every computer that opens slides, or a font of the same widths (Liberation Sans), so that
 * what was measured to fit fits there too; Inter, the window's font, would be put out for another one.
 */
export const fontFace = 'Arial';

/** Points. */
export const textSize = { foot: 10, small: 11, body: 12, lead: 16, title: 26, figure: 28 };
