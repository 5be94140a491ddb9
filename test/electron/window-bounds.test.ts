import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recallPlace, rememberPlace } from '../../electron/window-bounds.ts';
import { temporaryFolder } from './temporary-folder.ts';

const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
const place = { bounds: { x: 100, y: 50, width: 1280, height: 800 }, maximized: false };

describe('the place of the window', () => {
  it('is kept', () => {
    const file = join(temporaryFolder(), 'window.json');
    rememberPlace(file, place);
    expect(recallPlace(file, screens)).toEqual(place);
  });

  it('is forgotten when the screen that it was on is gone', () => {
    const file = join(temporaryFolder(), 'window.json');
    rememberPlace(file, { ...place, bounds: { ...place.bounds, x: 2500 } });
    expect(recallPlace(file, screens)).toBe(null);
  });

  it.each(['', '{', '{"bounds":{"x":1e9}}', 'null'])('is unknown from a file of %j', (text) => {
    const file = join(temporaryFolder(), 'window.json');
    writeFileSync(file, text);
    expect(recallPlace(file, screens)).toBe(null);
  });
});
