import countiesUrl from 'us-atlas/counties-10m.json?url';
import { type Boundaries, type CountyTopology, decodeBoundaries } from './decode-boundaries.ts';

let loading: Promise<Boundaries> | null = null;

/** County and state boundaries (Census 2017), read from the program's own files once. */
export function loadBoundaries(): Promise<Boundaries> {
  loading ??= readBoundaries().catch((trouble: unknown) => {
    // A later attempt may succeed; a rejected promise kept here never would.
    loading = null;
    throw trouble;
  });
  return loading;
}

async function readBoundaries(): Promise<Boundaries> {
  const answer = await fetch(countiesUrl);
  if (!answer.ok) {
    throw new Error(
      `The county boundaries could not be read (${answer.status}): install Clinic Atlas again`,
    );
  }
  return decodeBoundaries((await answer.json()) as CountyTopology);
}
