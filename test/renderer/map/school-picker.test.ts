import { describe, expect, test } from 'vitest';
import { screenPosition, type View } from '../../../renderer/map/camera.ts';
import { makeSchoolPicker, nearPixels } from '../../../renderer/map/school-picker.ts';
import { smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const pick = (
  view: View,
  x: number,
  y: number,
  shown: (school: number) => boolean,
  from = atlas,
  reach = nearPixels,
) => makeSchoolPicker(from)(view, x, y, shown, reach);
const [boston, worcester, beside] = [0, 1, 2];
const all = () => true;
const at = (zoom: number): View => ({ center: [-71.4, 42.3], zoom, width: 600, height: 700 });
const place = (view: View, school: number) =>
  screenPosition(view, [atlas.schools.longitude[school], atlas.schools.latitude[school]]);

describe('the school under the pointer', () => {
  test.each([4, 7, 11])('is the one whose circle is there, at zoom %d', (zoom) => {
    const [x, y] = place(at(zoom), boston);
    expect(pick(at(zoom), x, y, all)).toBe(boston);
    expect(pick(at(zoom), x + 3, y - 3, all)).toBe(boston);
  });

  test('is met beside a small circle only where near ones are meant', () => {
    const [x, y] = place(at(3), boston);
    expect(pick(at(3), x + 6, y, all)).toBe(boston);
    expect(pick(at(3), x + 6, y, all, atlas, 0)).toBe(-1);
    expect(pick(at(3), x + 2, y, all, atlas, 0)).toBe(boston);
  });

  test('is none on the empty map', () => {
    const [x, y] = place(at(9), boston);
    expect(pick(at(9), x + 80, y, all)).toBe(-1);
  });

  test('is never one that is not shown', () => {
    const [x, y] = place(at(7), boston);
    expect(pick(at(7), x, y, (school) => school !== boston)).toBe(-1);
  });

  test('of two circles one on the other is the one whose centre is nearer', () => {
    const view = at(13);
    const [x, y] = place(view, beside);
    expect(pick(view, x, y, all)).toBe(beside);
    expect(pick(view, ...place(view, worcester), all)).toBe(worcester);
  });

  test('at one address is the smaller, which is drawn on top', () => {
    const same = smallAtlas();
    same.schools.latitude[beside] = same.schools.latitude[worcester];
    same.schools.longitude[beside] = same.schools.longitude[worcester];
    const [x, y] = place(at(9), worcester);
    expect(pick(at(9), x, y, all, same)).toBe(beside);
  });

  test('is found from either side of the date line', () => {
    const guam = smallAtlas();
    guam.schools.longitude[boston] = 144.8;
    guam.schools.latitude[boston] = 13.43;
    const view: View = { center: [-215.2, 13.43], zoom: 6, width: 600, height: 700 };
    expect(pick(view, 300, 350, all, guam)).toBe(boston);
  });
});
