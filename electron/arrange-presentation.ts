import type { Rectangle } from './window-bounds.ts';

interface ArrangedDisplay {
  id: number;
  bounds: Rectangle;
  /** Without what the system keeps for its bars. */
  workArea: Rectangle;
}

/** Which window shows what, and where. */
export type Arrangement =
  | { mainWindow: 'pages' }
  | {
      mainWindow: 'presenter view';
      /** The window of the pages: over a whole display, or free to be moved and shared. */
      pages: { bounds: Rectangle; fullScreen: boolean };
    };

/**
 * With one display the pages fill it. With more the pages take another display than the one that the
 * main window is on (the largest of them), and the main window keeps the presenter view. Asked for
 * the presenter view on one display, the pages get a window that can be moved or shared in a call.
 * @param home id of the display that the main window is on
 */
export function arrangePresentation(
  displays: readonly ArrangedDisplay[],
  home: number,
  presenterView: boolean,
): Arrangement {
  const others = displays.filter(({ id }) => id !== home);
  if (others.length > 0) {
    const area = ({ bounds }: ArrangedDisplay) => bounds.width * bounds.height;
    const widest = others.reduce((best, one) => (area(one) > area(best) ? one : best));
    return { mainWindow: 'presenter view', pages: { bounds: widest.bounds, fullScreen: true } };
  }
  if (!presenterView) return { mainWindow: 'pages' };
  const { workArea } = displays.find(({ id }) => id === home) ?? displays[0];
  return {
    mainWindow: 'presenter view',
    pages: { bounds: inCorner(workArea), fullScreen: false },
  };
}

/** A window of 16:9 in the upper right of the display, three fifths as wide. */
function inCorner({ x, y, width }: Rectangle): Rectangle {
  const wide = Math.round(width * 0.6);
  return { x: x + width - wide, y, width: wide, height: Math.round((wide * 9) / 16) };
}
