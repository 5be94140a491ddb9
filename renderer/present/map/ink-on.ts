const darkInk = '#16181c';
const lightInk = '#ffffff';

/** Dark or light letters on a colour, whichever can be read better (WCAG contrast). */
export function inkOn(colour: string): string {
  const ground = luminance(colour);
  const onLight = (ground + 0.05) / (luminance(darkInk) + 0.05);
  const onDark = (luminance(lightInk) + 0.05) / (ground + 0.05);
  return onLight >= onDark ? darkInk : lightInk;
}

/** Relative luminance of '#rrggbb', 0..1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
