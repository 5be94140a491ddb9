import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const rectangle = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
});
export type Rectangle = z.infer<typeof rectangle>;

const remembered = z.object({ bounds: rectangle, maximized: z.boolean() });
export type WindowPlace = z.infer<typeof remembered>;

/** Where the window was last; null where that is not known or no screen shows enough of it now. */
export function recallPlace(file: string, screens: readonly Rectangle[]): WindowPlace | null {
  try {
    const place = remembered.parse(JSON.parse(readFileSync(file, 'utf8')));
    return screens.some((screen) => shows(screen, place.bounds)) ? place : null;
  } catch {
    return null;
  }
}

export function rememberPlace(file: string, place: WindowPlace): void {
  // A place that cannot be kept is not worth a word.
  try {
    writeFileSync(file, JSON.stringify(place));
  } catch {}
}

/** Whether a screen shows enough of a window for its title bar to be taken hold of. */
function shows(screen: Rectangle, { x, y, width }: Rectangle): boolean {
  const across = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return across >= 100 && y >= screen.y && y <= screen.y + screen.height - 50;
}
