import { describe, expect, it } from 'vitest';
import { albers } from '../../../renderer/paper/maps/albers.ts';
import { frameCountry } from '../../../renderer/paper/maps/country-frame.ts';

describe('the conic projection', () => {
  it('agrees with the worked example of Snyder (1987, page 291) on a sphere of radius 1', () => {
    const project = albers({ parallels: [29.5, 45.5], middle: [-96, 23] });
    const [x, y] = project(-75, 35).map((km) => km / 6371.0088);
    expect(x).toBeCloseTo(0.295272, 6);
    expect(-y).toBeCloseTo(0.2416774, 6);
  });

  it('keeps areas: a degree in Maine and one in Florida are as large as on the globe', () => {
    const project = albers({ parallels: [29.5, 45.5], middle: [-96, 37.5] });
    const side = 0.01;
    const areaOf = (longitude: number, latitude: number) => {
      const [a, b, c] = [
        project(longitude, latitude),
        project(longitude + side, latitude),
        project(longitude, latitude + side),
      ];
      return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
    };
    const onGlobe = (latitude: number) =>
      ((Math.PI / 180) * side * 6371.0088) ** 2 * Math.cos(((latitude + side / 2) * Math.PI) / 180);
    for (const [longitude, latitude] of [
      [-69, 46],
      [-81, 26],
      [-122, 47],
    ]) {
      expect(areaOf(longitude, latitude) / onGlobe(latitude)).toBeCloseTo(1, 3);
    }
  });
});

describe('the country on a sheet', () => {
  const frame = frameCountry(944, 600);
  const cities = {
    Boston: [-71.06, 42.36],
    Miami: [-80.19, 25.76],
    'San Diego': [-117.16, 32.72],
    Seattle: [-122.33, 47.61],
    Anchorage: [-149.9, 61.22],
    Honolulu: [-157.86, 21.31],
    'San Juan': [-66.11, 18.47],
  } as const;

  it.each(Object.entries(cities))('%s lies on it', (_name, [longitude, latitude]) => {
    const place = frame.projectPlace(longitude, latitude);
    expect(place).not.toBeNull();
    const [x, y] = place as [number, number];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(944);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(600);
  });

  it('a city lies where the counties around it are drawn, in every part of the country', () => {
    const counties = {
      Boston: '25025',
      Anchorage: '02020',
      Honolulu: '15003',
      'San Juan': '72127',
    };
    for (const [name, county] of Object.entries(counties)) {
      const [longitude, latitude] = cities[name as keyof typeof cities];
      const inCounty = frame.projectCounty(county)?.(longitude, latitude);
      expect([name, inCounty]).toEqual([name, frame.projectPlace(longitude, latitude)]);
    }
  });

  it('Guam lies beyond it', () => {
    expect(frame.projectPlace(144.79, 13.48)).toBeNull();
    expect(frame.projectCounty('66010')).toBeNull();
  });

  it('its scale is that of the contiguous states: New York and Los Angeles are 2,450 miles apart', () => {
    const [x1, y1] = frame.projectPlace(-74.006, 40.713) as [number, number];
    const [x2, y2] = frame.projectPlace(-118.243, 34.052) as [number, number];
    const miles = Math.hypot(x2 - x1, y2 - y1) / frame.pixelsPerMile;
    expect(Math.abs(miles / 2446 - 1)).toBeLessThan(0.02);
  });
});
