import { describe, expect, test } from 'vitest';
import { isWithin, flatRing } from '../../../data/geo/locate-county.ts';
import { areaMarkFeatures, ellipseOnGround } from '../../../renderer/map/area-marks.ts';

/** Homes on a cross around Boston, wider from west to east than from south to north. */
const homes = {
  latitude: Float64Array.of(42.3, 42.3, 42.3, 42.2, 42.4),
  longitude: Float64Array.of(-71.5, -71, -70.5, -71, -71),
  immigrants: Float64Array.of(10, 40, 10, 10, 10),
};

describe('the standard ellipse on the ground', () => {
  test('lies around the middle of the homes, and says how many live within it', () => {
    const ellipse = ellipseOnGround(homes);
    if (ellipse === null) throw new Error('no ellipse');
    expect(isWithin([flatRing(ellipse.line)], -71, 42.3)).toBe(true);
    expect(isWithin([flatRing(ellipse.line)], -71.5, 42.3)).toBe(false);
    expect(ellipse.share).toBeCloseTo(0.5, 6);
    const longitudes = ellipse.line.map(([longitude]) => longitude);
    const latitudes = ellipse.line.map(([, latitude]) => latitude);
    const wide = (Math.max(...longitudes) - Math.min(...longitudes)) * Math.cos(0.738);
    expect(wide).toBeGreaterThan(2 * (Math.max(...latitudes) - Math.min(...latitudes)));
  });

  test('of nobody is none', () => {
    const none = new Float64Array();
    expect(ellipseOnGround({ latitude: none, longitude: none, immigrants: none })).toBeNull();
  });
});

describe('the marks of an area', () => {
  const marks = {
    centre: { latitude: 42.35, longitude: -71.1 },
    ellipse: ellipseOnGround(homes),
    school: { latitude: 42.31, longitude: -71.04 },
    reached: [{ latitude: 42.36, longitude: -71.06, attorneys: [0, 1], distanceKm: 6, share: 0.9 }],
    units: 'miles' as const,
  };
  const kinds = (features: ReturnType<typeof areaMarkFeatures>) =>
    features.features.map(({ properties }) => properties?.mark);

  test('are the spread, three named rings, the centre and a line to each place of attorneys', () => {
    const drawn = kinds(areaMarkFeatures(marks, { area: true, lines: true }));
    expect(drawn.filter((mark) => mark === 'ring')).toHaveLength(3);
    expect(drawn.filter((mark) => mark === 'ring-name')).toHaveLength(3);
    expect(drawn).toEqual(expect.arrayContaining(['ellipse', 'centre', 'link', 'attorney']));
  });

  test('follow their switches', () => {
    expect(kinds(areaMarkFeatures(marks, { area: false, lines: true }))).toEqual(['attorney']);
    expect(kinds(areaMarkFeatures(marks, { area: true, lines: false }))).not.toContain('attorney');
  });

  test('of an area alone have no distances from a school', () => {
    const alone = areaMarkFeatures({ ...marks, school: null }, { area: true, lines: true });
    expect(kinds(alone)).toEqual(['ellipse', 'centre']);
  });
});
